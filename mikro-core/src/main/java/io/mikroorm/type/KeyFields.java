// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the key of an entity with several key fields is: one value of the values of its fields. Of a field that is a relation it is the key of the
 * target, which may have several parts itself: a store sees all of them in one row. Immutable and thread-safe.
 */
public final class KeyFields implements StructAccess {

    private final String entity;
    private final KeyClass keys;
    private final List<Field> fields;
    private final Places places;
    private final boolean immutable;

    /**
     * One of the fields.
     *
     * @param name its name
     * @param part what its value is called in the class of the keys
     * @param type how its value is stored; of a relation, how the key of the target is
     * @param target the class that a relation leads to; null for a plain value
     */
    public record Field(
            String name,
            String part,
            ValueType type,
            @Nullable Class<?> target) {}

    /**
     * Where the values of the fields are among the parts of a key.
     *
     * @param width how many parts there are
     * @param ofFields for each field the numbers of its parts; one that several have is the same value to all
     */
    public record Places(int width, List<List<Integer>> ofFields) {

        /** Takes a copy. */
        public Places {
            ofFields = ofFields.stream().map(List::copyOf).toList();
        }

        /** One behind the other. */
        static Places inOrder(List<Field> fields) {
            List<List<Integer>> all = new ArrayList<>();
            int at = 0;
            for (Field field : fields) {
                List<Integer> own = new ArrayList<>();
                for (int i = 0; i < field.type().width(); i++) {
                    own.add(at++);
                }
                all.add(own);
            }
            return new Places(at, all);
        }
    }

    /** The places of the parts of one field, by its number. */
    public List<Integer> placesOf(int field) {
        return places.ofFields.get(field);
    }

    /** Knows the keys of entities, and of handles to them. */
    @FunctionalInterface
    public interface Targets {

        /**
         * The key of what stands for it: of an entity of a class, or a handle to one; null where it has none yet. All other values, and whatever
         * leads to other classes, stay as they are.
         */
        @Nullable
        Object keyOf(Object value, @Nullable Class<?> target);
    }

    /**
     * Of an entity with a class for its keys.
     *
     * @param entity its name, for messages
     * @param keys takes keys apart and makes them; {@link KeyClass#COMPOSITE} for an entity without a class for them
     */
    public KeyFields(String entity, KeyClass keys, List<Field> fields) {
        this(entity, keys, fields, Places.inOrder(fields));
    }

    /** The same where some fields have parts in common. */
    public KeyFields(String entity, KeyClass keys, List<Field> fields, Places places) {
        this.entity = entity;
        this.keys = keys;
        this.fields = List.copyOf(fields);
        this.places = places;
        this.immutable = keys.isImmutable()
                && fields.stream()
                        .map(field -> of(field.type()))
                        .allMatch(nested -> nested == null || nested.immutable);
    }

    /** Those of a type of keys; null for keys that are no values of several fields. */
    public static @Nullable KeyFields of(ValueType type) {
        return type.converter() instanceof StructType struct && struct.access() instanceof KeyFields known
                ? known
                : null;
    }

    /** The entity's name. */
    String entity() {
        return entity;
    }

    /** The class of the keys. */
    public Class<?> keyClass() {
        return keys.type();
    }

    /** The fields in order. */
    public List<Field> fields() {
        return fields;
    }

    /** {@code (order, product)}, for messages. */
    String names() {
        return fields.stream().map(Field::name).collect(Collectors.joining(", ", "(", ")"));
    }

    /** How a key is written, for messages. */
    String usage() {
        String made = keys.isOwn() ? "new " + keys.type().getSimpleName() : "CompositeKey.of";
        List<String> parts = keys.argumentsOf(fields.stream().map(Field::part).toList());
        return made + "(" + String.join(", ", parts) + ")";
    }

    /** The key of the values of the fields, each of the class that the field's type says. */
    public Object join(@Nullable Object[] values) {
        return keys.join(values);
    }

    /** The values of the fields. */
    public @Nullable Object[] split(Object key) {
        return keys.split(key);
    }

    /**
     * A key that was given, as the entity has it: each number as the field's, a {@link CompositeKey} as a key of the entity's own class.
     *
     * @param targets the keys of what stands for them
     * @throws io.mikroorm.exception.ValidationException MO-4240 to 4243 where it does not fit
     */
    public Object convert(@Nullable Object given, Targets targets) {
        @Nullable Object[] values;
        if (given instanceof CompositeKey composite) {
            if (composite.parts().size() != fields.size()) {
                throw KeyErrors.number(this, composite.parts().size());
            }
            values = composite.parts().toArray();
        } else if (keys.type().isInstance(given)) {
            values = keys.split(given);
        } else {
            throw KeyErrors.noKey(
                    this, given == null ? "null" : "a " + given.getClass().getName());
        }
        Object fits = keys.type().isInstance(given) && immutable ? given : null;
        for (int i = 0; i < values.length; i++) {
            Object part = values[i] == null
                    ? null
                    : targets.keyOf(values[i], fields.get(i).target());
            if (part == null) {
                throw KeyErrors.missing("A key of " + entity, fields.get(i).name());
            }
            Object fitting = part(fields.get(i), part, targets);
            fits = fitting.equals(values[i]) ? fits : null;
            values[i] = fitting;
        }
        Object whole = fits == null ? keys.join(values) : fits;
        if (shares()) {
            values(whole); // which refuses two values of one part
        }
        return whole;
    }

