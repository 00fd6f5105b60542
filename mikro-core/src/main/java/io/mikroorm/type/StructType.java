// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import io.mikroorm.exception.ValidationException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Objects of a class as one value of a row each: the values of their parts in order, each in the form that its own kind has. An element
 * of an array is such an object, and a key of several parts. Nothing in it is shared with the object, so that a change inside is
 * noticed. Immutable.
 */
public final class StructType implements Type<Object, @Nullable Object[]> {

    /** Stands for no part: where it alone decides, some parts say nothing. */
    static final int NO_PART = -1;

    private final Class<?> javaType;
    private final List<Part> parts;
    private final StructAccess access;
    private final boolean key;

    /** The parts that say whether there is a key; empty where all do. */
    private final List<Integer> deciding;

    /**
     * One value of a struct.
     *
     * @param path its path in Java
     * @param name its name in the store; where it has dots, it stands in structs inside
     * @param type how it is stored
     */
    public record Part(String path, String name, ValueType type) {}

    private StructType(Class<?> javaType, List<Part> parts, StructAccess access, boolean key, List<Integer> deciding) {
        this.javaType = javaType;
        this.parts = List.copyOf(parts);
        this.access = access;
        this.key = key;
        this.deciding = List.copyOf(deciding);
    }

    /** Elements of a class and its parts; {@code access} takes their values in the same order. */
    public static StructType element(Class<?> javaType, List<Part> parts, StructAccess access) {
        return new StructType(javaType, parts, access, false, List.of());
    }

    /** Keys of a class, whose {@code equals} tells whether two are the same. */
    public static StructType key(Class<?> javaType, List<Part> parts, StructAccess access) {
        return new StructType(javaType, parts, access, true, List.of());
    }

    /** Some of the parts of a key, by their numbers: what is written of it where others write the rest. */
    StructType some(List<Integer> numbers) {
        List<Part> some = numbers.stream().map(parts::get).toList();
        return new StructType(javaType, some, new SomeParts(access, numbers), key, List.of());
    }

    /** The same key, which is not there where some parts are null: the others are those of other values too. */
    StructType decidedBy(List<Integer> numbers) {
        return new StructType(javaType, parts, access, key, numbers);
    }

    /** Whether what a row has in the parts says that there is no key. */
    boolean isNothing(@Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null && (deciding.isEmpty() || deciding.contains(i))) {
                return false;
            }
        }
        return true;
    }

    /** The parts, in the order in which a row holds their values. */
    public List<Part> parts() {
        return parts;
    }

    /** Who takes objects apart and makes them. */
    StructAccess access() {
        return access;
    }

    /** Whether it is a key: no part is null, and a store that compares the whole has the parts in their order, and nothing else in it. */
    public boolean isKey() {
        return key;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<Object> javaType() {
        return (Class<Object>) javaType;
    }

    @Override
    @SuppressWarnings("NullAway") // a class does not say what its arrays may hold
    public Class<@Nullable Object[]> databaseType() {
        return Object[].class;
    }

    @Override
    public @Nullable Object[] toDatabase(Object value) {
        @Nullable Object[] values = access.values(value);
        for (int i = 0; i < values.length; i++) {
            values[i] = own(parts.get(i).type().toStorage(values[i]));
            if (key && values[i] == null) {
                throw new ValidationException(
                        3007,
                        "A key of the type " + javaType.getSimpleName() + " "
                                + withoutPart(parts.get(i).path()) + ".");
            }
        }
        return values;
    }

    /** The values of an object's parts as its fields have them, null among them. */
    public @Nullable Object[] valuesOf(Object object) {
        return access.values(object);
    }

    @Override
    public Object toJava(@Nullable Object[] value) {
        @Nullable Object[] values = new @Nullable Object[value.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = parts.get(i).type().toJava(own(value[i]));
        }
        return access.make(values);
    }

    private static @Nullable Object own(@Nullable Object stored) {
        return stored instanceof byte[] bytes ? bytes.clone() : stored;
    }

    /** What it says of the whole is what the first part that cannot be stored says of itself. */
    @Override
    public @Nullable String refusal(Object value) {
        String missing = access.missing(value);
        if (missing != null) {
            return key ? withoutPart(missing) : withoutValue(missing);
        }
        @Nullable Object[] values = access.values(value);
        for (int i = 0; i < values.length; i++) {
            Object part = values[i];
            String refusal = part == null ? null : parts.get(i).type().refusal(part);
            if (refusal != null) {
                return "(in " + parts.get(i).path() + ") " + refusal;
            }
        }
        return null;
    }

    private static String withoutPart(String path) {
        return "has no value in its part '" + path + "', but a row is found by all parts together. Give it one";
    }

    private String withoutValue(String path) {
        return "has no value in " + javaType.getSimpleName() + "." + path
                + ", which is not nullable. Set it, or declare it as nullable";
    }

    @Override
    public boolean equal(@Nullable Object[] one, @Nullable Object[] other) {
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).type().same(one[i], other[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return javaType.getSimpleName() + parts.stream().map(Part::path).toList();
    }
}
