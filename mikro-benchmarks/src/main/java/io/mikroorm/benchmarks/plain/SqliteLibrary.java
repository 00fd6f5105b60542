// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.Library;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;

/** A SQLite database in memory with all books, in the storage forms that ours uses. */
public final class SqliteLibrary {

    private static final DateTimeFormatter STORED =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

    private static final List<String> TABLES = List.of(
            "create table author (id integer primary key autoincrement not null, name text not null)",
            "create table publisher (id integer primary key autoincrement not null, name text not null)",
            "create table book (id integer primary key autoincrement not null, title text not null,"
                    + " price numeric not null, author_id integer not null references author (id),"
                    + " publisher_id integer references publisher (id), meta text, created_at text not null)",
            "create index book_author_id_index on book (author_id)",
            "create index book_publisher_id_index on book (publisher_id)");

    private SqliteLibrary() {}

    /** Makes and fills it. Its connection is the only way to it. */
    public static Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table);
            }
        }
        connection.setAutoCommit(false);
        for (int i = 1; i <= Library.AUTHORS; i++) {
            insertName(connection, "insert into author (id, name) values (?, ?)", i, Library.authorName(i));
        }
        for (int i = 1; i <= Library.PUBLISHERS; i++) {
            insertName(connection, "insert into publisher (id, name) values (?, ?)", i, Library.publisherName(i));
        }
        insertBooks(connection);
        connection.commit();
        connection.setAutoCommit(true);
        return connection;
    }

    private static void insertName(Connection connection, String sql, long id, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            statement.setString(2, name);
            statement.executeUpdate();
        }
    }

    private static void insertBooks(Connection connection) throws SQLException {
        String sql = "insert into book (id, title, price, author_id, publisher_id, meta, created_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (BookRow book : Library.books()) {
                statement.setLong(1, book.id());
                statement.setString(2, book.title());
                statement.setString(3, book.price().toPlainString());
                statement.setLong(4, book.author());
                if (book.publisher() == 0) {
                    statement.setNull(5, Types.NULL);
                } else {
                    statement.setLong(5, book.publisher());
                }
                statement.setString(6, book.meta());
                statement.setString(7, STORED.format(book.createdAt()));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
