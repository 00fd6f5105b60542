// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.driver.RowLayout;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.hydration.HydrationErrors;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.Row;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one entity of each row, and those joined to it. To-one targets come first, so that their owner finds them. */
final class NodeReader {

    private static final NodeReader[] NO_READERS = {};

    private final IdentityMap map;
    private final IdentityTable table;
    private final int offset;
    private final int keyColumn;
    private final ValueType keyType;
    private final Storage keyStorage;
    private final boolean integral;
    private final boolean hasInverses;
    private final boolean hasKeyText;
    private final boolean refersToItself;
    private final EntityState prototype;
    private final boolean onlyUnchanged;
    private final NodeReader[] toOnes;
    private final MemberReader[] toManys;
    private final LinkReader[] links;
    private final @Nullable KindReader kinds;
    private @Nullable Set<EntityState> refreshed;

    NodeReader(IdentityMap map, RowLayout.Node node, Refresh refresh) {
        this(map, node, refresh, null);
    }

    /** One that also notes the keys of members which come with the rows. */
    NodeReader(IdentityMap map, RowLayout.Node node, Refresh refresh, @Nullable LinkedKeys linked) {
        EntityMetadata entity = node.entity();
        this.map = map;
        this.table = map.table(entity);
        this.offset = node.offset();
        this.keyColumn = node.keyColumn();
        this.keyType = entity.key().type();
        this.keyStorage = keyType.storage();
        this.integral = entity.hasIntegralKey();
        this.refersToItself = entity.refersToItself();
        this.prototype = map.prototype(entity);
        this.hasInverses = !entity.inverseToOnes().isEmpty();
        this.hasKeyText = entity.keyText() != null;
        this.onlyUnchanged = refresh == Refresh.UNCHANGED;
        boolean always = refresh == Refresh.ALWAYS;
        List<NodeReader> ones = new ArrayList<>(0); // most entities come alone
        List<MemberReader> manys = new ArrayList<>(0);
        for (RowLayout.Node child : node.children()) {
            NodeReader reader = new NodeReader(map, child, always ? refresh : Refresh.NEVER, linked);
            if (child.relation() instanceof ToManyProperty relation) {
                manys.add(new MemberReader(reader, new CollectionFilling(map, relation, always)));
            } else {
                ones.add(reader);
            }
        }
        this.toOnes = ones.toArray(NO_READERS);
        this.toManys = manys.toArray(MemberReader.NONE);
        this.links = LinkReader.of(node.memberKeys(), map.metadata(), linked);
        this.kinds = entity.hierarchy() == null ? null : new KindReader(this, map, node);
        this.refreshed = refresh != Refresh.NEVER ? Collections.newSetFromMap(new IdentityHashMap<>()) : null;
    }

    boolean hasToMany() {
        for (NodeReader child : toOnes) {
            if (child.hasToMany()) {
                return true;
            }
        }
        return toManys.length > 0;
    }

    /** The entity of this row; null where the join found none. */
    @Nullable
    EntityState read(Row row) {
        for (NodeReader child : toOnes) {
            child.read(row);
        }
        EntityState state = kinds != null ? kinds.read(row) : integral ? byNumber(row) : byObject(row);
        if (state == null) {
            return null;
        }
        for (MemberReader child : toManys) {
            child.read(row, state);
        }
        for (LinkReader link : links) {
            link.read(row, state);
        }
        return state;
    }

    private @Nullable EntityState byNumber(Row row) {
        long key = integralKey(row, keyColumn, keyStorage);
        if (key == 0 && row.wasNull()) {
            return null;
        }
        EntityState known = table.get(key);
        if (known != null) {
            return load(known, row);
        }
        return refersToItself
                ? load(table.add(key, map.batch()), row)
                : register(prototype.newLoaded(row, offset, map, key), row);
    }

    private @Nullable EntityState byObject(Row row) {
        Object key = BoxedValues.read(row, keyColumn, keyType);
        if (key == null) {
            return null;
        }
        EntityState known = table.get(key);
        if (known != null) {
            return load(known, row);
        }
        return refersToItself
                ? load(table.add(key, map.batch()), row)
                : register(prototype.newLoaded(row, offset, map, key), row);
    }

    private EntityState register(EntityState made, Row row) {
        complete(made);
        EntityState state = table.addLoaded(made);
        if (state != made) {
            return load(state, row);
        }
        registered(state);
        return state;
    }

