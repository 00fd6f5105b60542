// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Connections of a data source that was handed in, of whatever kind. Nothing is known about them from one time to the next, so each is prepared
 * whenever it comes, and its statements are closed when it goes. The data source is not closed here.
 */
final class ForeignSource implements ConnectionSource {

    private final DataSource source;
    private final ConnectionOpener opener;
    private volatile boolean closed;

    ForeignSource(DataSource source, ConnectionOpener opener) {
        this.source = source;
        this.opener = opener;
    }

    @Override
    public JdbcConnection take() throws SQLException {
        if (closed) {
            throw JdbcErrors.closed();
        }
        return opener.prepared(opener.of(source.getConnection()));
    }

    @Override
    public void give(JdbcConnection connection) {
        connection.close();
    }

    /** Closes the physical connection, where one can get at it, so that its pool does not hand it out again. */
    @Override
    public void evict(JdbcConnection connection) {
        try {
            connection.execute("rollback");
            connection.ended();
        } catch (Exception e) {
            closePhysical(connection.raw());
            return;
        } finally {
            connection.close();
        }
    }

    private void closePhysical(Connection lease) {
        try {
            if (lease.isWrapperFor(Connection.class)) {
                lease.unwrap(Connection.class).close();
            }
        } catch (SQLException e) {
            return;
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
