// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.hydration.PlainFields;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import org.jspecify.annotations.Nullable;

/** Single relations of entities, by their names: for fields whose classes have no words for it. */
final class NamedRelations {

    private final Session session;

    NamedRelations(Session session) {
        this.session = session;
    }

    boolean isLoaded(Object entity, String name) {
        EntityState state = session.map().stateOf(entity);
        EntityState accessor = state == null ? session.map().prototypeOf(entity) : state;
        Property relation = relation(accessor, name);
        if (relation instanceof ToManyProperty members) {
            return isLoaded(accessor, entity, members);
        }
        if (state != null && state.status() == Status.REFERENCE) {
            return false;
        }
        Object target = accessor.get(entity, accessor.indexOf(relation));
        return target == null || isLoadedTarget(target);
    }

    private static boolean isLoaded(EntityState accessor, Object entity, ToManyProperty relation) {
        EntityCollection<?> collection = relation.isPlain()
                ? CollectionState.behind(PlainFields.held(accessor, entity, relation.index()))
                : accessor.collection(entity, relation.index());
        return collection == null || collection.isLoaded();
    }

    private boolean isLoadedTarget(Object target) {
        if (target instanceof Ref<?> ref) {
            return ref.isLoaded();
        }
        EntityState known = session.map().stateOf(target);
        return known == null || known.isLoaded();
    }

    void load(Object entity, String name) {
        EntityState state = session.managed(entity, "load(…)");
        Property relation = relation(state, name);
        if (state.status() == Status.NEW) {
            return;
        }
        if (relation instanceof ToManyProperty members) {
            state.collection(entity, members.index()).load();
            return;
        }
        state.load();
        loadTarget(state.get(entity, state.indexOf(relation)));
    }

    private void loadTarget(@Nullable Object target) {
        if (target instanceof Ref<?> ref) {
            ref.load();
            return;
        }
        EntityState known = target == null ? null : session.map().stateOf(target);
        if (known != null) {
            known.load();
        }
    }

    private static Property relation(EntityState accessor, String name) {
        Property property = accessor.metadata().property(name);
        if (property == null) {
            throw SessionErrors.unknownProperty(accessor.metadata(), name);
        }
        if (!(property instanceof ToManyProperty) && !(property instanceof ToOneProperty)) {
            throw SessionErrors.noRelation(accessor.metadata(), property);
        }
        return property;
    }
}
