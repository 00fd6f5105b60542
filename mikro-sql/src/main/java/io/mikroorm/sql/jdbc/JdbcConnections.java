// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.mikroorm.exception.ConnectionException;
import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.MikroOrmException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The connections to one database: a pool of our own, a data source that was handed in, or one connection that lives until
 * the end. Nothing connects before a session needs it. Thread-safe.
 */
public final class JdbcConnections implements AutoCloseable {

    private final JdbcAdapter adapter;
    private final ConnectionSource source;
    private final StatementObserver observer;
    private final boolean single;

    /** Remembers how to connect; does not. */
    public JdbcConnections(JdbcSettings settings, JdbcAdapter adapter) {
        this.adapter = adapter;
        this.observer = new StatementObserver(settings.listeners(), settings.showValues());
        this.single = settings.dataSource() == null && settings.single();
        this.source = source(settings, new ConnectionOpener(settings, adapter));
    }

    private static ConnectionSource source(JdbcSettings settings, ConnectionOpener opener) {
        DataSource dataSource = settings.dataSource();
        if (dataSource instanceof HikariDataSource pool) {
            return new HikariSource(pool, opener);
        }
        if (dataSource != null) {
            return new ForeignSource(dataSource, opener);
        }
        return settings.single() ? new SingleSource(opener, settings.timeout()) : new PooledSource(settings, opener);
    }

    /** A session; it takes a connection when it needs one. */
    public JdbcSession openSession() {
        return new JdbcSession(this);
    }

    /** Whether there is exactly one connection, for which all sessions take turns. */
    public boolean isSingle() {
        return single;
    }

    /** Closes all connections that were opened here. */
    @Override
    public void close() {
        source.close();
    }

    JdbcAdapter adapter() {
        return adapter;
    }

    StatementObserver observer() {
        return observer;
    }

    JdbcConnection take() {
        try {
            return source.take();
        } catch (SQLException e) {
            throw notTaken(e);
        } catch (PoolInitializationException e) {
            if (e.getCause() instanceof MikroOrmException cause) {
                throw cause;
            }
            throw e.getCause() instanceof SQLException cause ? notTaken(cause) : JdbcErrors.noConnection(e);
        }
    }

    /** Whatever kept us from it: a connection that is not there is a {@link ConnectionException}, unless it was a lock. */
    private DriverException notTaken(SQLException e) {
        if (e instanceof SQLTransientConnectionException
                && e.getCause() == null
                && !(source instanceof ForeignSource)) {
            return JdbcErrors.allAreTaken(e);
        }
        SQLException reason = e.getCause() instanceof SQLException cause ? cause : e;
        DriverException converted = adapter.exceptionConverter().convert(reason, null);
        return converted.getClass() == DriverException.class ? JdbcErrors.noConnection(e) : converted;
    }

    void give(@Nullable JdbcConnection connection) {
        if (connection != null) {
            source.give(connection);
        }
    }

    void evict(@Nullable JdbcConnection connection) {
        if (connection != null) {
            source.evict(connection);
        }
    }
}
