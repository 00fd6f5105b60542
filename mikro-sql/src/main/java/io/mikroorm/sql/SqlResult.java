// SPDX-License-Identifier: MIT
package io.mikroorm.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a statement has come to: rows, or a number of rows that it has changed. Immutable, and independent of the connection. */
public final class SqlResult {

    private final List<String> columns;
    private final List<SqlRow> rows;
    private final long affectedRows;
    private final @Nullable SqlResult next;

    private SqlResult(List<String> columns, List<SqlRow> rows, long affectedRows, @Nullable SqlResult next) {
        this.columns = columns;
        this.rows = rows;
        this.affectedRows = affectedRows;
        this.next = next;
    }

    /** One of rows, and what came behind it. */
    public static SqlResult ofRows(List<String> columns, List<@Nullable Object[]> rows, @Nullable SqlResult next) {
        List<String> names = List.copyOf(columns);
        List<SqlRow> made = new ArrayList<>(rows.size());
        for (@Nullable Object[] row : rows) {
            made.add(new SqlRow(names, row));
        }
        return new SqlResult(names, List.copyOf(made), 0, next);
    }

    /** One of changes, and what came behind it. */
    public static SqlResult ofChanges(long affectedRows, @Nullable SqlResult next) {
        return new SqlResult(List.of(), List.of(), affectedRows, next);
    }

    /** The names of the columns, as the database gives them; none where it has not given back rows. */
    public List<String> columns() {
        return columns;
    }

    /** The rows, in their order; none where it has changed rows without giving them back. */
    public List<SqlRow> rows() {
        return rows;
    }

    /** How many rows the statement has changed; 0 where it has given back rows. */
    public long affectedRows() {
        return affectedRows;
    }

    /** The next result, where the statement has given back several; null behind the last. */
    public @Nullable SqlResult next() {
        return next;
    }

    @Override
    public String toString() {
        return columns.isEmpty() ? affectedRows + " rows changed" : rows.size() + " rows of " + columns;
    }
}