    private void complete(EntityState made) {
        if (hasKeyText) {
            made.writeKeyText(made.requiredEntity());
        }
        if (hasInverses) {
            made.takeInverseSnapshot();
        }
    }

    /** A state that is loaded by this row for the first time. */
    void registered(EntityState state) {
        if (refreshed != null) {
            refreshed.add(state);
        }
    }

    /** Reads the row into a state that others may know already. */
    private EntityState load(EntityState state, Row row) {
        if (isToBeRead(state)) {
            state.hydrate(row, offset, map);
            if (hasKeyText) {
                state.writeKeyText(state.requiredEntity());
            }
            if (hasInverses) {
                state.takeInverseSnapshot();
            }
            map.loaded(state);
            state.batch(map.batch());
        }
        return state;
    }

    /** Whether a state takes what its row says. */
    boolean isToBeRead(EntityState state) {
        if (state.status() != Status.REFERENCE) {
            return refreshed != null && refreshed.add(state) && isOverwritten(state);
        }
        if (!overwrites() && isChangedReference(state)) {
            throw HydrationErrors.changedBeforeLoaded(state);
        }
        return true;
    }

    private static boolean isChangedReference(EntityState state) {
        return state.entity() != null && state.hasChangedColumns();
    }

    /** Whether changes are to give way to the row. */
    private boolean overwrites() {
        return refreshed != null && !onlyUnchanged;
    }

    private boolean isOverwritten(EntityState state) {
        return !onlyUnchanged || !state.isChanged();
    }

    static long integralKey(Row row, int column, Storage storage) {
        return switch (storage) {
            case LONG -> row.getLong(column);
            case INT -> row.getInt(column);
            case SHORT -> row.getShort(column);
            default -> row.getByte(column);
        };
    }

    void finish() {
        for (NodeReader child : toOnes) {
            child.finish();
        }
        for (MemberReader child : toManys) {
            child.finish();
        }
    }

    /** Gathers the members of one joined to-many relation for the owners of the rows. */
    private static final class MemberReader {

        private static final MemberReader[] NONE = {};

        private final NodeReader reader;
        private final CollectionFilling filling;
        private final @Nullable ToManyProperty ofKinds; // null outside of hierarchies, where every owner has it
        private final Map<EntityState, Members> byOwner = new IdentityHashMap<>();
        private final List<EntityState> owners = new ArrayList<>();
        private @Nullable EntityState lastOwner;
        private @Nullable Members lastMembers;

        MemberReader(NodeReader reader, CollectionFilling filling) {
            this.reader = reader;
            this.filling = filling;
            ToManyProperty relation = filling.relation();
            this.ofKinds = reader.map.metadata().get(relation.owner()).hierarchy() == null ? null : relation;
        }

        /** Of a hierarchy, some owners may be of classes without the relation. */
        private static boolean hasRelation(EntityMetadata owner, ToManyProperty relation) {
            List<ToManyProperty> known = owner.toManys();
            return relation.index() < known.size() && known.get(relation.index()) == relation;
        }

        void read(Row row, EntityState owner) {
            if (ofKinds != null && !hasRelation(owner.metadata(), ofKinds)) {
                return;
            }
            EntityState member = reader.read(row);
            Members members = owner == lastOwner && lastMembers != null ? lastMembers : membersOf(owner);
            if (member != null) {
                members.add(member);
            }
        }

        private Members membersOf(EntityState owner) {
            Members members = byOwner.get(owner);
            if (members == null) {
                members = new Members();
                byOwner.put(owner, members);
                owners.add(owner);
            }
            lastOwner = owner;
            lastMembers = members;
            return members;
        }

        void finish() {
            reader.finish();
            for (int i = 0; i < owners.size(); i++) {
                EntityState owner = owners.get(i);
                Members members = byOwner.get(owner);
                if (owner.entity() != null && members != null && filling.isWanted(owner)) {
                    filling.fill(owner, members.entities());
                }
            }
            byOwner.clear();
            owners.clear();
            lastOwner = null;
            lastMembers = null;
        }
    }

    /** Some members, each once. */
    private static final class Members {

        private final ArrayList<Object> entities = new ArrayList<>();
        private final Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>(4));

        void add(EntityState member) {
            Object entity = member.get();
            if (known.add(entity)) {
                entities.add(entity);
            }
        }

        ArrayList<Object> entities() {
            return entities;
        }
    }
}
