// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query.shape;

import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.Predicate;
import java.util.HashSet;
import java.util.List;
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
        read.filter(filter);
        return read.columns;
    }

    private void values(List<Value> values) {
        values.forEach(this::value);
    }

    private void value(Value value) {
        if (value instanceof Value.Column column) {
            column(column.alias(), column.path());
        } else if (value instanceof Value.Call call) {
            values(call.arguments());
        } else if (value instanceof Value.Words words) {
            values(words.between());
        } else if (value instanceof Value.Choice choice) {
            for (Value.When when : choice.whens()) {
                filter(when.condition());
                value(when.value());
            }
            Value otherwise = choice.otherwise();
            if (otherwise != null) {
                value(otherwise);
            }
        }
    }

    private void column(String of, ColumnPath path) {
        if (of.equals(alias) && path.joins().isEmpty()) {
            columns.add(
                    path.column().document() == null
                            ? path.column().index()
                            : path.column().document().index());
        }
    }

    private void filter(@Nullable Filter filter) {
        if (filter instanceof Filter.All all) {
            all.parts().forEach(this::filter);
        } else if (filter instanceof Filter.Any any) {
            any.parts().forEach(this::filter);
        } else if (filter instanceof Filter.Not not) {
            filter(not.part());
        } else if (filter instanceof Filter.Of of) {
            Predicate.paths(of.predicate()).forEach(path -> column(of.alias(), path));
        } else if (filter instanceof Filter.Compared compared) {
            value(compared.left());
            value(compared.right());
        } else if (filter instanceof Filter.Listed listed) {
            value(listed.value());
            values(listed.list());
        } else if (filter != null) {
            ofValue(filter);
        }
    }

    private void ofValue(Filter filter) {
        if (filter instanceof Filter.IsNull isNull) {
            value(isNull.value());
        } else if (filter instanceof Filter.Matches matches) {
            value(matches.value());
        } else if (filter instanceof Filter.InQuery in) {
            value(in.value());
        } else if (filter instanceof Filter.Holds holds) {
            value(holds.words());
        }
    }
}
