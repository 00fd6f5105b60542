// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import java.util.List;

/**
 * Rows that travel inside the statement as arrays, one for each column: however many rows there are, the statement is the
 * same. A further column numbers the rows from 1 in the order of the arrays.
 *
 * @param columns what the columns are called
 * @param arrays the arrays, in the order of the columns
 * @param ordinality what the column with the numbers is called
 * @param alias what the table is called
 */
public record ArraysTable(List<String> columns, List<Array> arrays, String ordinality, String alias)
        implements TableRef {

    /** Refuses no columns, and another number of arrays; takes copies. */
    public ArraysTable {
        columns = List.copyOf(columns);
        arrays = List.copyOf(arrays);
        if (columns.isEmpty() || columns.size() != arrays.size()) {
            throw new IllegalArgumentException(arrays.size() + " arrays cannot fill the columns " + columns);
        }
    }

    /**
     * An array.
     *
     * @param elementType the type of its elements, as the database names it
     */
    public record Array(Param value, String elementType) {}

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.arraysTable(this);
    }
}
