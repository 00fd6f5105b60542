// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.replay;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The database that costs next to nothing: a real one is asked once, then its last results are handed out. Each connection is a new
 * object, as from a pool. Queries only; one thread.
 */
public final class ReplayDatabase implements DataSource {

    private final Connection real;
    private final Map<String, Recording> recordings = new ConcurrentHashMap<>();

    /** Asks a SQLite database, which is closed by whoever opened it. */
    public ReplayDatabase(Connection real) {
        this.real = real;
    }

    Recording recording(String sql) {
        Recording known = recordings.get(sql);
        if (known == null) {
            known = new Recording(real, sql);
            recordings.put(sql, known);
        }
        return known;
    }

    Connection real() {
        return real;
    }

    @Override
    public Connection getConnection() {
        return Minimal.CONNECTION.make().over(this);
    }

    @Override
    public Connection getConnection(String user, String password) {
        return getConnection();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

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
        throw new SQLException("wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
