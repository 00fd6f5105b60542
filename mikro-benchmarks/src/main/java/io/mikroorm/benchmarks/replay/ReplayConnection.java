// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.replay;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** A connection that prepares queries over what is replayed. What is not written here throws. */
public abstract class ReplayConnection implements Connection {

    private @Nullable ReplayDatabase database;
    private boolean autoCommit = true;
    private boolean closed;

    /** For the subclass. */
    protected ReplayConnection() {}

    final ReplayConnection over(ReplayDatabase of) {
        this.database = of;
        return this;
    }

    private ReplayDatabase database() {
        ReplayDatabase current = database;
        if (current == null) {
            throw new IllegalStateException("no database");
        }
        return current;
    }

    @Override
    public final PreparedStatement prepareStatement(String sql) {
        return Minimal.STATEMENT.make().over(this, database().recording(sql));
    }

    @Override
    public final PreparedStatement prepareStatement(String sql, int type, int concurrency) {
        return prepareStatement(sql);
    }

    @Override
    public final PreparedStatement prepareStatement(String sql, int type, int concurrency, int holdability) {
        return prepareStatement(sql);
    }

    @Override
    public final Statement createStatement() {
        return Minimal.STATEMENT.make().over(this, null);
    }

    @Override
    public final boolean getAutoCommit() {
        return autoCommit;
    }

    @Override
    public final void setAutoCommit(boolean on) {
        autoCommit = on;
    }

    @Override
    public final void commit() {}

    @Override
    public final void rollback() {}

    @Override
    public final boolean isClosed() {
        return closed;
    }

    @Override
    public final boolean isReadOnly() {
        return false;
    }

    @Override
    public final void setReadOnly(boolean on) {}

    @Override
    public final int getTransactionIsolation() {
        return TRANSACTION_SERIALIZABLE;
    }

    @Override
    public final void setTransactionIsolation(int level) {}

    @Override
    public final boolean isValid(int seconds) {
        return true;
    }

    @Override
    public final @Nullable String getSchema() {
        return null;
    }

    @Override
    public final @Nullable String getCatalog() {
        return null;
    }

    @Override
    public final @Nullable SQLWarning getWarnings() {
        return null;
    }

    @Override
    public final void clearWarnings() {}

    @Override
    public final DatabaseMetaData getMetaData() throws SQLException {
        return database().real().getMetaData();
    }

    /** Whoever wants to set up the driver's own connection gets the real one. */
    @Override
    public final <T> T unwrap(Class<T> type) throws SQLException {
        Connection real = database().real();
        return type.isInstance(real) ? type.cast(real) : real.unwrap(type);
    }

    @Override
    public final boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(database().real());
    }

    @Override
    public final void close() {
        closed = true;
    }
}
