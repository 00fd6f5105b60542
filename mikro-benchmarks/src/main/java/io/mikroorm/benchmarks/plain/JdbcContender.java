// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.Contender;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** JDBC by hand: columns by index, primitives unboxed, one object a row and nothing else. The limit. */
public final class JdbcContender implements Contender {

    private final KeptStatements statements;

    /** Reads through a connection, which stays open. */
    public JdbcContender(Connection connection) throws SQLException {
        this.statements = new KeptStatements(connection);
    }

    @Override
    public List<PlainBook> load() throws SQLException {
        List<PlainBook> books = new ArrayList<>();
        try (ResultSet result = statements.all()) {
            while (result.next()) {
                books.add(read(result));
            }
        }
        return books;
    }

    private static PlainBook read(ResultSet result) throws SQLException {
        PlainBook book = new PlainBook();
        book.id = result.getLong(1);
        book.title = result.getString(2);
        book.price = BookText.price(result.getDouble(3));
        book.author = result.getLong(4);
        book.publisher = result.getLong(5);
        book.meta = result.getString(6);
        book.createdAt = BookText.instant(result.getString(7));
        return book;
    }

    /** Who writes JDBC by hand knows that nothing changed. */
    @Override
    public Object loadAndFlush() throws SQLException {
        return load();
    }

    @Override
    public PlainBook find(long key) throws SQLException {
        try (ResultSet result = statements.byKey(key)) {
            if (!result.next()) {
                throw new IllegalStateException("no book " + key);
            }
            return read(result);
        }
    }

    @Override
    public List<BookRow> rows() throws SQLException {
        List<BookRow> rows = new ArrayList<>();
        for (PlainBook book : load()) {
            rows.add(book.values());
        }
        return rows;
    }

    @Override
    public BookRow row(long key) throws SQLException {
        return find(key).values();
    }

    @Override
    public int changesSeen(int changedBooks) {
        return 0;
    }

    @Override
    public void close() throws SQLException {
        statements.close();
    }
}
