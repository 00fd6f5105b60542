// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.replay;

import io.mikroorm.benchmarks.BookRow;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The database that costs next to nothing. Each connection that it hands out is a new object, as from a pool. */
public final class ReplayDatabase implements DataSource, AutoCloseable {

    private final List<BookRow> books;
    private final Map<String, Columns> columns = new ConcurrentHashMap<>();
    private @Nullable Connection real;

    /** Serves some books, whose keys count from 1. */
    public ReplayDatabase(List<BookRow> books) {
        this.books = books;
    }

    Columns columns(String select) {
        Columns known = columns.get(select);
        if (known == null) {
            known = Columns.of(books, select);
            columns.put(select, known);
        }
        return known;
    }

    <T> T real(Class<T> type) throws SQLException {
        Connection current = real;
        if (current == null) {
            current = DriverManager.getConnection("jdbc:sqlite::memory:");
            real = current;
        }
        return type.isInstance(current) ? type.cast(current) : current.unwrap(type);
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

    @Override
    public void close() throws SQLException {
        if (real != null) {
            real.close();
        }
    }
}
