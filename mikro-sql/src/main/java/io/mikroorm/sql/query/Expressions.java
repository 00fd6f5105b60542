// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import io.mikroorm.query.Aliased;
import io.mikroorm.query.Condition;
import io.mikroorm.query.NumberPath;
import io.mikroorm.query.PropertyPath;
import io.mikroorm.query.StringPath;
import io.mikroorm.query.Valued;
import java.util.List;

/** Functions of single values, and what leads from properties to expressions; for a static import. */
public final class Expressions {

    private Expressions() {}

    /** A property, to be compared with another one: {@code column(a.born).lt(b.published)}. */
    public static <V> SqlExpression<V> column(Valued<Aliased, V> value) {
        return new SqlExpression<>(Terms.of(value));
    }

    /** A number, to be calculated with or compared with another one. */
    public static NumberExpression column(NumberPath<Aliased, ?> path) {
        return new NumberExpression(Terms.of(path));
    }

    /** A text, to be compared with another one. */
    public static TextExpression column(StringPath<Aliased> path) {
        return new TextExpression(Terms.of(path));
    }

    /** A property, by names: {@code column("a.born")}. */
    public static SqlExpression<Object> column(String path) {
        return new SqlExpression<>(new Term.Path(PropertyPath.checked(path)));
    }

    /** A value, which is bound. */
    public static <V> SqlExpression<V> value(V value) {
        return new SqlExpression<>(new Term.Value(value));
    }

    /** {@code lower(…)}: a text in small letters. */
    public static TextExpression lower(Valued<Aliased, String> text) {
        return text(SqlFunction.LOWER, text);
    }

    /** {@code upper(…)}: a text in capital letters. */
    public static TextExpression upper(Valued<Aliased, String> text) {
        return text(SqlFunction.UPPER, text);
    }

    /** {@code trim(…)}: a text without the spaces around it. */
    public static TextExpression trim(Valued<Aliased, String> text) {
        return text(SqlFunction.TRIM, text);
    }

    /** The number of characters of a text. */
    public static NumberExpression length(Valued<Aliased, String> text) {
        return new NumberExpression(new Term.Call(SqlFunction.LENGTH, List.of(Terms.of(text))));
    }

    /** Texts behind one another; null where one of them is. */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static TextExpression concat(Valued<Aliased, String>... texts) {
        return new TextExpression(new Term.Call(SqlFunction.CONCAT, Terms.of(texts)));
    }

    /** The first value that is not null. */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <V> SqlExpression<V> coalesce(Valued<Aliased, ? extends V>... values) {
        return new SqlExpression<>(new Term.Call(SqlFunction.COALESCE, Terms.of(values)));
    }

    /** Null where both are equal, else the first. */
    public static <V> SqlExpression<V> nullIf(Valued<Aliased, V> value, Valued<Aliased, ? extends V> other) {
        return new SqlExpression<>(new Term.Call(SqlFunction.NULLIF, List.of(Terms.of(value), Terms.of(other))));
    }

    /** A number without its sign. */
    public static NumberExpression abs(Valued<Aliased, ? extends Number> number) {
        return new NumberExpression(new Term.Call(SqlFunction.ABS, List.of(Terms.of(number))));
    }

    /** A decimal rounded to so many digits behind the point. */
    public static NumberExpression round(Valued<Aliased, ? extends Number> number, int digits) {
        return new NumberExpression(
                new Term.Call(SqlFunction.ROUND, List.of(Terms.of(number), new Term.Value(digits))));
    }

    /** Begins {@code case when … then … else … end}. */
    public static <V> CaseBuilder<V> caseWhen(Condition<? super Aliased> condition, V value) {
        return new CaseBuilder<V>(List.of()).when(condition, value);
    }

    /** The same, with a value of the row. */
    public static <V> CaseBuilder<V> caseWhen(Condition<? super Aliased> condition, Valued<Aliased, V> value) {
        return new CaseBuilder<V>(List.of()).when(condition, value);
    }

    /** The one value of a query with at most one row. */
    public static <V> SqlExpression<V> subquery(ValueQuery<V> query) {
        return new SqlExpression<>(new Term.Query(query.state()));
    }

    /** A query has rows. */
    public static Condition<Aliased> exists(SelectClauses<?> query) {
        return new Condition<>(new SqlCondition.Exists(query.state(), false));
    }

    /** A query has no rows. */
    public static Condition<Aliased> notExists(SelectClauses<?> query) {
        return new Condition<>(new SqlCondition.Exists(query.state(), true));
    }

    private static TextExpression text(SqlFunction function, Valued<Aliased, String> text) {
        return new TextExpression(new Term.Call(function, List.of(Terms.of(text))));
    }
}
