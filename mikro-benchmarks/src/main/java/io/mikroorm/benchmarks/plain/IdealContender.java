// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import io.mikroorm.benchmarks.AuthorRow;
import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Library;
import io.mikroorm.benchmarks.ground.SqlDatabase;
import io.mikroorm.benchmarks.ground.Stored;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A unit of work over books by hand, without any library: what is reachable. */
final class IdealContender implements Contender {

    private final Stored stored;
    private final Queries queries;
    private final Writes writes;

    IdealContender(SqlDatabase database) throws SQLException {
        Connection connection = database.dataSource().getConnection();
        this.stored = database.stored();
        this.queries = new Queries(connection);
        this.writes = Writes.of(database, connection);
    }

    @Override
    public List<IdealBook> load() throws SQLException {
        return load(workForAll());
    }

    private IdealUnitOfWork workForAll() {
        return new IdealUnitOfWork(stored, Library.BOOKS, Library.AUTHORS, Library.PUBLISHERS);
    }

    private List<IdealBook> load(IdealUnitOfWork work) throws SQLException {
        List<IdealBook> books = new ArrayList<>();
        try (ResultSet result = queries.all()) {
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
        IdealUnitOfWork work = new IdealUnitOfWork(stored);
        try (ResultSet result = queries.byKey(key)) {
            if (!result.next()) {
                throw new IllegalStateException("no book " + key);
            }
            return work.book(result);
        }
    }

    @Override
    public List<IdealAuthor> graph(int last) throws SQLException {
        return new IdealGraph(queries, stored).load(last);
    }

    @Override
    public List<IdealBook> insert(List<BookRow> rows) throws SQLException {
        IdealUnitOfWork work = workForAll();
        List<IdealBook> books = new ArrayList<>(rows.size());
        for (BookRow row : rows) {
            books.add(work.create(row));
        }
        writes.begin();
        long[] keys = writes.insert(rows);
        writes.commit();
        for (int i = 0; i < keys.length; i++) {
            books.get(i).id = keys[i];
            work.manage(books.get(i));
        }
        return books;
    }

    @Override
    public List<IdealBook> change(BigDecimal more) throws SQLException {
        IdealUnitOfWork work = workForAll();
        writes.begin();
        List<IdealBook> books = load(work);
        for (IdealBook book : books) {
            if (book.id % Library.CHANGED == 0) {
                book.price = book.price.add(more);
            }
        }
        List<IdealBook> dirty = work.dirty();
        long[] keys = new long[dirty.size()];
        BigDecimal[] prices = new BigDecimal[keys.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = dirty.get(i).id;
            prices[i] = dirty.get(i).price;
        }
        writes.setPrices(keys, prices);
        writes.commit();
        for (IdealBook book : dirty) {
            work.manage(book);
        }
        return books;
    }

    @Override
    public BookRow book(Object given) {
        return ((IdealBook) given).values();
    }

    @Override
    public AuthorRow author(Object given) {
        return ((IdealAuthor) given).values();
    }

    @Override
    public void close() throws SQLException {
        queries.close();
    }
}
