// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A HikariCP pool of our own, made when the first connection is asked for. Statements go straight to the physical
 * connection, so that prepared ones outlive its visit to the pool; autocommit is never changed, so the pool has nothing to
 * reset.
 */
final class PooledSource implements ConnectionSource {

    private final JdbcSettings settings;
    private final PhysicalConnections physical;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable HikariDataSource pool;
    private volatile boolean closed;

    PooledSource(JdbcSettings settings, ConnectionOpener opener) {
        this.settings = settings;
        this.physical = new PhysicalConnections(opener);
    }

    @Override
    public JdbcConnection take() throws SQLException {
        Connection lease = pool().getConnection();
        JdbcConnection connection = physical.of(lease.unwrap(Connection.class));
        connection.leased(lease);
        return connection;
    }

    @Override
    public void give(JdbcConnection connection) {
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

    @Override
    public void evict(JdbcConnection connection) {
        Connection lease = connection.lease();
        connection.leased(null);
        connection.close();
        HikariDataSource current = pool;
        if (lease != null && current != null) {
            current.evictConnection(lease);
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            HikariDataSource current = pool;
            if (current != null) {
                current.close();
            }
        } finally {
            lock.unlock();
        }
    }

    private HikariDataSource pool() {
        if (closed) {
            throw JdbcErrors.closed();
        }
        HikariDataSource current = pool;
        return current == null ? create() : current;
    }

    private HikariDataSource create() {
        lock.lock();
        try {
            if (closed) {
                throw JdbcErrors.closed();
            }
            HikariDataSource current = pool;
            if (current == null) {
                current = opened();
                pool = current;
            }
            return current;
        } finally {
            lock.unlock();
        }
    }

    private HikariDataSource opened() {
        try {
            physical.openAhead();
        } catch (SQLException | RuntimeException e) {
            throw new PoolInitializationException(e);
        }
        return new HikariDataSource(configuration());
    }

    private HikariConfig configuration() {
        HikariConfig config = new HikariConfig();
        config.setPoolName("mikro-orm");
        config.setDataSource(physical);
        config.setMaximumPoolSize(settings.poolSize());
        config.setMinimumIdle(1);
        config.setConnectionTimeout(settings.timeout().toMillis());
        return config;
    }
}
