// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema;

import java.util.List;

/**
 * Columns that hold the key of a row of another table, or of the same one.
 *
 * @param name the name of the constraint
 * @param columns the columns that hold the key, at least one
 * @param referencedTable the table that the key is of
 * @param referencedColumns the columns of the key there, in the order of {@code columns}
 * @param onDelete what happens when the referenced row is deleted
 * @param onUpdate what happens when its key changes
 * @param deferrable whether it is checked at the end of the transaction, where the database can do so
 */
public record ForeignKey(
        String name,
        List<String> columns,
        TableName referencedTable,
        List<String> referencedColumns,
        Action onDelete,
        Action onUpdate,
        boolean deferrable) {

    /** Refuses no columns, and another number of columns there than here. */
    public ForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
        if (columns.isEmpty() || columns.size() != referencedColumns.size()) {
            throw new IllegalArgumentException("The foreign key " + name + " cannot match the columns " + columns
                    + " with " + referencedColumns + " of " + referencedTable);
        }
    }

    /** What happens to a row whose referenced row goes away. */
    public enum Action {
        /** The statement fails, at its end or that of the transaction. What a database does when nothing is said. */
        NO_ACTION,
        /** The statement fails at once. */
        RESTRICT,
        /** The row goes the same way. */
        CASCADE,
        /** The columns become null. */
        SET_NULL,
        /** The columns become their defaults. */
        SET_DEFAULT
    }

    /** A foreign key that forbids what would break it, checked at once. */
    public static ForeignKey of(
            String name, List<String> columns, TableName referencedTable, List<String> referencedColumns) {
        return new ForeignKey(
                name, columns, referencedTable, referencedColumns, Action.NO_ACTION, Action.NO_ACTION, false);
    }

    /** The same foreign key to that table. */
    public ForeignKey withReferencedTable(TableName table) {
        return new ForeignKey(name, columns, table, referencedColumns, onDelete, onUpdate, deferrable);
    }

    /** The same foreign key with this happening when the referenced row is deleted. */
    public ForeignKey withOnDelete(Action onDelete) {
        return new ForeignKey(name, columns, referencedTable, referencedColumns, onDelete, onUpdate, deferrable);
    }

    /** The same foreign key with this happening when the referenced key changes. */
    public ForeignKey withOnUpdate(Action onUpdate) {
        return new ForeignKey(name, columns, referencedTable, referencedColumns, onDelete, onUpdate, deferrable);
    }

    /** The same foreign key checked at the end of the transaction, or at once. */
    public ForeignKey withDeferrable(boolean deferrable) {
        return new ForeignKey(name, columns, referencedTable, referencedColumns, onDelete, onUpdate, deferrable);
    }
}
