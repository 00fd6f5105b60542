// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.row.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the members of one joined to-many relation for the owners of the rows. */
final class MemberReader {

    static final MemberReader[] NONE = {};

    private final NodeReader reader;
    private final CollectionFilling filling;
    private final @Nullable ToManyProperty ofKinds; // null outside of hierarchies, where every owner has it
    private final Map<EntityState, Members> byOwner = new IdentityHashMap<>();
    private final List<EntityState> owners = new ArrayList<>();
    private @Nullable EntityState lastOwner;
    private @Nullable Members lastMembers;

    MemberReader(NodeReader reader, CollectionFilling filling, MetadataStorage metadata) {
        this.reader = reader;
        this.filling = filling;
        ToManyProperty relation = filling.relation();
        this.ofKinds = metadata.get(relation.owner()).hierarchy() == null ? null : relation;
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
