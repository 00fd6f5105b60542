// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The key of an entity with several key fields, for which it names no class of its own: the values of the fields in their order, of a relation
 * the key of its target. Wherever one is given to the library, a target itself or a handle to it may stand for its key, and numbers may be of any
 * type that holds them. Two are equal when all parts are. Immutable.
 */
public final class CompositeKey {

    private final List<Object> parts;

    private CompositeKey(List<Object> parts) {
        this.parts = parts;
    }

    /**
     * A key of so many values, in the order of the fields.
     *
     * @throws io.mikroorm.exception.ValidationException MO-4242 where one is null
     */
    public static CompositeKey of(Object first, Object second, Object... more) {
        List<Object> parts = new ArrayList<>(2 + more.length);
        parts.add(first);
        parts.add(second);
        parts.addAll(List.of(more));
        return of(parts);
    }

    /**
     * The same of a list.
     *
     * @throws io.mikroorm.exception.ValidationException MO-4242 where one is null
     */
    public static CompositeKey of(List<?> parts) {
        List<Object> known = new ArrayList<>(parts.size());
        for (Object part : parts) {
            if (part == null) {
                throw KeyErrors.missing("A CompositeKey", "part " + (known.size() + 1));
            }
            known.add(part);
        }
        return new CompositeKey(List.copyOf(known));
    }

    /** The values in order. */
    public List<Object> parts() {
        return parts;
    }

    /** One of the values, from 0. */
    public Object part(int index) {
        return parts.get(index);
    }

    /** One of other values. */
    CompositeKey with(UnaryOperator<@Nullable Object> change) {
        List<@Nullable Object> changed = new ArrayList<>(parts.size());
        for (Object part : parts) {
            changed.add(change.apply(part));
        }
        return of(changed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CompositeKey that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** {@code (1, 2)}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("(");
        for (int i = 0; i < parts.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(parts.get(i));
        }
        return text.append(')').toString();
    }
}
