// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.PlainFields;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.metadata.EmbeddedObjectProperty;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.KeyTextProperty;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.query.PropertyPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes and fills entities from values by property name, each brought to the class of its field or refused. */
final class EntityAssigner {

    private final IdentityMap map;
    private final AssignedValues values;
    private final @Nullable NamedProperties properties;
    private final List<Change> changes = new ArrayList<>();
    private int depth;

    /** Values that are converted, for an entity that is there. */
    private record Change(Object target, EntityState prototype, Map<Property, @Nullable Object> values) {}

    /**
     * For one call.
     *
     * @param properties loads what is set to null but was not read; null where the values of an entity say nothing of others but their keys
     */
    EntityAssigner(IdentityMap map, @Nullable NamedProperties properties) {
        this.map = map;
        this.properties = properties;
        this.values = new AssignedValues(map, properties == null ? null : this::nested);
    }

    /** A new entity. */
    Object create(EntityMetadata entity, Map<String, ? extends @Nullable Object> said) {
        Object created = made(entity, said);
        change();
        return created;
    }

    /** Fills an entity. */
    void assign(Object target, Map<String, ? extends @Nullable Object> given) {
        EntityState prototype = map.prototypeOf(target);
        ShownKey shown = new ShownKey(map, prototype.metadata());
        Map<String, ? extends @Nullable Object> others = shown.leftOut(given, () -> prototype.readKey(target));
        changes.add(new Change(target, prototype, converted(target, prototype, others, Set.of())));
        change();
    }

    /** Does all at once, when nothing can be wrong with a value any more. */
    private void change() {
        for (Change change : changes) {
            change.values.forEach((property, value) -> {
                if (properties != null) {
                    properties.loadBeforeSet(change.target, property, value);
                }
            });
        }
        changes.forEach(EntityAssigner::set);
    }

    private Object made(EntityMetadata entity, Map<String, ? extends @Nullable Object> said) {
        Map<String, ? extends @Nullable Object> given = new ShownKey(map, entity).takenApart(said);
        EntityState prototype = map.prototype(entity);
        List<String> parameters = entity.construction().parameters();
        @Nullable Object[] arguments = new Object[parameters.size()];
        for (int i = 0; i < arguments.length; i++) {
            String name = parameters.get(i);
            Property property = property(entity, name);
            Object value = given.get(name);
            if (value == null && entity.construction().parameterTypes().get(i).isPrimitive()) {
                throw SessionErrors.missingArgument(entity, name);
            }
            arguments[i] = value == null ? null : values.convert(entity, property, value, null);
        }
        Object created = prototype.construct(arguments);
        set(new Change(created, prototype, converted(created, prototype, given, new HashSet<>(parameters))));
        return created;
    }

    /** The entity that values inside of others are for: with a key alone that key, the managed one with the key, or a new one. */
    private Object nested(EntityMetadata entity, Map<?, ?> given) {
        PropertyPath.checkDepth(++depth);
        NestedValues said = NestedValues.of(entity, given);
        Object key = said.key();
        EntityState known = key == null || said.others().isEmpty() ? null : map.get(entity, key);
        Object result;
        if (known != null) {
            result = known.entityOrReference();
            EntityState prototype = map.prototypeOf(result);
            changes.add(new Change(result, prototype, converted(result, prototype, said.others(), Set.of())));
        } else if (key != null && said.others().isEmpty()) {
            result = key;
        } else {
            Map<String, @Nullable Object> all = new LinkedHashMap<>();
            given.forEach((name, value) -> all.put(String.valueOf(name), value));
            result = made(entity, all);
        }
        depth--;
        return result;
    }

