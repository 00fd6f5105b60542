// SPDX-License-Identifier: MIT
package io.mikroorm.query;

/**
 * What the rows of a query that is built are sorted by: an {@link Order}, or an expression of a driver's own.
 *
 * @param <E> what it starts from
 */
public interface Sorting<E> {}
