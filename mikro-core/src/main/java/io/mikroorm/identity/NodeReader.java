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
    private final boolean hasGaps;
    private final NodeReader[] toOnes;
    private final MemberReader[] toManys;
    private final LinkReader[] links;
    private final @Nullable KindReader kinds;
    private final MissingValues missing;
    private final int partOffset;
    private final int @Nullable [] partPlaces;
    private @Nullable Set<EntityState> refreshed;
    private @Nullable PartRow part;

    NodeReader(IdentityMap map, RowLayout.Node node, Refresh refresh) {
        this(map, node, refresh, null);
    }

    /** One that also notes the keys of members which come with the rows. */
    NodeReader(IdentityMap map, RowLayout.Node node, Refresh refresh, @Nullable LinkedKeys linked) {
        EntityMetadata entity = node.entity();
        this.map = map;
        this.table = map.table(entity);
        this.partOffset = node.offset();
        this.partPlaces = node.gaps().places();
        this.offset = partPlaces == null ? node.offset() : 0;
        this.keyColumn = offset + entity.key().index();
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
                manys.add(new MemberReader(reader, new CollectionFilling(map, relation, always), map.metadata()));
            } else {
                ones.add(reader);
            }
        }
        this.toOnes = ones.toArray(NO_READERS);
        this.toManys = manys.toArray(MemberReader.NONE);
        this.links = LinkReader.of(node.memberKeys(), map.metadata(), linked);
        this.missing = new MissingValues(map, node.gaps());
        this.hasGaps = !node.gaps().isEmpty();
        this.kinds = entity.hierarchy() == null ? null : new KindReader(this, map, node, offset);
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
        Row own = partPlaces == null ? row : part(row, partPlaces);
        EntityState state = kinds != null ? kinds.read(own) : integral ? byNumber(own) : byObject(own);
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

    private Row part(Row row, int[] places) {
        PartRow known = part;
        if (known == null) {
            known = new PartRow(places, partOffset, row);
            part = known;
        }
        return known.over(row);
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
        noteMissing(made);
    }

    /** Sets the fields of a state that others may know; of what the row leaves out, lazy values stay as they are. */
    void hydrate(EntityState state, Row row, int from) {
        missing.hydrate(state, row, from);
    }

    /** Notes what a state that was just made of a row does not have. */
    void noteMissing(EntityState made) {
        if (hasGaps) {
            missing.made(made);
        }
    }

    /** Takes what an entity lacks, and a row has, of one that is not read otherwise. */
    void fill(EntityState state, Row row, int from) {
        missing.fill(state, row, from);
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
            Object before = state.entity();
            try {
                hydrate(state, row, offset);
                if (hasKeyText) {
                    state.writeKeyText(state.requiredEntity());
                }
                if (hasInverses) {
                    state.takeInverseSnapshot();
                }
            } catch (RuntimeException | Error failure) {
                HalfRead.leave(state, before, failure);
                throw failure;
            }
            map.loaded(state);
            state.batch(map.batch());
        } else {
            fill(state, row, offset);
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
}
