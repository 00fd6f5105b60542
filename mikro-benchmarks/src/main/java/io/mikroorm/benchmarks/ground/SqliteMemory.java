// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.ground;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.mikroorm.benchmarks.Ground;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** SQLite in memory: the pool's one connection is the side connection too. */
final class SqliteMemory extends SqlDatabase {

    private final HikariDataSource pool;

    SqliteMemory() throws SQLException {
        this(SqliteTables.open());
    }

    private SqliteMemory(Connection connection) {
        super(Ground.SQLITE, connection, new StoredAsText());
        HikariConfig config = new HikariConfig();
        config.setDataSource(new OneConnection(connection));
        this.pool = pool(config);
    }

    @Override
    public DataSource dataSource() {
        return pool;
    }

    @Override
    String emptyBooks() {
        return "delete from book";
    }

    @Override
    public long mark() throws SQLException {
        return number("select total_changes()");
    }

    /** SQLite counts all tables together. */
    @Override
    public long writtenSince(long mark, String table) throws SQLException {
        return number("select total_changes()") - mark;
    }

    @Override
    public void close() throws SQLException {
        pool.close();
        super.close();
    }
}
