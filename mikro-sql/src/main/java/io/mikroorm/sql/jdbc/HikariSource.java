// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Connections of a HikariCP pool that was handed in. Which physical connection a lease stands for can be seen, so each is
 * prepared once in its life, and its prepared statements outlive its visits to the pool. The pool is not closed here.
 */
final class HikariSource implements ConnectionSource {

    private final HikariDataSource pool;
    private final ConnectionOpener opener;
    private final ConcurrentHashMap<Connection, JdbcConnection> known = new ConcurrentHashMap<>();
    private volatile boolean closed;

    HikariSource(HikariDataSource pool, ConnectionOpener opener) {
        this.pool = pool;
        this.opener = opener;
    }

    @Override
    public JdbcConnection take() throws SQLException {
        if (closed) {
            throw JdbcErrors.closed();
        }
        Connection lease = pool.getConnection();
        JdbcConnection connection = null;
        try {
            connection = physical(lease.unwrap(Connection.class));
            connection.leased(lease);
            return connection;
        } finally {
            if (connection == null) {
                pool.evictConnection(lease); // it is closed, or in a state that nobody knows
            }
        }
    }

    private JdbcConnection physical(Connection raw) throws SQLException {
        JdbcConnection connection = known.get(raw);
        if (connection != null) {
            return opener.resumed(connection);
        }
        forgetClosed();
        JdbcConnection fresh = opener.prepared(opener.of(raw));
        known.put(raw, fresh);
        return fresh;
    }

    private void forgetClosed() {
        for (Iterator<JdbcConnection> each = known.values().iterator(); each.hasNext(); ) {
            if (each.next().isClosed()) {
                each.remove();
            }
        }
    }

    @Override
    public void give(JdbcConnection connection) {
        if (closed) {
            connection.closeStatements();
        }
        try {
            connection.commitAsItCame();
        } catch (SQLException e) {
            discard(connection);
            return;
        }
        giveBack(connection);
    }

    private static void giveBack(JdbcConnection connection) {
        Connection lease = connection.lease();
        connection.leased(null);
        if (lease != null) {
            try {
                lease.close();
            } catch (SQLException e) {
                connection.close(); // the pool finds it closed, and makes another
            }
        }
    }

    /** One that still rolls back stays in its pool: a database in memory would go with it. The next who takes it prepares it anew. */
    @Override
    public void evict(JdbcConnection connection) {
        try {
            connection.execute("rollback");
            connection.ended();
            connection.closeStatements();
            connection.commitAsItCame();
        } catch (Exception e) {
            discard(connection);
            return;
        }
        known.remove(connection.raw());
        giveBack(connection);
    }

    private void discard(JdbcConnection connection) {
        Connection lease = connection.lease();
        connection.leased(null);
        known.remove(connection.raw());
        connection.close();
        if (lease != null) {
            pool.evictConnection(lease);
        }
    }

    /** Closes the statements of those that rest in the pool; one that is out closes its own when it comes back. */
    @Override
    public void close() {
        closed = true;
        for (JdbcConnection connection : known.values()) {
            if (connection.lease() == null) {
                connection.closeStatements();
            }
        }
    }
}
