// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that would be sent.
 *
 * @param sql its text, with placeholders
 * @param parameters the values, in the order of the placeholders
 */
public record ShownStatement(String sql, List<@Nullable Object> parameters) {

    /** Keeps the list, in which there may be nulls, from changes. */
    public ShownStatement {
        parameters = Collections.unmodifiableList(parameters);
    }

    /** The text with the values in their places: for people to read, and never to be sent. */
    public String formatted() {
        StringBuilder text = new StringBuilder(sql.length() + 16 * parameters.size());
        int next = 0;
        char quote = 0;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (quote == 0 && c == '?' && next < parameters.size()) {
                text.append(literal(parameters.get(next++)));
                continue;
            }
            if (c == '\'' || c == '"' || c == '`') {
                quote = quote == 0 ? c : quote == c ? 0 : quote;
            }
            text.append(c);
        }
        return text.toString();
    }

    private static String literal(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return String.valueOf(value);
        }
        return "'" + value.toString().replace("'", "''") + "'";
    }
}
