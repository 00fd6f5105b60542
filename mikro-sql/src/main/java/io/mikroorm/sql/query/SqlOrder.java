// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import io.mikroorm.query.Aliased;
import io.mikroorm.query.Order.Nulls;
import io.mikroorm.query.Sorting;

/**
 * An expression by which rows are sorted. Made by {@link SqlExpression#asc} and {@link SqlExpression#desc}. Immutable.
 *
 * @param term the expression
 * @param descending from the greatest to the least
 * @param nulls where rows without a value go
 */
public record SqlOrder(Term term, boolean descending, Nulls nulls) implements Sorting<Aliased> {

    /** With rows without a value first. */
    public SqlOrder nullsFirst() {
        return new SqlOrder(term, descending, Nulls.FIRST);
    }

    /** With rows without a value last. */
    public SqlOrder nullsLast() {
        return new SqlOrder(term, descending, Nulls.LAST);
    }
}
