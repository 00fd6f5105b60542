// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.replay;

import io.mikroorm.benchmarks.ground.BookText;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Rows that were read before. What is not written here throws: see {@link Minimal}. */
public abstract class ReplayResult implements ResultSet {

    private @Nullable Statement statement;
    private @Nullable Columns columns;
    private int row = -1;
    private int end;
    private boolean lastWasNull;

    /** For the subclass. */
    protected ReplayResult() {}

    final ReplayResult over(Statement from, Columns of) {
        this.statement = from;
        this.columns = of;
        this.end = of.rows;
        return this;
    }

    private Columns columns() {
        Columns current = columns;
        if (current == null) {
            throw new IllegalStateException("closed");
        }
        return current;
    }

    @Override
    public final boolean next() {
        return ++row < end;
    }

    @Override
    public final boolean wasNull() {
        return lastWasNull;
    }

    @Override
    public final long getLong(int column) {
        Columns of = columns();
        long value = of.numbers[column - 1][row];
        lastWasNull = value == 0 && of.nulls[column - 1][row];
        return value;
    }

    @Override
    public final int getInt(int column) {
        return (int) getLong(column);
    }

    @Override
    public final @Nullable String getString(int column) {
        @Nullable String value = columns().texts[column - 1].at(row);
        lastWasNull = value == null;
        return value;
    }

    @Override
    public final double getDouble(int column) {
        lastWasNull = false;
        return columns().reals[column - 1][row];
    }

    /** Makes it out of the real that is stored, as whoever reads a real must. */
    @Override
    public final BigDecimal getBigDecimal(int column) {
        return BookText.price(getDouble(column));
    }

    @Override
    public final @Nullable Object getObject(int column) {
        Columns of = columns();
        if (of.reals[column - 1] != null) {
            lastWasNull = false;
            return of.reals[column - 1][row];
        }
        if (of.texts[column - 1] != null) {
            return getString(column);
        }
        long value = getLong(column);
        return lastWasNull ? null : (Object) value;
    }

    @Override
    public final <T> @Nullable T getObject(int column, Class<T> type) throws SQLException {
        if (type == BigDecimal.class) {
            return type.cast(getBigDecimal(column));
        }
        @Nullable Object value = type == Integer.class ? (Object) getInt(column) : getObject(column);
        return lastWasNull ? null : type.cast(value);
    }

    @Override
    public final int findColumn(String label) throws SQLException {
        int found = columns().labels.indexOf(label);
        if (found < 0) {
            throw new SQLException("no column " + label);
        }
        return found + 1;
    }

    @Override
    public final ResultSetMetaData getMetaData() {
        return Minimal.META_DATA.make().over(columns());
    }

    @Override
    public final @Nullable Statement getStatement() {
        return statement;
    }

    @Override
    public final @Nullable SQLWarning getWarnings() {
        return null;
    }

    @Override
    public final void clearWarnings() {}

    @Override
    public final boolean isClosed() {
        return columns == null;
    }

    @Override
    public final void close() {
        columns = null;
    }
}
