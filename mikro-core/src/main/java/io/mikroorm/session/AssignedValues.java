// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.entity.Ref;
import io.mikroorm.entity.ValueRef;
import io.mikroorm.hydration.EmbeddableAssembly;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.RelationTargets;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.metadata.EmbeddedArrayProperty;
import io.mikroorm.metadata.EmbeddedObjectProperty;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EmbeddedProperty.EmbeddedKinds;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.KeyTexts;
import io.mikroorm.metadata.KeyValues;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.StructMapping;
import io.mikroorm.metadata.StructProperty;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.query.shape.ValueConverter;
import io.mikroorm.type.ArrayType;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings values that were given by property name to what the field holds. */
final class AssignedValues {

    private final IdentityMap map;
    private final @Nullable Nested nested;

    /** Brings the values of an entity that is given as a map to an entity, or a key of one. */
    @FunctionalInterface
    interface Nested {

        Object of(EntityMetadata entity, Map<?, ?> given);
    }

    /**
     * For one call.
     *
     * @param nested takes entities that are given as maps; null where none may be
     */
    AssignedValues(IdentityMap map, @Nullable Nested nested) {
        this.map = map;
        this.nested = nested;
    }

    /** The value as the field takes it; {@code current} is what the field holds now, which a map given for an embeddable changes. */
    Object convert(EntityMetadata entity, Property property, Object value, @Nullable Object current) {
        if (entity.keyRelation() == null
                && property == entity.key().property()
                && value instanceof String
                && KeyTexts.areTaken(entity)) {
            return KeyValues.convert(entity, value);
        }
        return convert(entity.name() + "." + property.name(), property, value, current);
    }

    private Object convert(String path, Property property, Object value, @Nullable Object current) {
        if (property instanceof ScalarProperty scalar) {
            Object converted = ValueConverter.convert(scalar.type(), value);
            if (converted == null) {
                throw SessionErrors.wrongValue(path, property.field().type(), value);
            }
            return converted;
        }
        if (property instanceof Property.Unstored unstored) {
            return unstored(unstored, path, value);
        }
        if (property instanceof ToOneProperty relation) {
            return target(relation, path, value);
        }
        if (property instanceof EmbeddedProperty embedded) {
            return embeddable(embedded, path, value, current);
        }
        if (property instanceof EmbeddedObjectProperty object) {
            return object(object, path, value, current);
        }
        if (property instanceof EmbeddedArrayProperty array) {
            return elements(array, path, value);
        }
        throw SessionErrors.wrongValue(path, property.field().type(), value);
    }

    private static Object unstored(Property.Unstored property, String path, Object value) {
        ValueType type = property.type();
        Object converted =
                type == null || property.field().type().isInstance(value) ? value : ValueConverter.convert(type, value);
        if (converted == null || type == null && !property.field().type().isInstance(value)) {
            throw SessionErrors.wrongValue(path, property.field().type(), value);
        }
        return converted;
    }

    /** Whether a property takes null. A key does until there is a row; a primitive never does. */
    static boolean isNullable(Property property) {
        if (property instanceof ScalarProperty scalar) {
            return !scalar.type().isPrimitive() && (scalar.role() == ScalarProperty.Role.KEY || scalar.nullable());
        }
        if (property instanceof Property.Unstored unstored) {
            return unstored.nullable();
        }
        if (property instanceof ToOneProperty relation) {
            return relation.nullable();
        }
        if (property instanceof StructProperty struct) {
            return struct.nullable();
        }
        return property instanceof EmbeddedProperty embedded && embedded.nullable();
    }

    List<Object> members(ToManyProperty relation, String path, Collection<?> given) {
        EntityMetadata target = map.metadata().get(relation.target());
        List<Object> members = new ArrayList<>(given.size());
        for (Object said : given) {
            if (said == null) {
                throw SessionErrors.nullValue(path);
            }
            Object value = entity(target, said);
            members.add(
                    relation.target().isInstance(value)
                            ? value
                            : reference(target, path, value).entityOrReference());
        }
        return members;
    }

    private Object embeddable(EmbeddedProperty embedded, String path, Object value, @Nullable Object current) {
        if (embedded.type().isInstance(value)) {
            return value;
        }
        if (!(value instanceof Map<?, ?> given)) {
            throw SessionErrors.wrongValue(path, embedded.type(), value);
        }
        EmbeddedKinds kinds = embedded.kinds();
        return kinds == null
                ? assembled(new EmbeddableAssembly(embedded, current), embedded.properties(), path, given)
                : ofKind(kinds, path, given, current);
    }

    private Object object(EmbeddedObjectProperty object, String path, Object value, @Nullable Object current) {
        StructMapping struct = object.struct();
        if (struct.type().isInstance(value)) {
            return value;
        }
        if (!(value instanceof Map<?, ?> given)) {
            throw SessionErrors.wrongValue(path, struct.type(), value);
        }
        return structOf(struct, path, given, current);
    }

