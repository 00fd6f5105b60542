// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.replay;

import io.mikroorm.benchmarks.BookRow;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a result, each as the array that answers the getters that fit it. A null in a column of numbers is a 0 that
 * {@code wasNull} confirms: no key is 0.
 */
final class Columns {

    private static final DateTimeFormatter STORED =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

    final int rows;
    final long[][] numbers;
    final Texts[] texts;
    final Double[][] reals;

    private Columns(List<BookRow> books, List<String> names) {
        this.rows = books.size();
        this.numbers = new long[names.size()][];
        this.texts = new Texts[names.size()];
        this.reals = new Double[names.size()][];
        for (int column = 0; column < names.size(); column++) {
            fill(column, names.get(column), books);
        }
    }

    /** The columns of some books that a statement selects, in its order. */
    static Columns of(List<BookRow> books, String select) {
        int end = select.indexOf(" from ");
        List<String> names = List.of(select.substring("select ".length(), end).split(", "));
        return new Columns(books, names);
    }

    private void fill(int column, String expression, List<BookRow> books) {
        String[] quoted = expression.split("\"");
        switch (quoted[quoted.length - 1]) {
            case "id" -> fillNumbers(column, books, 0);
            case "author_id" -> fillNumbers(column, books, 1);
            case "publisher_id" -> fillNumbers(column, books, 2);
            case "title" -> fillTexts(column, books, 0);
            case "meta" -> fillTexts(column, books, 1);
            case "created_at" -> fillTexts(column, books, 2);
            case "price" -> {
                reals[column] = new Double[rows];
                for (int row = 0; row < rows; row++) {
                    reals[column][row] = books.get(row).price().doubleValue();
                }
            }
            default -> throw new IllegalArgumentException("no column " + expression);
        }
    }

    private void fillNumbers(int column, List<BookRow> books, int which) {
        long[] values = new long[rows];
        for (int row = 0; row < rows; row++) {
            BookRow book = books.get(row);
            values[row] = which == 0 ? book.id() : which == 1 ? book.author() : book.publisher();
        }
        numbers[column] = values;
    }

    private void fillTexts(int column, List<BookRow> books, int which) {
        @Nullable String[] values = new String[rows];
        for (int row = 0; row < rows; row++) {
            BookRow book = books.get(row);
            values[row] = which == 0 ? book.title() : which == 1 ? book.meta() : STORED.format(book.createdAt());
        }
        texts[column] = new Texts(values);
    }

    /** A column of text. */
    static final class Texts {

        private final @Nullable String[] values;

        Texts(@Nullable String[] values) {
            this.values = values;
        }

        @Nullable
        String at(int row) {
            return values[row];
        }
    }
}
