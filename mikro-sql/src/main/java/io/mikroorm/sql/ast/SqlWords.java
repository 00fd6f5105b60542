// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import io.mikroorm.type.Storage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression in the words of a mapping, with columns or values between them. The words are the developer's, and stand in the statement as they are.
 *
 * @param words one more than there are columns: before the first, between each two, behind the last
 * @param columns the columns, or values, between them, in order
 * @param storage what kind of value it has where it is compared as such a value of a column is; null where it is as the words make it
 */
public record SqlWords(
        List<String> words,
        List<? extends Expression> columns,
        @Nullable Storage storage) implements Expression {

    /** Refuses other numbers of words; takes copies. */
    public SqlWords {
        words = List.copyOf(words);
        columns = List.copyOf(columns);
        if (words.size() != columns.size() + 1) {
            throw new IllegalArgumentException(words + " do not stand around " + columns);
        }
    }

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.sqlWords(this);
    }
}
