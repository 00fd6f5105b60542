// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.hydration.RelationTargets;
import io.mikroorm.identity.IdentityMap;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Loads what will be removed together with an entity, where that is not known yet. */
final class RemovalLoader {

    private final IdentityMap map;
    private final WriteModel model;

    RemovalLoader(IdentityMap map, WriteModel model) {
        this.map = map;
        this.model = model;
    }

    void load(EntityState state) {
        if (removesMore(model.of(state.metadata()))) {
            load(state, Collections.newSetFromMap(new IdentityHashMap<>()));
        }
    }

    private void load(EntityState state, Set<EntityState> seen) {
        EntityWrites type = model.of(state.metadata());
        if (!removesMore(type) || !seen.add(state)) {
            return;
        }
        if (!state.isLoaded()) {
            state.load();
        }
        Object entity = state.get();
        for (ToManyRelation relation : type.toManys) {
            if (relation.removesMembers() && !RemovalCascade.isLeftToDatabase(relation)) {
                EntityCollection<?> collection = state.collection(entity, relation.index());
                collection.load();
                List.copyOf(CollectionState.items(collection)).forEach(m -> target(m, seen));
            }
        }
        for (ForeignKey key : type.foreignKeys) {
            if (RemovalCascade.removesTarget(key.relation())) {
                target(state.columnValue(entity, key.index()), seen);
            }
        }
        for (InverseRelation relation : type.inverses) {
            if (RemovalCascade.removesTarget(relation.property())) {
                target(state.get(entity, relation.index()), seen);
            }
        }
    }

    private void target(@Nullable Object value, Set<EntityState> seen) {
        Object target = value == null ? null : RelationTargets.target(value);
        EntityState state = target instanceof EntityState known ? known : target == null ? null : map.stateOf(target);
        if (state != null && state.status() != Status.NEW) {
            load(state, seen);
        }
    }

    private static boolean removesMore(EntityWrites type) {
        return type.toManys.stream().anyMatch(ToManyRelation::removesMembers)
                || type.foreignKeys.stream().anyMatch(k -> RemovalCascade.removesTarget(k.relation()))
                || type.inverses.stream().anyMatch(i -> RemovalCascade.removesTarget(i.property()));
    }
}
