// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Library;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A unit of work over books by hand, without any library: what is reachable. */
public final class IdealContender implements Contender {

    private final KeptStatements statements;

    /** Reads through a connection, which stays open. */
    public IdealContender(Connection connection) throws SQLException {
        this.statements = new KeptStatements(connection);
    }

    @Override
    public List<IdealBook> load() throws SQLException {
        return load(workForAll());
    }

    private static IdealUnitOfWork workForAll() {
        return new IdealUnitOfWork(Library.BOOKS, Library.AUTHORS, Library.PUBLISHERS);
    }

    private List<IdealBook> load(IdealUnitOfWork work) throws SQLException {
        List<IdealBook> books = new ArrayList<>();
        try (ResultSet result = statements.all()) {
            while (result.next()) {
                books.add(work.book(result));
            }
        }
        return books;
    }

    @Override
    public Object loadAndFlush() throws SQLException {
        IdealUnitOfWork work = workForAll();
        List<IdealBook> books = load(work);
        if (work.countDirty() != 0) {
            throw new IllegalStateException("a book changed by itself");
        }
        return books;
    }

    @Override
    public IdealBook find(long key) throws SQLException {
        IdealUnitOfWork work = new IdealUnitOfWork();
        try (ResultSet result = statements.byKey(key)) {
            if (!result.next()) {
                throw new IllegalStateException("no book " + key);
            }
            return work.book(result);
        }
    }

    @Override
    public List<BookRow> rows() throws SQLException {
        List<BookRow> rows = new ArrayList<>();
        for (IdealBook book : load()) {
            rows.add(book.values());
        }
        return rows;
    }

    @Override
    public BookRow row(long key) throws SQLException {
        return find(key).values();
    }

    @Override
    public int changesSeen(int changedBooks) throws SQLException {
        IdealUnitOfWork work = workForAll();
        List<IdealBook> books = load(work);
        for (IdealBook book : books.subList(0, changedBooks)) {
            book.price = book.price.add(BigDecimal.ONE);
        }
        return work.countDirty();
    }

    @Override
    public void close() throws SQLException {
        statements.close();
    }
}
