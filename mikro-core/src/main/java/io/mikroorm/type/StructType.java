// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Objects of an embeddable class as one value of a row each: the values of their parts in order, each in the form that its own kind has.
 * Nothing in it is shared with the object, so that a change inside is noticed. Immutable.
 */
public final class StructType implements Type<Object, @Nullable Object[]> {

    private final Class<?> javaType;
    private final List<Part> parts;
    private final StructAccess access;

    /**
     * One value of a struct.
     *
     * @param name its name in the store; where it has dots, it stands in structs inside
     * @param type how it is stored
     */
    public record Part(String name, ValueType type) {}

    /** Of a class and its parts; {@code access} takes their values in the same order. */
    public StructType(Class<?> javaType, List<Part> parts, StructAccess access) {
        this.javaType = javaType;
        this.parts = List.copyOf(parts);
        this.access = access;
    }

    /** The parts, in the order in which a row holds their values. */
    public List<Part> parts() {
        return parts;
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
        }
        return values;
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

    @Override
    public @Nullable String refusal(Object value) {
        String missing = access.missing(value);
        if (missing != null) {
            return "has no value in " + javaType.getSimpleName() + "." + missing
                    + ", which is not nullable. Set it, or declare it as nullable";
        }
        @Nullable Object[] values = access.values(value);
        for (int i = 0; i < values.length; i++) {
            Object part = values[i];
            String refusal = part == null ? null : parts.get(i).type().refusal(part);
            if (refusal != null) {
                return "(in " + parts.get(i).name() + ") " + refusal;
            }
        }
        return null;
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
        return javaType.getSimpleName() + parts.stream().map(Part::name).toList();
    }
}
