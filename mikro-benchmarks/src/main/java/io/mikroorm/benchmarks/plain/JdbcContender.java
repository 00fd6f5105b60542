// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import io.mikroorm.benchmarks.ArticleRow;
import io.mikroorm.benchmarks.AuthorRow;
import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Library;
import io.mikroorm.benchmarks.TagRow;
import io.mikroorm.benchmarks.ground.SqlDatabase;
import io.mikroorm.benchmarks.ground.Stored;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** JDBC by hand: columns by index, primitives unboxed, one object a row and nothing else. The limit. */
final class JdbcContender implements Contender {

    private final Connection connection;
    private final Stored stored;
    private final Queries queries;
    private final Writes writes;

    JdbcContender(SqlDatabase database) throws SQLException {
        this.connection = database.dataSource().getConnection();
        this.stored = database.stored();
        this.queries = new Queries(connection);
        this.writes = Writes.of(database, connection);
    }

    @Override
    public List<PlainBook> load() throws SQLException {
        List<PlainBook> books = new ArrayList<>();
        try (ResultSet result = queries.all()) {
            while (result.next()) {
                PlainBook book = new PlainBook();
                read(result, book);
                books.add(book);
            }
        }
        return books;
    }

    private void read(ResultSet result, PlainBook book) throws SQLException {
        book.id = result.getLong(1);
        book.title = result.getString(2);
        book.price = stored.price(result, 3);
        book.author = result.getLong(4);
        book.publisher = result.getLong(5);
        book.meta = result.getString(6);
        book.createdAt = stored.instant(result, 7);
    }

    @Override
    public PlainBook find(long key) throws SQLException {
        try (ResultSet result = queries.byKey(key)) {
            if (!result.next()) {
                throw new IllegalStateException("no book " + key);
            }
            PlainBook book = new PlainBook();
            read(result, book);
            return book;
        }
    }

    @Override
    public List<BookRow> records() throws SQLException {
        List<BookRow> books = new ArrayList<>();
        try (ResultSet result = queries.all()) {
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
    public List<PlainArticles.Article> articles() throws SQLException, IOException {
        return PlainArticles.load(connection);
    }

    @Override
    public ArticleRow article(Object given) {
        return ((PlainArticles.Article) given).values();
    }

    @Override
    public List<PlainAuthor> graph(int last) throws SQLException {
        return new PlainGraph(queries, stored).load(last);
    }

    @Override
    public List<PlainBook> insert(List<BookRow> rows) throws SQLException {
        writes.begin();
        long[] keys = writes.insert(rows);
        writes.commit();
        List<PlainBook> books = new ArrayList<>(rows.size());
        for (int i = 0; i < keys.length; i++) {
            books.add(new PlainBook(rows.get(i), keys[i]));
        }
        return books;
    }

    /** Who writes JDBC by hand knows which books were changed. */
    @Override
    public List<PlainBook> change(BigDecimal more) throws SQLException {
        writes.begin();
        List<PlainBook> books = load();
        int count = books.size() / Library.CHANGED;
        long[] keys = new long[count];
        BigDecimal[] prices = new BigDecimal[count];
        int at = 0;
        for (PlainBook book : books) {
            if (book.id % Library.CHANGED == 0) {
                book.price = book.price.add(more);
                keys[at] = book.id;
                prices[at++] = book.price;
            }
        }
        writes.setPrices(keys, prices);
        writes.commit();
        return books;
    }

    /** Who writes JDBC by hand knows that nothing changed. */
    @Override
    public Object loadAndFlush() throws SQLException {
        return load();
    }

    @Override
    public Integer upsert(List<TagRow> tags) throws SQLException {
        writes.begin();
        writes.upsert(tags);
        writes.commit();
        return tags.size();
    }

    @Override
    public Long stream() throws SQLException {
        writes.begin();
        long sum = 0;
        try (PreparedStatement statement = queries.stream();
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                PlainBook book = new PlainBook();
                read(result, book);
                sum += BookRow.sum(book.id, book.title, book.createdAt);
            }
        }
        writes.commit();
        return sum;
    }

    @Override
    public BookRow book(Object given) {
        return given instanceof BookRow row ? row : ((PlainBook) given).values();
    }

    @Override
    public AuthorRow author(Object given) {
        return ((PlainAuthor) given).values();
    }

    @Override
    public void close() throws SQLException {
        queries.close();
    }
}
