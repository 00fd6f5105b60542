// SPDX-License-Identifier: MIT
package io.mikroorm.query;

/**
 * A path to a property whose values have an order: {@code Author_.born.lt(LocalDate.of(1990, 1, 1))}.
 *
 * @param <E> the entity it starts from
 * @param <V> what the property holds
 */
public class ComparablePath<E, V> extends ValuePath<E, V> {

    /** By its names. */
    public ComparablePath(String path) {
        super(path);
    }

    /** Greater. */
    public Condition<E> gt(V value) {
        return about().gt(value);
    }

    /** Greater or equal. */
    public Condition<E> gte(V value) {
        return about().gte(value);
    }

    /** Less. */
    public Condition<E> lt(V value) {
        return about().lt(value);
    }

    /** Less or equal. */
    public Condition<E> lte(V value) {
        return about().lte(value);
    }

    /** Not less than the first and not greater than the last. */
    public Condition<E> between(V first, V last) {
        return gte(first).and(lte(last));
    }
}
