// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.type.RelatedPart.Keyless;
import io.mikroorm.type.RelatedPart.Keys;
import io.mikroorm.type.RelatedPart.Targets;
import java.util.List;
import java.util.function.UnaryOperator;
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

    private final boolean leads;

    /** The parts that say whether there is a key; empty where all do. */
    private final List<Integer> deciding;

    /**
     * One value of a struct.
     *
     * @param path its path in Java
     * @param name its name in the store; where it has dots, it stands in structs inside
     * @param type how it is stored; of a relation how the key of its target is
     * @param related the relation that it is; null for a value
     */
    public record Part(
            String path,
            String name,
            ValueType type,
            @Nullable RelatedPart related) {

        /** A value. */
        public Part(String path, String name, ValueType type) {
            this(path, name, type, null);
        }

        @Nullable
        Object stored(@Nullable Object value, Keys keys) {
            if (related == null || value == null) {
                return own(type.toStorage(value, keys));
            }
            Object key = keys.of(related, value);
            return key instanceof Keyless ? key : own(type.toStorage(key));
        }

        @Nullable
        Object held(@Nullable Object stored, @Nullable Targets targets) {
            Object value =
                    related == null && targets != null ? type.toJava(own(stored), targets) : type.toJava(own(stored));
            if (related == null || value == null) {
                return value;
            }
            if (targets == null) {
                throw new IllegalStateException("Who makes objects with relations says where the targets come from");
            }
            return related.held(value, targets);
        }

        /** Why a value cannot be stored; null when it can. What is wrong with a key is told where its entity is written. */
        @Nullable
        String refusal(Object value) {
            return related == null ? type.refusal(value) : null;
        }
    }

    private StructType(Class<?> javaType, List<Part> parts, StructAccess access, boolean key, List<Integer> deciding) {
        this.javaType = javaType;
        this.parts = List.copyOf(parts);
        this.access = access;
        this.key = key;
        this.leads = parts.stream().anyMatch(part -> part.related != null || part.type.leads());
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

    /** The same, with parts that are stored otherwise. */
    StructType withParts(UnaryOperator<ValueType> form) {
        List<Part> others = parts.stream()
                .map(part -> new Part(part.path, part.name, form.apply(part.type), part.related))
                .toList();
        return new StructType(javaType, others, access, key, deciding);
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

    /** Whether there are relations in it, however deep. */
    boolean leads() {
        return leads;
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
        return toDatabase(value, Keys.KNOWN);
    }

    /** To the stored form, with the keys of targets as somebody says them. */
    @Nullable
    Object[] toDatabase(Object value, Keys keys) {
        @Nullable Object[] values = access.values(value);
        for (int i = 0; i < values.length; i++) {
            values[i] = parts.get(i).stored(values[i], keys);
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
        return toJava(value, null);
    }

    /** From the stored form, with targets from somewhere; null where no part leads to any. */
    Object toJava(@Nullable Object[] value, @Nullable Targets targets) {
        @Nullable Object[] values = new @Nullable Object[value.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = parts.get(i).held(value[i], targets);
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
            String refusal = part == null ? null : parts.get(i).refusal(part);
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
