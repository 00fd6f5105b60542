// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.hydration.PlainFields;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Single relations and lazy values of entities, by their names: for fields whose classes have no words for it. */
final class NamedRelations {

    private final Session session;

    NamedRelations(Session session) {
        this.session = session;
    }

    boolean isLoaded(Object entity, String name) {
        EntityState state = session.map().stateOf(entity);
        EntityState accessor = state == null ? session.map().prototypeOf(entity) : state;
        Property relation = relation(accessor, name);
        if (relation instanceof ScalarProperty) {
            return isLoaded(accessor, entity, state, relation);
        }
        if (relation instanceof ToManyProperty members) {
            return isLoaded(accessor, entity, members);
        }
        if (state != null && state.status() == Status.REFERENCE) {
            return false;
        }
        Object target = accessor.get(entity, accessor.indexOf(relation));
        return target == null || isLoadedTarget(target);
    }

    /** Of an object that is not managed, what it has is all that is known of it. */
    private static boolean isLoaded(EntityState accessor, Object entity, @Nullable EntityState state, Property lazy) {
        if (state == null) {
            return accessor.get(entity, accessor.indexOf(lazy)) != null;
        }
        return state.status() != Status.REFERENCE
                && !state.isMissing(lazy(state, lazy).index());
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
        if (relation instanceof ScalarProperty) {
            loadValue(state, lazy(state, relation));
            return;
        }
        loadTarget(state.get(entity, state.indexOf(relation)));
    }

    private void loadValue(EntityState state, MappedColumn lazy) {
        if (state.isMissing(lazy.index())) {
            session.autoFlush(state.metadata(), null);
            read(state, lazy);
        }
    }

    /** Loads a lazy value of an entity, where it is managed and lacks it, so that null can be told from what is stored. */
    void loadBeforeNull(Object entity, Property property) {
        EntityState state = session.map().stateOf(entity);
        boolean lazy = property instanceof ScalarProperty scalar && scalar.lazy();
        if (lazy && state != null && state.status() == Status.LOADED) {
            MappedColumn column = lazy(state, property);
            if (state.isMissing(column.index()) && !column.isFormula()) {
                read(state, column);
            }
        }
    }

    private void read(EntityState state, MappedColumn lazy) {
        session.finder().populator().loadTogether(state, lazy);
        if (state.isMissing(lazy.index())) {
            throw SessionErrors.gone(state);
        }
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

    private static MappedColumn lazy(EntityState state, Property property) {
        return Objects.requireNonNull(state.metadata().column(property.name()));
    }

    private static Property relation(EntityState accessor, String name) {
        Property property = accessor.metadata().property(name);
        if (property == null || property.field().isNowhere()) {
            throw SessionErrors.unknownProperty(accessor.metadata(), name);
        }
        boolean lazy = property instanceof ScalarProperty scalar && scalar.lazy();
        if (!lazy && !(property instanceof ToManyProperty) && !(property instanceof ToOneProperty)) {
            throw SessionErrors.noRelation(accessor.metadata(), property);
        }
        return property;
    }
}
