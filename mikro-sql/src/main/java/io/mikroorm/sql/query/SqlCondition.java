// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import io.mikroorm.query.Criterion;
import java.util.List;

/** A condition on expressions of a query that is built; stands in the same tree as those on properties. */
public sealed interface SqlCondition extends Criterion.OfStore {

    /** Two expressions are compared. */
    record Compared(Criterion.Operator operator, Term left, Term right) implements SqlCondition {}

    /** One of some values; none of them is null. */
    record Listed(Term term, List<Term> values, boolean negated) implements SqlCondition {
        /** Copies the list. */
        public Listed {
            values = List.copyOf(values);
        }
    }

    /** Null, or not. */
    record IsNull(Term term, boolean negated) implements SqlCondition {}

    /** A text that matches a pattern; {@code escaped} when a backslash takes the meaning of {@code %} and {@code _} away. */
    record Matches(Term term, String pattern, boolean escaped, boolean ignoringCase) implements SqlCondition {}

    /** Among the values that a query comes to. */
    record InQuery(Term term, SelectState select, boolean negated) implements SqlCondition {}

    /** A query has rows, or none. */
    record Exists(SelectState select, boolean negated) implements SqlCondition {}

    /** Words of the database that are true or false. */
    record Holds(Term.Words words) implements SqlCondition {}
}
