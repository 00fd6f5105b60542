// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.ground;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.Library;
import io.mikroorm.benchmarks.TagRow;
import io.mikroorm.benchmarks.Work;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A database with tables and data of its own, which ends when it is closed. All contenders come to it through the same kind of pool. */
public abstract class Database implements AutoCloseable {

    private final Ground ground;
    private final Connection side;
    private final Stored stored;

    Database(Ground ground, Connection side, Stored stored) {
        this.ground = ground;
        this.side = side;
        this.stored = stored;
    }

    /** Makes one for some work, filled. */
    public static Database open(Ground ground, Work work) throws SQLException {
        Database database =
                switch (ground) {
                    case REPLAY -> new ReplayedSqlite();
                    case SQLITE -> new SqliteMemory();
                    case POSTGRESQL -> new PostgresSchema(PostgresSchema.url());
                };
        database.fill(work);
        return database;
    }

    private void fill(Work work) throws SQLException {
        new Filling(side, stored).fill(work);
        settle();
    }

    /** What a ground does after much was written. */
    void settle() throws SQLException {}

    /** What it is. */
    public final Ground ground() {
        return ground;
    }

    /** The forms in which it keeps values. */
    public final Stored stored() {
        return stored;
    }

    /** The pool, of one connection. */
    public abstract DataSource dataSource();

    /** A connection to prepare and to look after the work; nobody else may be using the database meanwhile. */
    final Connection side() {
        return side;
    }

    static HikariDataSource pool(HikariConfig config) {
        config.setMaximumPoolSize(1);
        config.setMaxLifetime(0);
        config.setPoolName("benchmarks");
        return new HikariDataSource(config);
    }

    /** Takes away what a turn wrote. */
    public final void reset(Work work) throws SQLException {
        if (work == Work.INSERT) {
            execute(emptyBooks());
        } else if (work == Work.UPSERT) {
            execute("delete from tag where id > " + Library.TAGS);
        }
    }

    abstract String emptyBooks();

    final void execute(String sql) throws SQLException {
        try (Statement statement = side.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A mark in time, for {@link #writtenSince}. */
    public abstract long mark() throws SQLException;

    /** How many rows of a table were inserted or updated since a mark. */
    public abstract long writtenSince(long mark, String table) throws SQLException;

    final long number(String sql) throws SQLException {
        try (Statement statement = side.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** All books as they are stored, by ascending key. */
    public final List<BookRow> books() throws SQLException {
        List<BookRow> books = new ArrayList<>();
        try (Statement statement = side.createStatement();
                ResultSet result =
                        statement.executeQuery("select id, title, price, author_id, publisher_id, meta, created_at"
                                + " from book order by id")) {
            while (result.next()) {
                books.add(new BookRow(
                        result.getLong(1),
                        result.getString(2),
                        stored.price(result, 3),
                        result.getLong(4),
                        result.getLong(5),
                        result.getString(6),
                        stored.instant(result, 7)));
            }
        }
        return books;
    }

    /** All tags as they are stored, by ascending key. */
    public final List<TagRow> tags() throws SQLException {
        List<TagRow> tags = new ArrayList<>();
        try (Statement statement = side.createStatement();
                ResultSet result = statement.executeQuery("select id, name from tag order by id")) {
            while (result.next()) {
                tags.add(new TagRow(result.getLong(1), result.getString(2)));
            }
        }
        return tags;
    }

    @Override
    public void close() throws SQLException {
        side.close();
    }
}
