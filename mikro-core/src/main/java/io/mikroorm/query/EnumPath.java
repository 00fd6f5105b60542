// SPDX-License-Identifier: MIT
package io.mikroorm.query;

/**
 * A path to a constant of an enum: {@code Order_.state.in(OPEN, PAID)}. Sorted as it is stored, or as its {@code customOrder} says.
 *
 * @param <E> the entity it starts from
 * @param <V> the enum
 */
public class EnumPath<E, V extends Enum<V>> extends ValuePath<E, V> {

    /** By its names. */
    public EnumPath(String path) {
        super(path);
    }
}
