// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path to a property with a value: {@code Book_.isbn.eq("…")}. Immutable.
 *
 * @param <E> the entity it starts from
 * @param <V> what the property holds
 */
public non-sealed class ValuePath<E, V> extends EntityPath<E> implements Valued<E, V> {

    /** By its names. */
    public ValuePath(String path) {
        super(path);
    }

    /** Equal; {@code null} asks for null. */
    public Condition<E> eq(@Nullable V value) {
        return about().eq(value);
    }

    /** Not equal, and not null; {@code null} asks for not null. */
    public Condition<E> ne(@Nullable V value) {
        return about().ne(value);
    }

    /** One of these; a null among them asks for null as well. No values: never true. */
    public Condition<E> in(Collection<? extends @Nullable V> values) {
        return about().in(values);
    }

    /** One of these; a null among them asks for null as well. No values: never true. */
    @SafeVarargs
    public final Condition<E> in(@Nullable V... values) {
        List<@Nullable V> list = new ArrayList<>(values.length);
        for (V value : values) {
            list.add(value);
        }
        return in(list);
    }

    /** None of these, and not null (unless there are no values: then always true). */
    public Condition<E> notIn(Collection<? extends @Nullable V> values) {
        return about().notIn(values);
    }

    /** None of these, and not null (unless there are no values: then always true). */
    @SafeVarargs
    public final Condition<E> notIn(@Nullable V... values) {
        List<@Nullable V> list = new ArrayList<>(values.length);
        for (V value : values) {
            list.add(value);
        }
        return notIn(list);
    }

    /** Null. */
    public Condition<E> isNull() {
        return about().isNull();
    }

    /** Not null. */
    public Condition<E> isNotNull() {
        return about().isNotNull();
    }

    /** From the least to the greatest. */
    public Order<E> asc() {
        return new Order<>(path(), false, Order.Nulls.DEFAULT);
    }

    /** From the greatest to the least. */
    public Order<E> desc() {
        return new Order<>(path(), true, Order.Nulls.DEFAULT);
    }
}
