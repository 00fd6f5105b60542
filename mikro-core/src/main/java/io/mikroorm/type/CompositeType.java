// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import io.mikroorm.exception.ValidationException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A key of several parts: one object to the application, whose {@code equals} tells whether two are the same. A row holds the stored
 * forms of its parts, none of which is null, always in the same order. Immutable.
 */
public final class CompositeType implements Type<Object, Object[]> {

    private final Class<?> javaType;
    private final List<Part> parts;
    private final Form form;

    /**
     * One part.
     *
     * @param name its name in Java
     * @param column its name in the store
     * @param type how it is stored
     */
    public record Part(String name, String column, ValueType type) {}

    /** Takes objects of the class apart, and puts them together. */
    public interface Form {

        /** The parts of an object, in their order. */
        @Nullable
        Object[] partsOf(Object whole);

        /** The object of some parts. */
        Object of(Object[] parts);
    }

    /** Of a class, and the parts of its objects in their order. */
    public CompositeType(Class<?> javaType, List<Part> parts, Form form) {
        this.javaType = javaType;
        this.parts = List.copyOf(parts);
        this.form = form;
    }

    /** The parts in the order in which they are always written. */
    public List<Part> parts() {
        return parts;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<Object> javaType() {
        return (Class<Object>) javaType;
    }

    @Override
    public Class<Object[]> databaseType() {
        return Object[].class;
    }

    @Override
    public Object[] toDatabase(Object value) {
        @Nullable Object[] given = form.partsOf(value);
        Object[] stored = new Object[given.length];
        for (int i = 0; i < stored.length; i++) {
            Object part = parts.get(i).type().toStorage(given[i]);
            if (part == null) {
                throw new ValidationException(
                        3007,
                        "A key of the type " + javaType.getSimpleName() + " has no value in its part '"
                                + parts.get(i).name()
                                + "', but a row is found by all parts together. Give it one.");
            }
            stored[i] = part;
        }
        return stored;
    }

    @Override
    public Object toJava(Object[] value) {
        Object[] made = new Object[value.length];
        for (int i = 0; i < made.length; i++) {
            made[i] = Objects.requireNonNull(parts.get(i).type().toJava(value[i]));
        }
        return form.of(made);
    }

    /** What it says of the whole is what the first part that cannot be stored says of itself. */
    @Override
    public @Nullable String refusal(Object value) {
        @Nullable Object[] given = form.partsOf(value);
        for (int i = 0; i < given.length; i++) {
            Object part = given[i];
            String refusal = part == null ? null : parts.get(i).type().refusal(part);
            if (refusal != null) {
                return "(in its part '" + parts.get(i).name() + "') " + refusal;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return javaType.getSimpleName() + " of "
                + parts.stream().map(Part::name).toList();
    }
}
