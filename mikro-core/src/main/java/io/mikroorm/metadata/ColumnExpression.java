// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Words of a query language, as a mapping gives them, with columns in between. The words are the developer's: nothing that comes from outside
 * of the program gets into them.
 *
 * @param words one more than there are columns: before the first, between each two, behind the last
 * @param columns the columns between them, in order
 */
public record ColumnExpression(List<String> words, List<MappedColumn> columns) {

    /** Refuses other numbers of words; takes copies. */
    public ColumnExpression {
        words = List.copyOf(words);
        columns = List.copyOf(columns);
        if (words.size() != columns.size() + 1) {
            throw new IllegalArgumentException(words + " do not stand around " + columns);
        }
    }

    /** The whole text, with each column as it is to be written. */
    public String text(Function<MappedColumn, String> written) {
        StringBuilder text = new StringBuilder(words.get(0));
        for (int i = 0; i < columns.size(); i++) {
            text.append(written.apply(columns.get(i))).append(words.get(i + 1));
        }
        return text.toString();
    }

    /** The same over other columns. */
    ColumnExpression over(Function<MappedColumn, MappedColumn> others) {
        return new ColumnExpression(words, columns.stream().map(others).collect(Collectors.toList()));
    }

    /** The text with the names of columns in braces. */
    @Override
    public String toString() {
        return text(column -> "{" + column.name() + "}");
    }
}
