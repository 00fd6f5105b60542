// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import io.mikroorm.query.Aliased;
import io.mikroorm.query.Valued;
import java.util.List;

/** Functions that make one value of all rows of a group; for a static import. */
public final class Aggregates {

    private Aggregates() {}

    /** {@code count(*)}: the number of rows. */
    public static NumberExpression count() {
        return new NumberExpression(new Term.Call(SqlFunction.COUNT_ROWS, List.of()));
    }

    /** {@code count(…)}: the number of values that are not null. */
    public static NumberExpression count(Valued<Aliased, ?> value) {
        return number(SqlFunction.COUNT, value);
    }

    /** {@code count(distinct …)}: the number of different values that are not null. */
    public static NumberExpression countDistinct(Valued<Aliased, ?> value) {
        return number(SqlFunction.COUNT_DISTINCT, value);
    }

    /** {@code sum(…)}: of whole numbers a {@code Long}, of decimals a {@code BigDecimal}, of others a {@code Double}; null of nothing. */
    public static NumberExpression sum(Valued<Aliased, ? extends Number> value) {
        return number(SqlFunction.SUM, value);
    }

    /** {@code avg(…)}: the mean, a {@code Double}; null of nothing. */
    public static NumberExpression avg(Valued<Aliased, ? extends Number> value) {
        return number(SqlFunction.AVG, value);
    }

    /** {@code min(…)}: the least value; null of nothing. */
    public static <V> SqlExpression<V> min(Valued<Aliased, V> value) {
        return new SqlExpression<>(call(SqlFunction.MIN, value));
    }

    /** {@code max(…)}: the greatest value; null of nothing. */
    public static <V> SqlExpression<V> max(Valued<Aliased, V> value) {
        return new SqlExpression<>(call(SqlFunction.MAX, value));
    }

    private static NumberExpression number(SqlFunction function, Valued<Aliased, ?> value) {
        return new NumberExpression(call(function, value));
    }

    private static Term call(SqlFunction function, Valued<Aliased, ?> value) {
        return new Term.Call(function, List.of(Terms.of(value)));
    }
}
