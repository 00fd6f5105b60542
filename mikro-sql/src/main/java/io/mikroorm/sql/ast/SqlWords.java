// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import io.mikroorm.type.Storage;
import java.util.List;

/**
 * An expression in the words of a mapping, with columns between them. The words are the developer's, and stand in the statement as they are.
 *
 * @param words one more than there are columns: before the first, between each two, behind the last
 * @param columns the columns between them, in order
 * @param storage what kind of value it has
 */
public record SqlWords(List<String> words, List<Column> columns, Storage storage) implements Expression {

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
