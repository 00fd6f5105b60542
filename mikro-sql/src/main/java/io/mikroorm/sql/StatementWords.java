// SPDX-License-Identifier: MIT
package io.mikroorm.sql;

import io.mikroorm.fragment.QueryFragment;
import org.jspecify.annotations.Nullable;

/** Statements as they are typed. */
final class StatementWords {

    private StatementWords() {}

    /** Behind a statement there may be a semicolon, as in scripts; it says nothing. */
    @SuppressWarnings("NullAway") // it does not see the annotation inside of a type of another module
    static QueryFragment of(String sql, @Nullable Object[] values) {
        String text = sql.strip();
        return QueryFragment.sql(text.endsWith(";") ? text.substring(0, text.length() - 1) : text, values);
    }
}
