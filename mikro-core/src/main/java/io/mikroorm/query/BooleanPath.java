// SPDX-License-Identifier: MIT
package io.mikroorm.query;

/**
 * A path to a truth value: {@code Author_.active.isTrue()}.
 *
 * @param <E> the entity it starts from
 */
public class BooleanPath<E> extends ValuePath<E, Boolean> {

    /** By its names. */
    public BooleanPath(String path) {
        super(path);
    }

    /** True; a null is neither true nor false. */
    public Condition<E> isTrue() {
        return about().eq(true);
    }

    /** False; a null is neither true nor false. */
    public Condition<E> isFalse() {
        return about().eq(false);
    }
}
