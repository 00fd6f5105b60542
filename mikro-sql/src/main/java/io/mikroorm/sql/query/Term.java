// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import io.mikroorm.query.Criterion;
import io.mikroorm.query.Sorting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a {@link SqlExpression} says: an immutable tree, whose paths are checked against the metadata when the query is carried out. */
public sealed interface Term {

    /** A property, by the name of its alias and its own: {@code "a.name"}. */
    record Path(String path) implements Term {}

    /** What a row that could not be inserted would have brought: {@code "b.price"}. Stands where an insert says what becomes of a row that is there. */
    record Brought(String path) implements Term {}

    /** A value, which is bound and never written into the statement. */
    record Value(Object value) implements Term {}

    /** A function or an operation of some terms. */
    record Call(SqlFunction function, List<Term> arguments) implements Term {
        /** Copies the list. */
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** The value of the first condition that holds; null stands for the SQL null. */
    record Choice(List<When> whens, @Nullable Term otherwise) implements Term {
        /** Copies the list. */
        public Choice {
            whens = List.copyOf(whens);
        }
    }

    /** A condition, and the value where it holds. */
    record When(Criterion condition, Term value) {}

    /** A function over the rows of a window. */
    record Over(Term value, List<Term> partitionBy, List<Sorting<?>> orderBy) implements Term {
        /** Copies the lists. */
        public Over {
            partitionBy = List.copyOf(partitionBy);
            orderBy = List.copyOf(orderBy);
        }
    }

    /**
     * Words of the database around terms, one more than there are terms; read as a class.
     *
     * @param type what comes back; null where it is only used in conditions
     */
    record Words(
            List<String> words,
            List<Term> between,
            @Nullable Class<?> type) implements Term {
        /** Copies the lists. */
        public Words {
            words = List.copyOf(words);
            between = List.copyOf(between);
        }
    }

    /** The one value of a query with one row. */
    record Query(SelectState select) implements Term {}

    /** A term under a name, by which orders and records know it. */
    record Named(Term term, String name) implements Term {}
}
