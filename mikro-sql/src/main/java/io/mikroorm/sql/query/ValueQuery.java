// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import io.mikroorm.fragment.QueryFragment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query for one value of each row that is put together clause by clause. Made by {@link SelectBuilder#selectValue}. Stands in other queries
 * as well: {@code column(a.id).in(…)}, {@code Expressions.subquery(…)}.
 *
 * @param <V> the value
 */
public final class ValueQuery<V> extends SelectClauses<ValueQuery<V>> {

    ValueQuery(SelectRunner runner, SelectState state) {
        super(runner, state);
    }

    /** The values, among which there may be nulls. */
    @SuppressWarnings("unchecked") // they are converted to the class that was asked for
    public List<@Nullable V> getValues() {
        List<@Nullable Object[]> rows = runner().rows(state());
        List<@Nullable V> values = new ArrayList<>(rows.size());
        for (@Nullable Object[] row : rows) {
            values.add((V) row[0]);
        }
        return values;
    }

    /** The values, among which there may be nulls, each read when it is asked for. Close it: it holds a connection until its end. */
    @SuppressWarnings("unchecked") // they are converted to the class that was asked for
    public Stream<@Nullable V> stream() {
        return runner().streamRows(state()).map(row -> (V) row[0]);
    }

    /** The value of the one row; null where there is no row, or its value is null. Two rows or more are error MO-5210. */
    public @Nullable V getSingleValue() {
        ValueQuery<V> few = copy();
        long limit = state().limit();
        List<@Nullable V> values = (limit >= 0 && limit < 2 ? few : few.limit(2)).getValues();
        if (values.size() > 1) {
            throw SelectErrors.several(state().from().type().getSimpleName());
        }
        return values.isEmpty() ? null : values.get(0);
    }

    /** The rows of this query and of another, equal ones once; order and page that are said here are those of both. */
    public ValueQuery<V> union(ValueQuery<? extends V> other) {
        return put(SelectExtras.SetOperation.UNION, other);
    }

    /** The rows of this query and of another; order and page that are said here are those of both. */
    public ValueQuery<V> unionAll(ValueQuery<? extends V> other) {
        return put(SelectExtras.SetOperation.UNION_ALL, other);
    }

    /** The rows that are in both. */
    public ValueQuery<V> intersect(ValueQuery<? extends V> other) {
        return put(SelectExtras.SetOperation.INTERSECT, other);
    }

    /** The rows of this query that are not in the other. */
    public ValueQuery<V> except(ValueQuery<? extends V> other) {
        return put(SelectExtras.SetOperation.EXCEPT, other);
    }

    /** The rows of this query as those of a table in another one. */
    public DerivedQuery as(String alias) {
        return derived(alias);
    }

    /**
     * The query as words with values, which stay bound: to be a part of statements in words of the application's own. Its columns are called as by {@link #toSql()},
     * and have what is stored. Flushes nothing, and stands for the query as it was built so far.
     */
    public QueryFragment toFragment() {
        return runner().fragment(state(), null);
    }

    /** How many rows there are, whatever limit and offset say. */
    public long getCount() {
        return runner().count(state());
    }

    /** Another builder that begins with all that was said to this one. */
    public ValueQuery<V> copy() {
        return new ValueQuery<>(runner(), state());
    }
}
