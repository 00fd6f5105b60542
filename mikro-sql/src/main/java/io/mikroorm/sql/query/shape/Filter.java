// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query.shape;

import io.mikroorm.query.Criterion;
import io.mikroorm.query.shape.Predicate;
import java.util.List;

/** A condition of a query that was built: what is said of one entity is a predicate of its own. */
public sealed interface Filter {

    /** The conditions that this one is made of. */
    default List<Filter> filters() {
        return List.of();
    }

    /** The values that it is about; not those of queries in it. */
    default List<Value> values() {
        return List.of();
    }

    /** Whether a query stands in a condition. */
    static boolean hasQueries(Filter filter) {
        boolean[] has = {false};
        new QueriesInside(each -> has[0] = true).of(filter);
        return has[0];
    }

    /** All of these. */
    record All(List<Filter> parts) implements Filter {
        /** Copies the list. */
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Filter> filters() {
            return parts;
        }
    }

    /** At least one of these. */
    record Any(List<Filter> parts) implements Filter {
        /** Copies the list. */
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Filter> filters() {
            return parts;
        }
    }

    /** The opposite. */
    record Not(Filter part) implements Filter {
        @Override
        public List<Filter> filters() {
            return List.of(part);
        }
    }

    /** A condition on what has a name in the query. */
    record Of(String alias, Predicate predicate) implements Filter {}

    /** Two values are compared. */
    record Compared(Criterion.Operator operator, Value left, Value right) implements Filter {
        @Override
        public List<Value> values() {
            return List.of(left, right);
        }
    }

    /** One of some values. */
    record Listed(Value value, List<Value> list, boolean negated) implements Filter {
        /** Copies the list. */
        public Listed {
            list = List.copyOf(list);
        }

        @Override
        public List<Value> values() {
            return Value.together(List.of(value), list);
        }
    }

    /** Null, or not. */
    record IsNull(Value value, boolean negated) implements Filter {
        @Override
        public List<Value> values() {
            return List.of(value);
        }
    }

    /** A text that matches the pattern in a slot. */
    record Matches(Value value, int slot, boolean escaped, boolean ignoringCase) implements Filter {
        @Override
        public List<Value> values() {
            return List.of(value);
        }
    }

    /** Among the values of a query. */
    record InQuery(Value value, SelectShape select, boolean negated) implements Filter {
        @Override
        public List<Value> values() {
            return List.of(value);
        }
    }

    /** A query has rows, or none. */
    record Exists(SelectShape select, boolean negated) implements Filter {}

    /** Words of the database that are true or false. */
    record Holds(Value.Words words) implements Filter {
        @Override
        public List<Value> values() {
            return List.of(words);
        }
    }
}
