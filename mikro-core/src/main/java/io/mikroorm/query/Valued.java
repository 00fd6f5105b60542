// SPDX-License-Identifier: MIT
package io.mikroorm.query;

/**
 * What has a value for each row of a query that is built: a path, or an expression of a driver's own.
 *
 * @param <E> what it starts from
 * @param <V> the value
 */
public interface Valued<E, V> {}
