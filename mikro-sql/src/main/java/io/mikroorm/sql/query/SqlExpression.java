// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import io.mikroorm.query.Aliased;
import io.mikroorm.query.Condition;
import io.mikroorm.query.Criterion.Operator;
import io.mikroorm.query.Order;
import io.mikroorm.query.Valued;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * An expression of SQL in a query that is built: {@code count(b.id)}, {@code lower(a.name)}. Made by {@link Expressions}, {@link Aggregates}
 * and {@link Windows}. Immutable.
 *
 * @param <V> its value
 */
public class SqlExpression<V> implements Valued<Aliased, V> {

    private final Term term;

    SqlExpression(Term term) {
        this.term = term;
    }

    /** One that says this; for what makes expressions of its own. */
    public static <V> SqlExpression<V> of(Term term) {
        return new SqlExpression<>(term);
    }

    /** What it says. */
    public final Term term() {
        return term;
    }

    /** Under a name, by which records, orders and {@code having} know it. */
    public final SqlExpression<V> as(String name) {
        return new SqlExpression<>(new Term.Named(term, Names.checked(name)));
    }

    /** Equal; {@code null} asks for null. */
    public final Condition<Aliased> eq(@Nullable V value) {
        return value == null ? isNull() : compared(Operator.EQ, new Term.Value(value));
    }

    /** Not equal, and not null; {@code null} asks for not null. */
    public final Condition<Aliased> ne(@Nullable V value) {
        return value == null ? isNotNull() : compared(Operator.NE, new Term.Value(value));
    }

    /** Greater. */
    public final Condition<Aliased> gt(V value) {
        return compared(Operator.GT, new Term.Value(value));
    }

    /** Greater or equal. */
    public final Condition<Aliased> gte(V value) {
        return compared(Operator.GTE, new Term.Value(value));
    }

    /** Less. */
    public final Condition<Aliased> lt(V value) {
        return compared(Operator.LT, new Term.Value(value));
    }

    /** Less or equal. */
    public final Condition<Aliased> lte(V value) {
        return compared(Operator.LTE, new Term.Value(value));
    }

    /** Equal to another expression of the row. */
    public final Condition<Aliased> eq(Valued<Aliased, ? extends V> other) {
        return compared(Operator.EQ, Terms.of(other));
    }

    /** Not equal to another expression of the row. */
    public final Condition<Aliased> ne(Valued<Aliased, ? extends V> other) {
        return compared(Operator.NE, Terms.of(other));
    }

    /** Greater than another expression of the row. */
    public final Condition<Aliased> gt(Valued<Aliased, ? extends V> other) {
        return compared(Operator.GT, Terms.of(other));
    }

    /** Greater than another expression of the row, or equal. */
    public final Condition<Aliased> gte(Valued<Aliased, ? extends V> other) {
        return compared(Operator.GTE, Terms.of(other));
    }

    /** Less than another expression of the row. */
    public final Condition<Aliased> lt(Valued<Aliased, ? extends V> other) {
        return compared(Operator.LT, Terms.of(other));
    }

    /** Less than another expression of the row, or equal. */
    public final Condition<Aliased> lte(Valued<Aliased, ? extends V> other) {
        return compared(Operator.LTE, Terms.of(other));
    }

    /** One of these; a null among them asks for null as well. No values: never true. */
    public final Condition<Aliased> in(Collection<? extends @Nullable V> values) {
        return new Condition<>(SqlCondition.listed(term, values, false));
    }

    /** None of these, and not null (unless there are no values: then always true). */
    public final Condition<Aliased> notIn(Collection<? extends @Nullable V> values) {
        return new Condition<>(SqlCondition.listed(term, values, true));
    }

    /** Among the values of a query that selects one. */
    public final Condition<Aliased> in(ValueQuery<? extends V> query) {
        return new Condition<>(new SqlCondition.InQuery(term, query.state(), false));
    }

    /** Not among the values of a query that selects one, none of which is null. */
    public final Condition<Aliased> notIn(ValueQuery<? extends V> query) {
        return new Condition<>(new SqlCondition.InQuery(term, query.state(), true));
    }

    /** Null. */
    public final Condition<Aliased> isNull() {
        return new Condition<>(new SqlCondition.IsNull(term, false));
    }

    /** Not null. */
    public final Condition<Aliased> isNotNull() {
        return new Condition<>(new SqlCondition.IsNull(term, true));
    }

    /** From the least to the greatest. */
    public final SqlOrder asc() {
        return new SqlOrder(term, false, Order.Nulls.DEFAULT);
    }

    /** From the greatest to the least. */
    public final SqlOrder desc() {
        return new SqlOrder(term, true, Order.Nulls.DEFAULT);
    }

    private Condition<Aliased> compared(Operator operator, Term other) {
        return new Condition<>(new SqlCondition.Compared(operator, term, other));
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof SqlExpression<?> that && term.equals(that.term);
    }

    @Override
    public final int hashCode() {
        return term.hashCode();
    }

    /** What it says. */
    @Override
    public final String toString() {
        return term.toString();
    }
}
