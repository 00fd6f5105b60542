// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import java.util.ArrayList;
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
        List<String> parts = new ArrayList<>();
        int next = 0;
        int from = 0;
        char quote = 0;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (quote == 0 && c == '?' && next < parameters.size()) {
                parts.add(sql.substring(from, i));
                parts.add(literal(parameters.get(next++)));
                from = i + 1;
            } else if (c == '\'' || c == '"' || c == '`') {
                quote = quote == 0 ? c : quote == c ? 0 : quote;
            }
        }
        parts.add(sql.substring(from));
        return String.join("", parts);
    }

    private static String literal(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return String.valueOf(value);
        }
        return "'" + value.toString().replace("'", "''") + "'";
    }
}
