// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import io.mikroorm.query.Criterion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition on expressions of a query that is built; stands in the same tree as those on properties. */
public sealed interface SqlCondition extends Criterion.OfStore {

    /** Two expressions are compared. */
    record Compared(Criterion.Operator operator, Term left, Term right) implements SqlCondition {}

    /** One of some values; a null among them means null, as in conditions on properties. */
    static Criterion listed(Term term, Collection<? extends @Nullable Object> values, boolean negated) {
        List<Term> terms = new ArrayList<>(values.size());
        for (Object value : values) {
            if (value != null) {
                terms.add(new Term.Value(value));
            }
        }
        Criterion listed = new Listed(term, terms, negated);
        if (terms.size() == values.size()) {
            return listed;
        }
        Criterion isNull = new IsNull(term, negated);
        return negated ? listed.and(isNull) : listed.or(isNull);
    }

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
