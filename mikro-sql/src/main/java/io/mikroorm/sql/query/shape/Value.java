// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query.shape;

import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.sql.query.SqlFunction;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression of a query that was built: paths are known to exist, and values are slots. */
public sealed interface Value {

    /** How its value is read. */
    ValueType type();

    /** The values that this one is made of; not those of queries in it. */
    default List<Value> values() {
        return List.of();
    }

    /** The conditions that it depends on. */
    default List<Filter> filters() {
        return List.of();
    }

    /** Some values, and others. */
    static List<Value> together(List<Value> some, List<Value> others) {
        List<Value> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /** A property of what has a name in the query. */
    record Column(String alias, ColumnPath path) implements Value {
        @Override
        public ValueType type() {
            return path.column().type();
        }
    }

    /** A value of a query that is joined under a name. */
    record Derived(String alias, String name, ValueType type) implements Value {}

    /** Something that is selected, by its name. */
    record Named(String name, ValueType type) implements Value {}

    /** What a row that could not be inserted would have brought into a column. */
    record Brought(String column, ValueType type) implements Value {}

    /** A value of one execution. */
    record Slot(int slot, ValueType type) implements Value {}

    /** A function or an operation. */
    record Call(SqlFunction function, List<Value> arguments, ValueType type) implements Value {
        /** Copies the list. */
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public List<Value> values() {
            return arguments;
        }
    }

    /** The value of the first condition that holds; null otherwise where nothing else is said. */
    record Choice(List<When> whens, @Nullable Value otherwise, ValueType type) implements Value {
        /** Copies the list. */
        public Choice {
            whens = List.copyOf(whens);
        }

        @Override
        public List<Value> values() {
            List<Value> values = new ArrayList<>(whens.stream().map(When::value).toList());
            if (otherwise != null) {
                values.add(otherwise);
            }
            return values;
        }

        @Override
        public List<Filter> filters() {
            return whens.stream().map(When::condition).toList();
        }
    }

    /** A condition, and the value where it holds. */
    record When(Filter condition, Value value) {}

    /** A function over the rows of a window. */
    record Over(Value value, List<Value> partitionBy, List<Sort> orderBy) implements Value {
        /** Copies the lists. */
        public Over {
            partitionBy = List.copyOf(partitionBy);
            orderBy = List.copyOf(orderBy);
        }

        @Override
        public List<Value> values() {
            return together(together(List.of(value), partitionBy), Sort.values(orderBy));
        }

        @Override
        public ValueType type() {
            return value.type();
        }
    }

    /** Words of the database around values. */
    record Words(List<String> words, List<Value> between, ValueType type) implements Value {
        /** Copies the lists. */
        public Words {
            words = List.copyOf(words);
            between = List.copyOf(between);
        }

        @Override
        public List<Value> values() {
            return between;
        }
    }

    /** Whether a query stands in a value. */
    static boolean hasQueries(Value value) {
        boolean[] has = {false};
        new QueriesInside(each -> has[0] = true).of(value);
        return has[0];
    }

    /** Whether a value, or one of those that it may be, is calculated. */
    static boolean isCalculated(Value value) {
        if (value instanceof Call call) {
            return call.function().isCalculation() || call.arguments().stream().anyMatch(Value::isCalculated);
        }
        if (value instanceof Choice choice) {
            Value otherwise = choice.otherwise();
            return otherwise != null && isCalculated(otherwise)
                    || choice.whens().stream().anyMatch(when -> isCalculated(when.value()));
        }
        if (value instanceof Over over) {
            return isCalculated(over.value());
        }
        return value instanceof Query query
                && isCalculated(query.select().items().get(0).value());
    }

    /** The one value of a query. */
    record Query(SelectShape select, ValueType type) implements Value {}
}