    private Map<Property, @Nullable Object> converted(
            Object target, EntityState prototype, Map<String, ? extends @Nullable Object> given, Set<String> done) {
        EntityMetadata entity = prototype.metadata();
        for (String name : given.keySet()) {
            property(entity, name);
        }
        if (properties != null) {
            given.keySet().forEach(name -> properties.loadBeforeConverted(target, property(entity, name)));
        }
        Map<Property, @Nullable Object> converted = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends @Nullable Object> entry : given.entrySet()) {
            if (!done.contains(entry.getKey())) {
                Property property = property(entity, entry.getKey());
                converted.put(property, converted(target, prototype, property, entry.getValue()));
            }
        }
        return converted;
    }

    private static void set(Change change) {
        change.values.forEach((property, value) -> set(change.target, change.prototype, property, value));
    }

    /** The value as {@link #set} takes it; all are converted before the first is set, so that a mistake changes nothing. */
    private @Nullable Object converted(
            Object target, EntityState prototype, Property property, @Nullable Object value) {
        EntityMetadata entity = prototype.metadata();
        String path = entity.name() + "." + property.name();
        if (property instanceof ToManyProperty relation) {
            return members(relation, path, value, target);
        }
        if (property.field().isFinal()) {
            throw SessionErrors.finalProperty(path);
        }
        if (value == null && !AssignedValues.isNullable(property)) {
            throw SessionErrors.nullValue(path);
        }
        boolean hasParts = property instanceof EmbeddedProperty || property instanceof EmbeddedObjectProperty;
        Object current = hasParts ? prototype.get(target, prototype.indexOf(property)) : null;
        return value == null ? null : values.convert(entity, property, value, current);
    }

    private List<Object> members(ToManyProperty relation, String path, @Nullable Object value, Object owner) {
        if (!(value instanceof Collection<?> members)) {
            throw value == null
                    ? SessionErrors.nullValue(path)
                    : SessionErrors.wrongValue(path, Collection.class, value);
        }
        List<@Nullable Object> given = new ArrayList<>(members);
        given.replaceAll(member -> member instanceof Map<?, ?> said ? ofOwner(relation, said, owner) : member);
        return values.members(relation, path, given);
    }

    /** The values of a member, to which its owner belongs, where they say nothing of another one. */
    private static Map<?, ?> ofOwner(ToManyProperty relation, Map<?, ?> said, Object owner) {
        String back = relation.isManyToMany() ? null : relation.mappedBy();
        if (back == null || back.startsWith("(") || said.containsKey(back)) {
            return said;
        }
        Map<Object, @Nullable Object> all = new LinkedHashMap<>(said);
        all.put(back, owner);
        return all;
    }

    @SuppressWarnings("unchecked")
    private static void set(Object target, EntityState prototype, Property property, @Nullable Object value) {
        if (property instanceof ToManyProperty relation && relation.isPlain() && value != null) {
            setPlain(target, prototype, relation, (List<Object>) value);
        } else if (property instanceof ToManyProperty relation && value != null) {
            ((EntityCollection<Object>) prototype.collection(target, relation.index())).set((List<Object>) value);
        } else {
            prototype.set(target, prototype.indexOf(property), value);
        }
    }

    /** What is not loaded, or not managed, is given other members as by a setter of the class. */
    @SuppressWarnings("unchecked")
    private static void setPlain(Object target, EntityState prototype, ToManyProperty relation, List<Object> members) {
        EntityCollection<?> own = PlainFields.own(prototype, target, relation.index());
        if (own != null && own.isLoaded()) {
            ((EntityCollection<Object>) own).set(members);
            return;
        }
        EntityCollection<Object> made = CollectionState.createPlain(target);
        made.set(members);
        prototype.set(
                target,
                prototype.indexOf(relation),
                CollectionState.view(made, relation.field().type()));
    }

    private static Property property(EntityMetadata entity, String name) {
        Property property = entity.property(name);
        if (property == null || property.field().isNowhere()) {
            throw SessionErrors.unknownProperty(entity, name);
        }
        return property instanceof KeyTextProperty ? entity.key().property() : property;
    }
}
