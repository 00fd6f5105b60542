// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query.shape;

import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.Predicate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which columns of a row itself a value or a condition reads. What stands in queries inside of it does not count. */
public final class ColumnsRead {

    private final String alias;
    private final Set<Integer> columns = new HashSet<>();

    private ColumnsRead(String alias) {
        this.alias = alias;
    }

    /** By a value: the numbers of the columns of what has a name. */
    public static Set<Integer> of(String alias, Value value) {
        ColumnsRead read = new ColumnsRead(alias);
        read.value(value);
        return read.columns;
    }

    /** By a condition. */
    public static Set<Integer> of(String alias, @Nullable Filter filter) {
        ColumnsRead read = new ColumnsRead(alias);
        if (filter != null) {
            read.filter(filter);
        }
        return read.columns;
    }

    private void value(Value value) {
        if (value instanceof Value.Column column) {
            column(column.alias(), column.path());
        }
        value.values().forEach(this::value);
        value.filters().forEach(this::filter);
    }

    private void column(String of, ColumnPath path) {
        if (of.equals(alias) && path.joins().isEmpty()) {
            columns.add(
                    path.column().document() == null
                            ? path.column().index()
                            : path.column().document().index());
        }
    }

    private void filter(Filter filter) {
        if (filter instanceof Filter.Of of) {
            Predicate.paths(of.predicate()).forEach(path -> column(of.alias(), path));
        }
        filter.values().forEach(this::value);
        filter.filters().forEach(this::filter);
    }
}
