// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A path to an array, list or set of plain values: {@code Book_.keywords.has("winter")}.
 *
 * @param <E> the entity it starts from
 * @param <A> what the property holds
 * @param <V> what an element is
 */
public class ArrayPath<E, A, V> extends ValuePath<E, A> {

    /** By its names. */
    public ArrayPath(String path) {
        super(path);
    }

    /** It has this one. */
    public Condition<E> has(@Nullable V value) {
        return about().has(value);
    }

    /** It has all of these, in any order; of no values: there is an array. */
    public Condition<E> hasAll(Collection<? extends @Nullable V> values) {
        return about().hasAll(values);
    }

    /** It has at least one of these; of no values: never true. */
    public Condition<E> hasAny(Collection<? extends @Nullable V> values) {
        return about().hasAny(values);
    }

    /** It has no others than these; one that is empty has none. */
    public Condition<E> hasOnly(Collection<? extends @Nullable V> values) {
        return about().hasOnly(values);
    }

    /** One element fulfils a condition on {@link Where#element()}. */
    public Condition<E> some(Condition<?> condition) {
        return about().some(condition);
    }

    /** No element fulfils a condition on {@link Where#element()}; true where there are none. */
    public Condition<E> none(Condition<?> condition) {
        return about().none(condition);
    }

    /** No element fulfils the opposite of a condition on {@link Where#element()}; true where there are none. */
    public Condition<E> every(Condition<?> condition) {
        return about().every(condition);
    }

    /** It has as many elements as this; none at all where it is null. */
    public Condition<E> size(int size) {
        return about().size(size);
    }

    /** How many elements it has: to be compared. */
    public SizeCondition<E> size() {
        return about().size();
    }
}
