// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query. Start with {@link #from(TableRef)} and add clauses; each {@code with…} gives a new select and replaces the
 * clause.
 *
 * @param distinct whether equal rows of the result are one
 * @param items the columns of the result; with none, only the existence of rows is asked for
 * @param from the first table; null for a select of values alone
 * @param joins the other tables, in order
 * @param where which rows are taken; null for all
 * @param groupBy what rows are grouped by; empty for no grouping
 * @param having which groups are taken; null for all
 * @param orderBy how the result is sorted, first key first
 * @param limit which window of the result is given; null for all
 * @param lock how the rows are locked; null for not at all
 * @param composition what else it is made of
 */
public record Select(
        boolean distinct,
        List<SelectItem> items,
        @Nullable TableRef from,
        List<Join> joins,
        @Nullable Condition where,
        List<Expression> groupBy,
        @Nullable Condition having,
        List<OrderItem> orderBy,
        @Nullable Limit limit,
        @Nullable Lock lock,
        Composition composition)
        implements Statement {

    /** Takes copies of the lists; refuses joins to nothing. */
    public Select {
        items = List.copyOf(items);
        joins = List.copyOf(joins);
        groupBy = List.copyOf(groupBy);
        orderBy = List.copyOf(orderBy);
        if (from == null && !joins.isEmpty()) {
            throw new IllegalArgumentException("Joins need a table to join to");
        }
    }

    /** A query on this table that has no items yet. */
    public static Select from(TableRef table) {
        return new Select(
                false, List.of(), table, List.of(), null, List.of(), null, List.of(), null, null, Composition.NONE);
    }

    /** A query of values alone, without any table. */
    public static Select values(Expression... values) {
        return new Select(
                false,
                items(List.of(values)),
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                Composition.NONE);
    }

    /** The same query with equal rows of the result made one, or not. */
    public Select withDistinct(boolean distinct) {
        return new Select(distinct, items, from, joins, where, groupBy, having, orderBy, limit, lock, composition);
    }

    /** The same query with these columns of the result. */
    public Select withItems(List<SelectItem> items) {
        return new Select(distinct, items, from, joins, where, groupBy, having, orderBy, limit, lock, composition);
    }

    /** The same query with these columns of the result, read by their position. */
    public Select withValues(Expression... values) {
        return withItems(items(List.of(values)));
    }

    /** The same query with these joins. */
    public Select withJoins(List<Join> joins) {
        return new Select(distinct, items, from, joins, where, groupBy, having, orderBy, limit, lock, composition);
    }

    /** The same query with this condition, or with none. */
    public Select withWhere(@Nullable Condition where) {
        return new Select(distinct, items, from, joins, where, groupBy, having, orderBy, limit, lock, composition);
    }

    /** The same query with its rows grouped by these expressions. */
    public Select withGroupBy(List<? extends Expression> groupBy) {
        return new Select(
                distinct, items, from, joins, where, List.copyOf(groupBy), having, orderBy, limit, lock, composition);
    }

    /** The same query with this condition on groups, or with none. */
    public Select withHaving(@Nullable Condition having) {
        return new Select(distinct, items, from, joins, where, groupBy, having, orderBy, limit, lock, composition);
    }

    /** The same query sorted by these keys. */
    public Select withOrderBy(List<OrderItem> orderBy) {
        return new Select(distinct, items, from, joins, where, groupBy, having, orderBy, limit, lock, composition);
    }

    /** The same query with this window, or with none. */
    public Select withLimit(@Nullable Limit limit) {
        return new Select(distinct, items, from, joins, where, groupBy, having, orderBy, limit, lock, composition);
    }

    /** The same query with its rows locked, or not. */
    public Select withLock(@Nullable Lock lock) {
        return new Select(distinct, items, from, joins, where, groupBy, having, orderBy, limit, lock, composition);
    }

    /** The same query made of this, too. */
    public Select with(Composition other) {
        return new Select(distinct, items, from, joins, where, groupBy, having, orderBy, limit, lock, other);
    }

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.select(this);
    }

    private static List<SelectItem> items(List<Expression> values) {
        List<SelectItem> items = new ArrayList<>(values.size());
        for (Expression value : values) {
            items.add(new SelectItem(value));
        }
        return items;
    }
}
