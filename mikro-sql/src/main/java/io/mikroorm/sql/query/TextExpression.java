// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import io.mikroorm.query.Aliased;
import io.mikroorm.query.Condition;

/** An expression that is a text: {@code lower(a.name).like("j%")}. Immutable. */
public final class TextExpression extends SqlExpression<String> {

    TextExpression(Term term) {
        super(term);
    }

    /** Text that matches a pattern, in which {@code %} stands for any text and {@code _} for any character. */
    public Condition<Aliased> like(String pattern) {
        return new Condition<>(new SqlCondition.Matches(term(), pattern, false, false));
    }

    /** The same as {@link #like}, but upper and lower case are the same: of ASCII letters everywhere, of others as the database does. */
    public Condition<Aliased> ilike(String pattern) {
        return new Condition<>(new SqlCondition.Matches(term(), pattern, false, true));
    }
}
