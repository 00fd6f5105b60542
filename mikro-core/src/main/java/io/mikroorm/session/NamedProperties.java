// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.hydration.PlainFields;
import io.mikroorm.identity.PropertyColumns;
import io.mikroorm.metadata.EmbeddedObjectProperty;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.KeyTextProperty;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Single properties of entities, by their names: whether they are loaded, and how they become so, for fields whose classes have no words for it. */
final class NamedProperties {

    private final Session session;

    NamedProperties(Session session) {
        this.session = session;
    }

    boolean isLoaded(Object entity, String name) {
        EntityState state = session.map().stateOf(entity);
        EntityState accessor = state == null ? session.map().prototypeOf(entity) : state;
        Property property = property(accessor, name);
        if (property instanceof ToManyProperty members) {
            return isLoaded(accessor, entity, members);
        }
        Object value = accessor.get(entity, accessor.indexOf(property));
        if (property instanceof ToOneProperty) {
            if (state != null && state.status() == Status.REFERENCE) {
                return false;
            }
            return value == null ? !isMissing(entity, state, property) : isLoadedTarget(value);
        }
        if (state == null && isLazy(property)) {
            return value != null; // of an object that is not managed, what it has is all that is known of it
        }
        return state != null && state.status() == Status.REFERENCE
                ? state.metadata().keyColumns().stream().anyMatch(key -> key.property() == property)
                : !isMissing(entity, state, property);
    }

    private boolean isMissing(Object entity, @Nullable EntityState state, Property property) {
        EntityMetadata metadata = session.map().prototypeOf(entity).metadata();
        BitSet missing = state == null ? session.map().leftOut(entity) : state.missing();
        return missing != null && missing.intersects(PropertyColumns.of(metadata, property));
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
        Property property = property(state, name);
        if (state.status() == Status.NEW) {
            return;
        }
        if (property instanceof ToManyProperty members) {
            state.collection(entity, members.index()).load();
            return;
        }
        state.load();
        if (PropertyColumns.isMissing(state, property)) {
            session.autoFlush(state.metadata(), null);
            read(state, property);
        }
        if (property instanceof ToOneProperty) {
            loadTarget(state.get(entity, state.indexOf(property)));
        } else if (property instanceof ScalarProperty scalar && scalar.keyOf() != null) {
            throw SessionErrors.noRelation(state.metadata(), property);
        }
    }

    /** Loads an embeddable of an entity, where that is managed and lacks it, so that what is given of it can be added to the rest. */
    void loadBeforeConverted(Object entity, Property property) {
        if (property instanceof EmbeddedProperty || property instanceof EmbeddedObjectProperty) {
            loadBeforeSet(entity, property, null);
        }
    }

    /** Loads a property of an entity, where that is managed and lacks it, so that null, or zero, can be told from what is stored. */
    void loadBeforeSet(Object entity, Property property, @Nullable Object value) {
        EntityState state = session.map().stateOf(entity);
        if (state == null || !PropertyColumns.isBlank(property, value)) {
            return;
        }
        boolean formula = property instanceof ScalarProperty scalar && scalar.formula() != null;
        if (state.status() == Status.LOADED && !formula && PropertyColumns.isMissing(state, property)) {
            read(state, property);
        }
    }

    private void read(EntityState state, Property property) {
        if (isLazy(property)) {
            MappedColumn lazy = Objects.requireNonNull(state.metadata().column(property.name()));
            session.finder().populator().loadTogether(state, lazy);
        } else {
            session.finder().populator().loadTogether(state, property);
        }
        if (PropertyColumns.isMissing(state, property)) {
            throw SessionErrors.gone(state);
        }
    }

    private static boolean isLazy(Property property) {
        return property instanceof ScalarProperty scalar && scalar.lazy();
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

    private static Property property(EntityState accessor, String name) {
        Property property = accessor.metadata().property(name);
        if (property == null || property.field().isNowhere()) {
            throw SessionErrors.unknownProperty(accessor.metadata(), name);
        }
        if (property instanceof Property.Unstored || property instanceof KeyTextProperty) {
            throw SessionErrors.noRelation(accessor.metadata(), property);
        }
        return property;
    }
}
