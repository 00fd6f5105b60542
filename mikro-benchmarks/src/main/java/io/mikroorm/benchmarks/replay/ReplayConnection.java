// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.replay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** A connection that prepares statements over fixed rows. What is not written here throws. */
public abstract class ReplayConnection implements Connection {

    private @Nullable ReplayDatabase database;

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
        return Minimal.STATEMENT.make().over(database().columns(sql));
    }

    @Override
    public final Statement createStatement() {
        return Minimal.STATEMENT.make().over(null);
    }

    @Override
    public final boolean getAutoCommit() {
        return true;
    }

    @Override
    public final void setAutoCommit(boolean on) {}

    @Override
    public final boolean isClosed() {
        return false;
    }

    /** Whoever wants to set up the driver's own connection gets a real one, which answers no query. */
    @Override
    public final <T> T unwrap(Class<T> type) throws SQLException {
        return database().real(type);
    }

    @Override
    public final boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(database().real(Connection.class));
    }

    @Override
    public final void close() {}
}
