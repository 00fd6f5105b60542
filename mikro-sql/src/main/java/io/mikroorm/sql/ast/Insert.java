// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * New rows for a table. Without columns it is one row of nothing but defaults.
 *
 * @param table where the rows go; it has no alias
 * @param columns which columns are given, in the order of the cells; all others get their defaults
 * @param rows the cells
 * @param onConflict what becomes of rows that are there already; null where they are an error
 * @param returning what is given back for each row
 */
public record Insert(
        Table table,
        List<String> columns,
        Rows rows,
        @Nullable OnConflict onConflict,
        Returning returning) implements Statement {

    /** Refuses an alias, rows of another width than the columns, and several rows without columns. */
    public Insert {
        columns = List.copyOf(columns);
        if (table.alias() != null) {
            throw new IllegalArgumentException("The target of an insert has no alias: " + table);
        }
        if (columns.size() != rows.width()) {
            throw new IllegalArgumentException("Rows of width " + rows.width() + " cannot fill the columns " + columns);
        }
        if (columns.isEmpty() && rows.count() > 1) {
            throw new IllegalArgumentException("Without columns, an insert has one row, not " + rows.count());
        }
        if (onConflict != null && !columns.containsAll(onConflict.target())) {
            throw new IllegalArgumentException("Rows of " + columns + " cannot conflict in " + onConflict.target());
        }
    }

    /** An insert of rows of which none is there. */
    public Insert(Table table, List<String> columns, Rows rows, Returning returning) {
        this(table, columns, rows, null, returning);
    }

    /** An insert of so many rows whose every cell is a param, numbered from 0, row after row. */
    public static Insert params(Table table, List<String> columns, int rowCount) {
        return new Insert(table, columns, new Rows.Params(0, columns.size(), rowCount), Returning.NONE);
    }

    /** The same insert, giving back these columns. */
    public Insert withReturning(Returning returning) {
        return new Insert(table, columns, rows, onConflict, returning);
    }

    /** The same insert, which knows what to do with rows that are there. */
    public Insert withOnConflict(OnConflict onConflict) {
        return new Insert(table, columns, rows, onConflict, returning);
    }

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.insert(this);
    }

    /**
     * What an insert does with a row of which there is one already.
     *
     * @param target the columns that no two rows have the same values in
     * @param assignments what is set in the row that is there; none to leave it as it is. A {@link Column} is the one of that row, by
     *     the table's name
     * @param alone whether no other unique values of the rows can stand in the way. Where they can, a database that cannot be told the
     *     target is asked for each assignment to make it only where the target's values are the same
     * @param where which of these rows are changed; null for all
     */
    public record OnConflict(
            List<String> target,
            List<Update.Assignment> assignments,
            boolean alone,
            @Nullable Condition where) {

        /** Whichever these rows are. */
        public OnConflict(List<String> target, List<Update.Assignment> assignments, boolean alone) {
            this(target, assignments, alone, null);
        }

        /** Refuses no target; takes copies. */
        public OnConflict {
            target = List.copyOf(target);
            assignments = List.copyOf(assignments);
            if (target.isEmpty()) {
                throw new IllegalArgumentException("A conflict is about one column at least");
            }
        }

        /** Whether a row that is there is left as it is. */
        public boolean isIgnoring() {
            return assignments.isEmpty();
        }
    }

    /** What a row would have brought into a column, had it been inserted. Stands in the assignments of an {@link OnConflict} only. */
    public record Excluded(String column) implements Expression {

        @Override
        public <R> R accept(SqlVisitor<R> visitor) {
            return visitor.excluded(this);
        }
    }
}
