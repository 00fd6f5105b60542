// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.SqlWords;
import io.mikroorm.type.Type;
import io.mikroorm.type.ValueType;
import java.util.List;
import java.util.Objects;

/** What types have the database make of their values, around the value or the column. */
final class TypeWords {

    private TypeWords() {}

    /** A value that is written, or compared with the column. */
    static Expression written(ValueType type, Expression value) {
        return type.isExpressed() ? around(converter(type).written(), value) : value;
    }

    /** A column that is read. */
    static Expression read(ValueType type, Expression column) {
        return type.isExpressed() ? around(converter(type).read(), column) : column;
    }

    private static Type<?, ?> converter(ValueType type) {
        return Objects.requireNonNull(type.converter());
    }

    /** Words around a value, which stands where the question mark is. */
    static Expression around(String words, Expression inside) {
        int place = place(words);
        return words.length() == 1
                ? inside
                : new SqlWords(List.of(words.substring(0, place), words.substring(place + 1)), List.of(inside), null);
    }

    /** The question mark outside of quotes, of which there is one. */
    private static int place(String words) {
        char quote = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (quote == 0 && c == '?') {
                return i;
            }
            boolean isQuote = c == '\'' || c == '"' || c == '`';
            if (isQuote) {
                quote = quote == 0 ? c : quote == c ? 0 : quote;
            }
        }
        throw new IllegalStateException("No value stands in " + words);
    }
}
