// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.replay;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a result that was read once, each as the array that answers the getters that fit it. A null in a column of
 * numbers is a 0 that is marked.
 */
final class Columns {

    final int rows;
    final List<String> labels;
    final long[][] numbers;
    final boolean[][] nulls;
    final Texts[] texts;
    final Double[][] reals;

    private Columns(List<@Nullable Object[]> read, List<String> labels) {
        this.rows = read.size();
        this.labels = labels;
        this.numbers = new long[labels.size()][];
        this.nulls = new boolean[labels.size()][];
        this.texts = new Texts[labels.size()];
        this.reals = new Double[labels.size()][];
        for (int column = 0; column < labels.size(); column++) {
            fill(column, read);
        }
    }

    /** Reads a result to its end. */
    static Columns of(ResultSet result) throws SQLException {
        ResultSetMetaData meta = result.getMetaData();
        List<String> labels = new ArrayList<>();
        for (int column = 1; column <= meta.getColumnCount(); column++) {
            labels.add(meta.getColumnLabel(column));
        }
        List<@Nullable Object[]> read = new ArrayList<>();
        while (result.next()) {
            @Nullable Object[] row = new Object[labels.size()];
            for (int column = 0; column < row.length; column++) {
                row[column] = result.getObject(column + 1);
            }
            read.add(row);
        }
        return new Columns(read, labels);
    }

    private void fill(int column, List<@Nullable Object[]> read) {
        if (has(column, read, String.class)) {
            @Nullable String[] values = new String[rows];
            for (int row = 0; row < rows; row++) {
                values[row] = (String) read.get(row)[column];
            }
            texts[column] = new Texts(values);
        } else if (has(column, read, Double.class)) {
            reals[column] = new Double[rows];
            for (int row = 0; row < rows; row++) {
                Number value = (Number) read.get(row)[column];
                if (value == null) {
                    throw new IllegalArgumentException("a null among reals in " + labels.get(column));
                }
                reals[column][row] = value.doubleValue();
            }
            texts[column] = new Texts(asTexts(reals[column]));
        } else {
            fillNumbers(column, read);
        }
    }

    /** Some read decimals as text. */
    private static @Nullable String[] asTexts(Double[] values) {
        @Nullable String[] texts = new String[values.length];
        for (int row = 0; row < texts.length; row++) {
            texts[row] = values[row].toString();
        }
        return texts;
    }

    private static boolean has(int column, List<@Nullable Object[]> read, Class<?> type) {
        for (@Nullable Object[] row : read) {
            if (type.isInstance(row[column])) {
                return true;
            }
        }
        return false;
    }

    private void fillNumbers(int column, List<@Nullable Object[]> read) {
        numbers[column] = new long[rows];
        nulls[column] = new boolean[rows];
        for (int row = 0; row < rows; row++) {
            Number value = (Number) read.get(row)[column];
            numbers[column][row] = value == null ? 0 : value.longValue();
            nulls[column][row] = value == null;
        }
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
