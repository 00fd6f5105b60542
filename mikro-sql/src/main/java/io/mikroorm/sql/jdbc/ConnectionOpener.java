// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import io.mikroorm.exception.MikroOrmException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/** Opens physical connections through the JDBC driver, and prepares them. Thread-safe. */
final class ConnectionOpener {

    private final JdbcSettings settings;
    private final JdbcAdapter adapter;

    ConnectionOpener(JdbcSettings settings, JdbcAdapter adapter) {
        this.settings = settings;
        this.adapter = adapter;
    }

    /** A new connection, prepared. */
    JdbcConnection open() throws SQLException {
        Properties properties = new Properties();
        for (Map.Entry<String, String> property : settings.properties().entrySet()) {
            properties.setProperty(property.getKey(), property.getValue());
        }
        Connection raw = driver().connect(settings.url(), properties);
        if (raw == null) {
            throw JdbcErrors.noDriver(settings.url());
        }
        return prepared(of(raw));
    }

    /** A connection of the JDBC driver, not yet prepared. */
    JdbcConnection of(Connection raw) {
        return new JdbcConnection(raw, new StatementCache(adapter.plansClearedQueriesAnew()));
    }

    /** The same connection, prepared; or closed, if that fails. */
    JdbcConnection prepared(JdbcConnection connection) throws SQLException {
        return prepared(connection, true);
    }

    /** The same for a connection that was prepared before, and that others may have used since. */
    JdbcConnection resumed(JdbcConnection connection) throws SQLException {
        return prepared(connection, false);
    }

    private JdbcConnection prepared(JdbcConnection connection, boolean fresh) throws SQLException {
        boolean done = false;
        try {
            connection.commitByItself();
            if (fresh) {
                adapter.initialise(connection);
            } else {
                adapter.resume(connection);
            }
            done = true;
            return connection;
        } catch (SQLException | MikroOrmException e) {
            throw e;
        } catch (Exception e) {
            throw JdbcErrors.notInitialised(e);
        } finally {
            if (!done) {
                connection.close();
            }
        }
    }

    private Driver driver() {
        try {
            return DriverManager.getDriver(settings.url());
        } catch (SQLException e) {
            throw JdbcErrors.noDriver(settings.url());
        }
    }
}
