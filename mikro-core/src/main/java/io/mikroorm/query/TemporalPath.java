// SPDX-License-Identifier: MIT
package io.mikroorm.query;

/**
 * A path to a day or a time: {@code Author_.born.isBefore(LocalDate.of(1990, 1, 1))}.
 *
 * @param <E> the entity it starts from
 * @param <V> what the property holds
 */
public class TemporalPath<E, V> extends ComparablePath<E, V> {

    /** By its names. */
    public TemporalPath(String path) {
        super(path);
    }

    /** Earlier: the same as {@link #lt}. */
    public Condition<E> isBefore(V time) {
        return lt(time);
    }

    /** Later: the same as {@link #gt}. */
    public Condition<E> isAfter(V time) {
        return gt(time);
    }
}
