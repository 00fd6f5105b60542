// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Iterator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Makes the physical connections of a pool, and finds what belongs to one of them again. Those that the pool has closed are
 * forgotten when it asks for another. Thread-safe.
 */
final class PhysicalConnections implements DataSource {

    private final ConnectionOpener opener;
    private final ConcurrentHashMap<Connection, JdbcConnection> open = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Connection> ahead = new AtomicReference<>();

    PhysicalConnections(ConnectionOpener opener) {
        this.opener = opener;
    }

    /** The connection that was made here. */
    JdbcConnection of(Connection raw) throws SQLException {
        JdbcConnection connection = open.get(raw);
        if (connection == null) {
            throw new SQLException("The pool handed out a connection that it was not given");
        }
        return connection;
    }

    /** Opens the first connection, for the pool to come; a pool that could not open it itself would sleep for a second before it said so. */
    void openAhead() throws SQLException {
        ahead.set(getConnection());
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection opened = ahead.getAndSet(null);
        if (opened != null) {
            return opened;
        }
        forgetClosed();
        JdbcConnection connection = opener.open();
        open.put(connection.raw(), connection);
        return connection.raw();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    private void forgetClosed() {
        for (Iterator<JdbcConnection> each = open.values().iterator(); each.hasNext(); ) {
            if (each.next().isClosed()) {
                each.remove();
            }
        }
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // There is nothing to log.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // The pool has a timeout of its own.
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
