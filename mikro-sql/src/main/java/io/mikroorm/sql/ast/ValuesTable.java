// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import java.util.List;

/** Rows that travel inside the statement, used as a table whose columns have the given names. */
public record ValuesTable(List<String> columns, Rows rows, String alias) implements TableRef {

    /** Refuses no columns, and rows of another width; takes a copy of the names. */
    public ValuesTable {
        columns = List.copyOf(columns);
        if (columns.isEmpty() || columns.size() != rows.width()) {
            throw new IllegalArgumentException("Rows of width " + rows.width() + " cannot fill the columns " + columns);
        }
    }

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.valuesTable(this);
    }
}
