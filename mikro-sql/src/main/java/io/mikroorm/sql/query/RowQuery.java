// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import io.mikroorm.fragment.QueryFragment;
import io.mikroorm.query.Aliased;
import io.mikroorm.query.Valued;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query for rows of values that is put together clause by clause. Made by {@link SelectBuilder#select}. Nothing that it finds is managed.
 * A value is called as it was said by {@code as(…)}, and a property by its own name: {@code a.name} is {@code name}.
 */
public final class RowQuery extends SelectClauses<RowQuery> {

    RowQuery(SelectRunner runner, SelectState state) {
        super(runner, state);
    }

    /** Selects these, too. */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public final RowQuery addSelect(Valued<Aliased, ?>... values) {
        return now(state().withItems(Terms.of(values)));
    }

    /** The rows, each as a record whose components are called as the values; a component that nothing is called as is error MO-5207. */
    public <R extends Record> List<R> into(Class<R> record) {
        return runner().records(state(), record);
    }

    /** The rows as such records, each made when it is asked for. Close it: it holds a connection until its end. */
    public <R extends Record> Stream<R> stream(Class<R> record) {
        return runner().streamRecords(state(), record);
    }

    /** The rows, each as a map of its values by their names in their order. */
    public List<Map<String, @Nullable Object>> getRows() {
        List<String> names = runner().names(state());
        List<@Nullable Object[]> rows = runner().rows(state());
        List<Map<String, @Nullable Object>> maps = new ArrayList<>(rows.size());
        for (@Nullable Object[] row : rows) {
            maps.add(named(names, row));
        }
        return maps;
    }

    /** The rows as such maps, each made when it is asked for. Close it: it holds a connection until its end. */
    public Stream<Map<String, @Nullable Object>> stream() {
        List<String> names = runner().names(state());
        return runner().streamRows(state()).map(row -> named(names, row));
    }

    private static Map<String, @Nullable Object> named(List<String> names, @Nullable Object[] row) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < row.length; i++) {
            map.put(names.get(i), row[i]);
        }
        return map;
    }

    /** The rows of this query and of another, equal ones once; order and page that are said here are those of both. */
    public RowQuery union(RowQuery other) {
        return put(SelectExtras.SetOperation.UNION, other);
    }

    /** The rows of this query and of another; order and page that are said here are those of both. */
    public RowQuery unionAll(RowQuery other) {
        return put(SelectExtras.SetOperation.UNION_ALL, other);
    }

    /** The rows that are in both. */
    public RowQuery intersect(RowQuery other) {
        return put(SelectExtras.SetOperation.INTERSECT, other);
    }

    /** The rows of this query that are not in the other. */
    public RowQuery except(RowQuery other) {
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

    /**
     * The same with columns that are called as those of an entity: what a {@code VirtualQuery} gives whose rows these are. A value is for the property, or the
     * column, that is called as it. A column for which there is no value is error MO-5226; further values are passed over.
     */
    public QueryFragment toFragment(Class<?> entity) {
        return runner().fragment(state(), entity);
    }

    /** How many rows there are, whatever limit and offset say. */
    public long getCount() {
        return runner().count(state());
    }

    /** Another builder that begins with all that was said to this one. */
    public RowQuery copy() {
        return new RowQuery(runner(), state());
    }
}
