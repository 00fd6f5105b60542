// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import org.jspecify.annotations.Nullable;

/**
 * Counts rows, or the values of an expression that are not null.
 *
 * @param value what is counted; null for rows
 * @param distinct whether equal values count once; rows cannot be counted distinct
 */
public record Count(@Nullable Expression value, boolean distinct) implements Expression {

    /** Refuses to count rows distinct: several databases cannot. */
    public Count {
        if (value == null && distinct) {
            throw new IllegalArgumentException("Rows cannot be counted distinct, only values");
        }
    }

    /** The number of rows. */
    public static Count all() {
        return new Count(null, false);
    }

    /** The number of different values; null is not one. */
    public static Count distinct(Expression value) {
        return new Count(value, true);
    }

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.count(this);
    }
}
