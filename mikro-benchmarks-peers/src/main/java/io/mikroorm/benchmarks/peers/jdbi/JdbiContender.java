// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.jdbi;

import io.mikroorm.benchmarks.AuthorRow;
import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.Library;
import io.mikroorm.benchmarks.TagRow;
import io.mikroorm.benchmarks.ground.BookText;
import io.mikroorm.benchmarks.ground.SqlDatabase;
import io.mikroorm.benchmarks.ground.Stored;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** A handle for each request. */
final class JdbiContender implements Contender {

    private static final String BOOKS =
            "select b.id, b.title, b.price, b.author_id, b.publisher_id, b.meta, b.created_at from book b";
    private static final int FETCH_SIZE = 1_000;
    private static final int BATCH_SIZE = 1_000;

    private final Jdbi jdbi;
    private final Stored stored;
    private final boolean asText;

    JdbiContender(SqlDatabase database) {
        this.jdbi = Jdbi.create(database.dataSource());
        this.stored = database.stored();
        this.asText = database.ground() != Ground.POSTGRESQL;
    }

    private BookRow read(ResultSet row) throws SQLException {
        return new BookRow(
                row.getLong(1),
                row.getString(2),
                stored.price(row, 3),
                row.getLong(4),
                row.getLong(5),
                row.getString(6),
                stored.instant(row, 7));
    }

    private Mutable mutable(ResultSet row) throws SQLException {
        return new Mutable(read(row));
    }

    @Override
    public Object find(long key) {
        return jdbi.withHandle(handle -> handle.createQuery(BOOKS + " where b.id = :id")
                .bind("id", key)
                .map((row, context) -> mutable(row))
                .one());
    }

    @Override
    public List<Mutable> load() {
        return jdbi.withHandle(this::all);
    }

    private List<Mutable> all(Handle handle) {
        return handle.createQuery(BOOKS).map((row, context) -> mutable(row)).list();
    }

    @Override
    public List<BookRow> records() {
        return jdbi.withHandle(handle ->
                handle.createQuery(BOOKS).map((row, context) -> read(row)).list());
    }

    @Override
    public List<?> graph(int last) {
        return jdbi.withHandle(handle -> {
            Map<Long, AuthorRow> authors = authors(handle, last);
            Map<Long, Mutable> books = new LinkedHashMap<>();
            handle.createQuery(BOOKS + " where b.author_id <= :last")
                    .bind("last", (long) last)
                    .map((row, context) -> mutable(row))
                    .forEach(book -> books.put(book.id, book));
            Map<Long, TagRow> tags = new LinkedHashMap<>();
            handle.createQuery("select bt.book_id, t.id, t.name from book b join book_tags bt on bt.book_id = b.id"
                            + " join tag t on t.id = bt.tag_id where b.author_id <= :last")
                    .bind("last", (long) last)
                    .map((row, context) -> {
                        TagRow tag = tags.get(row.getLong(2));
                        if (tag == null) {
                            tag = new TagRow(row.getLong(2), row.getString(3));
                            tags.put(tag.id(), tag);
                        }
                        return Objects.requireNonNull(books.get(row.getLong(1)))
                                .tags()
                                .add(tag);
                    })
                    .forEach(added -> {});
            return Shelf.of(authors, books);
        });
    }

    private Map<Long, AuthorRow> authors(Handle handle, int last) {
        Map<Long, AuthorRow> authors = new LinkedHashMap<>();
        handle.createQuery("select id, name, email, age, born, created_at, version from author where id <= :last")
                .bind("last", (long) last)
                .map((row, context) -> author(row))
                .forEach(author -> authors.put(author.id(), author));
        return authors;
    }

    private AuthorRow author(ResultSet row) throws SQLException {
        int age = row.getInt(4);
        return new AuthorRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                age == 0 ? null : age,
                stored.date(row, 5),
                stored.instant(row, 6),
                row.getInt(7),
                List.of());
    }

    /** A batch that gives the generated keys; on SQLite, which gives none for a batch, a statement for each row. */
    @Override
    public List<Mutable> insert(List<BookRow> rows) {
        return jdbi.inTransaction(handle -> {
            List<Mutable> books = new ArrayList<>(rows.size());
            for (int from = 0; from < rows.size(); from += BATCH_SIZE) {
                List<BookRow> part = rows.subList(from, Math.min(from + BATCH_SIZE, rows.size()));
                List<Long> keys = insertPart(handle, part);
                for (int i = 0; i < keys.size(); i++) {
                    books.add(new Mutable(part.get(i).withId(keys.get(i))));
                }
            }
            return books;
        });
    }

    private List<Long> insertPart(Handle handle, List<BookRow> rows) {
        String sql =
                "insert into book (title, price, author_id, publisher_id, meta, created_at) values (?, ?, ?, ?, ?, ?)";
        if (asText) {
            return insertOneByOne(handle, sql, rows);
        }
        PreparedBatch batch = handle.prepareBatch(sql);
        for (BookRow row : rows) {
            batch.bind(0, row.title())
                    .bind(1, row.price())
                    .bind(2, row.author())
                    .bind(3, row.publisherOrNull())
                    .bind(4, row.meta())
                    .bind(5, time(row.createdAt()))
                    .add();
        }
        return batch.executePreparedBatch("id").mapTo(Long.class).list();
    }

    private List<Long> insertOneByOne(Handle handle, String sql, List<BookRow> rows) {
        List<Long> keys = new ArrayList<>(rows.size());
        for (BookRow row : rows) {
            @Nullable Long publisher = row.publisherOrNull();
            keys.add(handle.createUpdate(sql)
                    .bind(0, row.title())
                    .bind(1, row.price())
                    .bind(2, row.author())
                    .bind(3, publisher)
                    .bind(4, row.meta())
                    .bind(5, time(row.createdAt()))
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one());
        }
        return keys;
    }

    private Object time(Instant value) {
        return asText ? BookText.write(value) : value.atOffset(ZoneOffset.UTC);
    }

    @Override
    public List<Mutable> change(BigDecimal more) {
        return jdbi.inTransaction(handle -> {
            List<Mutable> books = all(handle);
            PreparedBatch batch = handle.prepareBatch("update book set price = ? where id = ?");
            for (Mutable book : books) {
                if (book.id % Library.CHANGED == 0) {
                    book.price = book.price.add(more);
                    batch.bind(0, book.price).bind(1, book.id).add();
                }
            }
            batch.execute();
            return books;
        });
    }

    @Override
    public Integer upsert(List<TagRow> tags) {
        return jdbi.inTransaction(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "insert into tag (id, name) values (?, ?) on conflict (id) do update set name = excluded.name");
            for (TagRow tag : tags) {
                batch.bind(0, tag.id()).bind(1, tag.name()).add();
            }
            return batch.execute().length;
        });
    }

    @Override
    public Long stream() {
        return jdbi.inTransaction(handle -> {
            long sum = 0;
            try (Stream<Mutable> books =
                    handle.createQuery(BOOKS).setFetchSize(FETCH_SIZE).map((row, context) -> mutable(row)).stream()) {
                for (Iterator<Mutable> each = books.iterator(); each.hasNext(); ) {
                    Mutable book = each.next();
                    sum += BookRow.sum(book.id, book.title, book.createdAt);
                }
            }
            return sum;
        });
    }

    @Override
    public BookRow book(Object given) {
        return given instanceof BookRow row ? row : ((Mutable) given).row();
    }

    @Override
    public AuthorRow author(Object given) {
        return ((Shelf) given).row();
    }

    @Override
    public void close() {}
}