    private Object structOf(StructMapping struct, String path, Map<?, ?> given, @Nullable Object current) {
        EmbeddedKinds kinds = struct.kinds();
        return kinds == null
                ? assembled(new EmbeddableAssembly(struct, current), struct.properties(), path, given)
                : ofKind(kinds, path, given, current);
    }

    /** Of the class that the values name, or that the current object is of. */
    private Object ofKind(EmbeddedKinds kinds, String path, Map<?, ?> given, @Nullable Object current) {
        EmbeddedKinds.Kind now = current == null ? null : kinds.of(current);
        EmbeddedKinds.Kind kind =
                given.containsKey(kinds.discriminator()) ? kinds.named(given.get(kinds.discriminator())) : now;
        if (kind == null) {
            throw SessionErrors.kindOfEmbedded(path, kinds);
        }
        Map<Object, @Nullable Object> values = new HashMap<>(given);
        values.remove(kinds.discriminator());
        return assembled(new EmbeddableAssembly(kind, kind == now ? current : null), kind.properties(), path, values);
    }

    /** An array is given as a whole; an element of it as an object, or as a map of which a new one is made. */
    private Object elements(EmbeddedArrayProperty array, String path, Object value) {
        @Nullable Object[] elements = ArrayType.elementsOf(value);
        if (elements == null || !(array.type().converter() instanceof ArrayType type)) {
            throw SessionErrors.wrongValue(path, array.field().type(), value);
        }
        StructMapping element = array.element();
        for (int i = 0; i < elements.length; i++) {
            Object given = elements[i];
            if (given instanceof Map<?, ?> map) {
                elements[i] = structOf(element, path, map, null);
            } else if (given != null && !element.type().isInstance(given)) {
                throw SessionErrors.wrongValue(path, element.type(), given);
            }
        }
        return type.containerOf(elements);
    }

    private Object assembled(EmbeddableAssembly assembly, List<Property> parts, String path, Map<?, ?> given) {
        Map<String, @Nullable Object> converted = new HashMap<>();
        for (Map.Entry<?, ?> entry : given.entrySet()) {
            Property part = part(parts, path, String.valueOf(entry.getKey()));
            converted.put(
                    part.name(), partValue(path + "." + part.name(), part, entry.getValue(), assembly.current(part)));
        }
        return assembly.assemble(converted);
    }

    private @Nullable Object partValue(String path, Property part, @Nullable Object value, @Nullable Object current) {
        if (value == null && !isNullable(part)) {
            throw SessionErrors.nullValue(path);
        }
        return value == null ? null : convert(path, part, value, current);
    }

    private static Property part(List<Property> parts, String path, String name) {
        for (Property part : parts) {
            if (part.name().equals(name)) {
                return part;
            }
        }
        List<String> names = parts.stream().map(Property::name).toList();
        throw SessionErrors.unknownProperty(path, name, names);
    }

    private Object entity(EntityMetadata target, Object said) {
        return said instanceof Map<?, ?> given && nested != null ? nested.of(target, given) : said;
    }

    private Object target(ToOneProperty relation, String path, Object said) {
        if (relation.isPolymorphic()) {
            return ofSeveral(relation, path, said);
        }
        EntityMetadata target = map.metadata().get(relation.target());
        Object value = entity(target, said);
        if (relation.target().isInstance(value)) {
            EntityState state = map.stateOf(value);
            return !relation.isRef() ? value : state == null ? Ref.of(value) : state;
        }
        if (value instanceof EntityState state && map.current(state).metadata().isA(target)) {
            return relation.isRef() ? state : state.entityOrReference();
        }
        if (value instanceof ValueRef<?> handle && relation.target().isAssignableFrom(handle.type())) {
            return relation.isRef() ? handle : handle.load();
        }
        boolean managed = value instanceof EntityState;
        if (!managed && value instanceof Ref<?> ref && relation.target().isInstance(ref.get())) {
            return relation.isRef() ? ref : ref.get();
        }
        EntityState state = reference(target, path, value);
        return relation.isRef() ? state : state.entityOrReference();
    }

    /** A key alone does not tell of which class it is, so an entity or a handle is given. */
    private Object ofSeveral(ToOneProperty relation, String path, Object value) {
        Object target = value instanceof ValueRef<?> handle ? handle.load() : RelationTargets.target(value);
        EntityMetadata entity = target instanceof EntityState state
                ? state.metadata()
                : map.metadata().find(target.getClass());
        if (entity == null || !relation.leadsTo(entity.type())) {
            throw SessionErrors.noTarget(path, relation.targetName(), value);
        }
        EntityState known = target instanceof EntityState state ? state : map.stateOf(target);
        if (!relation.isRef()) {
            return target instanceof EntityState state ? state.entityOrReference() : target;
        }
        return known == null ? Ref.of(target) : known;
    }

    private EntityState reference(EntityMetadata target, String path, Object key) {
        Object given = map.given(target, key); // of a class whose key is a relation: the key of what that leads to
        if (given == null || given instanceof Ref<?> || map.metadata().find(given.getClass()) != null) {
            throw SessionErrors.wrongValue(path, target.type(), key);
        }
        return map.reference(target, given);
    }
}
