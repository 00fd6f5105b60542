// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import io.mikroorm.query.Aliased;
import io.mikroorm.query.Valued;
import java.util.List;

/** Functions over windows of rows; for a static import. */
public final class Windows {

    private Windows() {}

    /** {@code row_number()}: the number of the row in its window, from 1. */
    public static WindowExpression<Number> rowNumber() {
        return of(SqlFunction.ROW_NUMBER, List.of());
    }

    /** {@code rank()}: the same, where rows that are sorted alike have the same number, and those behind them are counted on. */
    public static WindowExpression<Number> rank() {
        return of(SqlFunction.RANK, List.of());
    }

    /** {@code dense_rank()}: the same without gaps. */
    public static WindowExpression<Number> denseRank() {
        return of(SqlFunction.DENSE_RANK, List.of());
    }

    /** {@code lag(…)}: the value of the row before in the window; null of the first. */
    public static <V> WindowExpression<V> lag(Valued<Aliased, V> value) {
        return of(SqlFunction.LAG, List.of(Terms.of(value)));
    }

    /** {@code lead(…)}: the value of the row behind in the window; null of the last. */
    public static <V> WindowExpression<V> lead(Valued<Aliased, V> value) {
        return of(SqlFunction.LEAD, List.of(Terms.of(value)));
    }

    /** A function of {@link Aggregates} of the rows of the window: {@code over(sum(b.price)).partitionBy(b.author().id)}. */
    public static <V> WindowExpression<V> over(SqlExpression<V> aggregate) {
        return new WindowExpression<>(new Term.Over(aggregate.term(), List.of(), List.of()));
    }

    private static <V> WindowExpression<V> of(SqlFunction function, List<Term> arguments) {
        return new WindowExpression<>(new Term.Over(new Term.Call(function, arguments), List.of(), List.of()));
    }
}