    private boolean shares() {
        int own = 0;
        for (List<Integer> ofField : places.ofFields) {
            own += ofField.size();
        }
        return own > places.width;
    }

    private Object part(Field field, Object given, Targets targets) {
        KeyFields nested = of(field.type());
        if (nested != null) {
            return nested.convert(given, targets);
        }
        ValueType type = field.type();
        boolean number = type.storage().isIntegral() && type.converter() == null && !type.isEnum();
        Object fitting = number ? whole(type.storage(), given) : given;
        if (fitting == null || !number && !type.javaType().isInstance(fitting)) {
            throw KeyErrors.kind(this, field, given);
        }
        return fitting;
    }

    private static @Nullable Object whole(Storage storage, Object given) {
        long value;
        if (given instanceof Long || given instanceof Integer || given instanceof Short || given instanceof Byte) {
            value = ((Number) given).longValue();
        } else if (given instanceof BigInteger big && big.bitLength() < Long.SIZE) {
            value = big.longValue();
        } else if (given instanceof BigDecimal decimal
                && decimal.scale() == 0
                && decimal.unscaledValue().bitLength() < Long.SIZE) {
            value = decimal.longValueExact();
        } else {
            return null;
        }
        Number boxed = boxed(storage, value);
        return boxed.longValue() == value ? boxed : null;
    }

    private static Number boxed(Storage storage, long value) {
        return switch (storage) {
            case INT -> (Number) (int) value;
            case SHORT -> (Number) (short) value;
            case BYTE -> (Number) (byte) value;
            default -> (Number) value;
        };
    }

    /** A key for somebody else: another object, where whoever has it might change it or a key inside of it. */
    public Object copy(Object key) {
        if (immutable) {
            return key;
        }
        @Nullable Object[] values = keys.split(key);
        for (int i = 0; i < values.length; i++) {
            KeyFields nested = of(fields.get(i).type());
            Object value = values[i];
            values[i] = nested == null || value == null ? value : nested.copy(value);
        }
        return keys.join(values);
    }

    @Override
    public @Nullable Object[] values(Object object) {
        @Nullable Object[] values = keys.split(object);
        if (isFlat()) {
            return values;
        }
        @Nullable Object[] parts = new @Nullable Object[places.width];
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null && isNested(i)) {
                @Nullable Object[] own = inner(i).values(value);
                for (int j = 0; j < own.length; j++) {
                    put(parts, i, j, own[j]);
                }
            } else {
                put(parts, i, 0, value);
            }
        }
        return parts;
    }

    private void put(@Nullable Object[] parts, int field, int part, @Nullable Object value) {
        int place = placesOf(field).get(part);
        Object before = parts[place];
        if (before != null && value != null && !before.equals(value)) {
            throw KeyErrors.contradiction(this, fields.get(field));
        }
        parts[place] = before == null ? value : before;
    }

    /** Whether each field is one part, in order. */
    private boolean isFlat() {
        return places.width == fields.size() && !shares();
    }

    @Override
    public Object make(@Nullable Object[] values) {
        if (isFlat()) {
            return keys.join(values);
        }
        @Nullable Object[] own = new @Nullable Object[fields.size()];
        for (int i = 0; i < own.length; i++) {
            own[i] = isNested(i)
                    ? inner(i).make(partsOf(i, values))
                    : values[placesOf(i).get(0)];
        }
        return keys.join(own);
    }

    private @Nullable Object[] partsOf(int field, @Nullable Object[] values) {
        List<Integer> from = placesOf(field);
        @Nullable Object[] parts = new @Nullable Object[from.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = values[from.get(i)];
        }
        return parts;
    }

    private boolean isNested(int field) {
        return fields.get(field).type().isKeyOfParts();
    }

    private StructAccess inner(int field) {
        if (fields.get(field).type().converter() instanceof StructType struct) {
            return struct.access();
        }
        throw new IllegalStateException(fields.get(field).name() + " has no parts");
    }

    @Override
    public @Nullable String missing(Object object) {
        @Nullable Object[] values = keys.split(object);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            String name = fields.get(i).name();
            if (value == null) {
                return name;
            }
            String inside = isNested(i) ? inner(i).missing(value) : null;
            if (inside != null) {
                return name + "." + inside;
            }
        }
        return null;
    }
}
