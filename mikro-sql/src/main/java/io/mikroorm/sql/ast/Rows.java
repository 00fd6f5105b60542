// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import java.util.List;

/** A block of rows of equal width, at least one row. */
public sealed interface Rows {

    /** The number of rows. */
    int count();

    /** The number of columns. */
    int width();

    /** What stands at a place, both numbered from 0. */
    Expression cell(int row, int column);

    /**
     * Rows of nothing but params, numbered from {@code firstSlot} on, row after row. However many rows there are, the
     * value is three numbers.
     */
    record Params(int firstSlot, int width, int count) implements Rows {
        /** Refuses a block without a row. */
        public Params {
            if (firstSlot < 0 || width < 0 || count < 1) {
                throw new IllegalArgumentException(
                        "Not a block of params: first slot " + firstSlot + ", " + count + " rows of " + width);
            }
        }

        @Override
        public Expression cell(int row, int column) {
            return new Param(firstSlot + row * width + column);
        }
    }

    /** Rows that are listed one by one. */
    record Listed(List<List<Expression>> rows) implements Rows {
        /** Refuses no rows and rows of different width; takes a copy. */
        public Listed {
            rows = rows.stream().map(List::copyOf).toList();
            if (rows.isEmpty()) {
                throw new IllegalArgumentException("A block of rows needs at least one row");
            }
            for (List<Expression> row : rows) {
                if (row.size() != rows.get(0).size()) {
                    throw new IllegalArgumentException("The rows of a block must be of equal width: " + rows);
                }
            }
        }

        @Override
        public int count() {
            return rows.size();
        }

        @Override
        public int width() {
            return rows.get(0).size();
        }

        @Override
        public Expression cell(int row, int column) {
            return rows.get(row).get(column);
        }
    }
}
