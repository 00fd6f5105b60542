// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The queries of one connection, prepared once: what a careful programmer does, and ours too. */
final class Queries implements AutoCloseable {

    static final int STREAM_FETCH_SIZE = 1_000;

    private static final String BOOKS =
            "select b.\"id\", b.\"title\", b.\"price\", b.\"author_id\", b.\"publisher_id\", b.\"meta\", b.\"created_at\""
                    + " from \"book\" as b";

    private final Connection connection;
    private final PreparedStatement all;
    private final PreparedStatement byKey;
    private final PreparedStatement authors;
    private final PreparedStatement booksOfAuthors;
    private final PreparedStatement tagsOfBooks;

    Queries(Connection connection) throws SQLException {
        this.connection = connection;
        this.all = connection.prepareStatement(BOOKS);
        this.byKey = connection.prepareStatement(BOOKS + " where b.\"id\" = ?");
        this.authors = connection.prepareStatement("select a.\"id\", a.\"name\", a.\"email\", a.\"age\", a.\"born\","
                + " a.\"created_at\", a.\"version\" from \"author\" as a where a.\"id\" <= ?");
        this.booksOfAuthors = connection.prepareStatement(BOOKS + " where b.\"author_id\" <= ?");
        this.tagsOfBooks = connection.prepareStatement("select bt.\"book_id\", t.\"id\", t.\"name\" from \"book\" as b"
                + " join \"book_tags\" as bt on bt.\"book_id\" = b.\"id\" join \"tag\" as t on t.\"id\" = bt.\"tag_id\""
                + " where b.\"author_id\" <= ?");
    }

    ResultSet all() throws SQLException {
        return all.executeQuery();
    }

    ResultSet byKey(long key) throws SQLException {
        return upTo(byKey, key);
    }

    ResultSet authors(long last) throws SQLException {
        return upTo(authors, last);
    }

    ResultSet booksOfAuthors(long last) throws SQLException {
        return upTo(booksOfAuthors, last);
    }

    ResultSet tagsOfBooks(long last) throws SQLException {
        return upTo(tagsOfBooks, last);
    }

    private static ResultSet upTo(PreparedStatement statement, long key) throws SQLException {
        statement.setLong(1, key);
        return statement.executeQuery();
    }

    /** All books in portions, for which PostgreSQL needs a transaction. */
    PreparedStatement stream() throws SQLException {
        PreparedStatement statement = connection.prepareStatement(BOOKS);
        statement.setFetchSize(STREAM_FETCH_SIZE);
        return statement;
    }

    @Override
    public void close() throws SQLException {
        all.close();
        byKey.close();
        authors.close();
        booksOfAuthors.close();
        tagsOfBooks.close();
        connection.close();
    }
}
