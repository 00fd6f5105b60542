// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

/**
 * What the database said of an insert.
 *
 * @param rows how many rows there are more
 * @param firstKey the key of the first of them; 0 where the database made none
 */
public record Inserted(long rows, long firstKey) {}
