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

/** Tables. All contenders come to them through the same kind of pool. */
public abstract class SqlDatabase extends Database {

    private final Connection side;
    private final Stored stored;

    SqlDatabase(Ground ground, Connection side, Stored stored) {
        super(ground);
        this.side = side;
        this.stored = stored;
    }

    @Override
    final void fill(Work work) throws SQLException {
        new TableFilling(side, stored, library()).fill(work);
        settle();
    }

    /** What a ground does after much was written. */
    void settle() throws SQLException {}

    /** The forms in which it keeps values. */
    public final Stored stored() {
        return stored;
    }

    /** The pool, of one connection. */
    public abstract DataSource dataSource();

    static HikariDataSource pool(HikariConfig config) {
        config.setMaximumPoolSize(1);
        config.setMaxLifetime(0);
        config.setPoolName("benchmarks");
        return new HikariDataSource(config);
    }

    @Override
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

    final long number(String sql) throws SQLException {
        try (Statement statement = side.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    @Override
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

    @Override
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
