// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema;

import org.jspecify.annotations.Nullable;

/**
 * What an index is sorted by at one place.
 *
 * @param column the name of the column; empty for an expression
 * @param expression SQL; empty for a column
 * @param length how much of each value is in the index, from its start; 0 for whole values
 * @param collation by which rules texts are compared; null for those of the column
 * @param descending whether it is sorted downwards
 * @param nulls where nulls stand, as the words behind it with a space before them; empty for the database's own place
 * @param operator by which rows keep each other out; empty where they do not
 */
public record IndexKey(
        String column,
        String expression,
        int length,
        @Nullable String collation,
        boolean descending,
        String nulls,
        String operator) {

    /** A whole column, upwards. */
    public static IndexKey of(String column) {
        return new IndexKey(column, "", 0, null, false, "", "");
    }

    /** An expression, upwards. */
    public static IndexKey ofExpression(String expression) {
        return new IndexKey("", expression, 0, null, false, "", "");
    }
}
