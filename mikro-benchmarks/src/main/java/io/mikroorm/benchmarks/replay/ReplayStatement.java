// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.replay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A query whose answer is known, unless other values are bound than the last time. What is not written here throws. */
public abstract class ReplayStatement implements PreparedStatement {

    private @Nullable Connection connection;
    private @Nullable Recording recording;
    private @Nullable Object[] bound = {};
    private int count;
    private @Nullable ResultSet result;
    private boolean closed;

    /** For the subclass. */
    protected ReplayStatement() {}

    final ReplayStatement over(Connection of, @Nullable Recording last) {
        this.connection = of;
        this.recording = last;
        return this;
    }

    @Override
    public final ResultSet executeQuery() throws SQLException {
        Recording of = recording;
        if (of == null) {
            throw new IllegalStateException("not a query");
        }
        ResultSet made = Minimal.RESULT.make().over(this, of.with(bound, count));
        result = made;
        return made;
    }

    @Override
    public final boolean execute() throws SQLException {
        executeQuery();
        return true;
    }

    @Override
    public final @Nullable ResultSet getResultSet() {
        return result;
    }

    @Override
    public final boolean getMoreResults() {
        result = null;
        return false;
    }

    @Override
    public final int getUpdateCount() {
        return -1;
    }

    private void bind(int parameter, @Nullable Object value) {
        if (parameter > bound.length) {
            bound = Arrays.copyOf(bound, Math.max(parameter, bound.length * 2));
        }
        bound[parameter - 1] = value;
        count = Math.max(count, parameter);
    }

    @Override
    public final void setLong(int parameter, long value) {
        bind(parameter, value);
    }

    @Override
    public final void setInt(int parameter, int value) {
        bind(parameter, (long) value);
    }

    @Override
    public final void setString(int parameter, String value) {
        bind(parameter, value);
    }

    @Override
    public final void setObject(int parameter, Object value) {
        bind(parameter, value);
    }

    @Override
    public final void setObject(int parameter, Object value, int type) {
        bind(parameter, value);
    }

    @Override
    public final void clearParameters() {
        count = 0;
    }

    @Override
    public final void setFetchSize(int rows) {}

    @Override
    public final void setMaxRows(int rows) {}

    @Override
    public final void setQueryTimeout(int seconds) {}

    @Override
    public final int getFetchSize() {
        return 0;
    }

    @Override
    public final int getMaxRows() {
        return 0;
    }

    @Override
    public final int getQueryTimeout() {
        return 0;
    }

    @Override
    public final @Nullable SQLWarning getWarnings() {
        return null;
    }

    @Override
    public final void clearWarnings() {}

    @Override
    public final @Nullable Connection getConnection() {
        return connection;
    }

    /** A pragma, or what begins and ends transactions. */
    @Override
    public final boolean execute(String sql) {
        return false;
    }

    @Override
    public final boolean isClosed() {
        return closed;
    }

    @Override
    public final void close() {
        closed = true;
        result = null;
    }
}
