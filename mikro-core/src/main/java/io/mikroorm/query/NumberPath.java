// SPDX-License-Identifier: MIT
package io.mikroorm.query;

/**
 * A path to a number. A value may be of any class of numbers, if it fits the property exactly: {@code Book_.price.gt(10)} where the price is a
 * {@code BigDecimal}.
 *
 * @param <E> the entity it starts from
 * @param <V> what the property holds
 */
public class NumberPath<E, V extends Number> extends ComparablePath<E, Number> {

    /** By its names. */
    public NumberPath(String path) {
        super(path);
    }
}
