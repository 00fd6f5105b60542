// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.replay;

import java.sql.ResultSet;
import org.jspecify.annotations.Nullable;

/** Fixed rows. What is not written here throws: see {@link Minimal}. */
public abstract class ReplayResult implements ResultSet {

    private @Nullable Columns columns;
    private int row;
    private int end;
    private boolean lastWasNull;

    /** For the subclass. */
    protected ReplayResult() {}

    final ReplayResult over(Columns of, int first, int afterLast) {
        this.columns = of;
        this.row = first - 1;
        this.end = afterLast;
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
        long value = columns().numbers[column - 1][row];
        lastWasNull = value == 0;
        return value;
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

    @Override
    public final Double getObject(int column) {
        lastWasNull = false;
        return columns().reals[column - 1][row];
    }

    @Override
    public final void close() {
        columns = null;
    }
}
