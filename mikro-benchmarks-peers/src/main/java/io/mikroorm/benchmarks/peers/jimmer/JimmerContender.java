// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.jimmer;

import io.mikroorm.benchmarks.AuthorRow;
import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.Library;
import io.mikroorm.benchmarks.TagRow;
import io.mikroorm.benchmarks.ground.SqlDatabase;
import io.mikroorm.benchmarks.peers.BookView;
import io.mikroorm.benchmarks.peers.jimmer.model.Author;
import io.mikroorm.benchmarks.peers.jimmer.model.AuthorFetcher;
import io.mikroorm.benchmarks.peers.jimmer.model.AuthorTable;
import io.mikroorm.benchmarks.peers.jimmer.model.Book;
import io.mikroorm.benchmarks.peers.jimmer.model.BookDraft;
import io.mikroorm.benchmarks.peers.jimmer.model.BookFetcher;
import io.mikroorm.benchmarks.peers.jimmer.model.BookTable;
import io.mikroorm.benchmarks.peers.jimmer.model.Publisher;
import io.mikroorm.benchmarks.peers.jimmer.model.Tag;
import io.mikroorm.benchmarks.peers.jimmer.model.TagDraft;
import io.mikroorm.benchmarks.peers.jimmer.model.TagFetcher;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.ast.mutation.BatchSaveResult;
import org.babyfish.jimmer.sql.ast.mutation.SaveMode;
import org.babyfish.jimmer.sql.ast.tuple.Tuple7;
import org.babyfish.jimmer.sql.dialect.PostgresDialect;
import org.babyfish.jimmer.sql.dialect.SQLiteDialect;
import org.babyfish.jimmer.sql.runtime.ConnectionManager;
import org.jspecify.annotations.Nullable;

/** One client for all requests. */
final class JimmerContender implements Contender {

    private static final int FETCH_SIZE = 1_000;

    private final JSqlClient client;

    JimmerContender(SqlDatabase database) {
        JSqlClient.Builder builder = JSqlClient.newBuilder()
                .setConnectionManager(ConnectionManager.simpleConnectionManager(database.dataSource()));
        if (database.ground() == Ground.POSTGRESQL) {
            builder.setDialect(new PostgresDialect());
        } else {
            builder.setDialect(new SQLiteDialect())
                    .addScalarProvider(new TextTimes.Instants())
                    .addScalarProvider(new TextTimes.Dates());
        }
        this.client = builder.build();
    }

    @Override
    public Object find(long key) {
        return Objects.requireNonNull(client.findById(Book.class, key));
    }

    @Override
    public List<Book> load() {
        BookTable table = BookTable.$;
        return client.createQuery(table).select(table).execute();
    }

    /** Tuples, which are immutable too. */
    @Override
    public List<Tuple7<Long, String, BigDecimal, Long, Long, String, Instant>> records() {
        BookTable table = BookTable.$;
        return client.createQuery(table)
                .select(
                        table.id(),
                        table.title(),
                        table.price(),
                        table.authorId(),
                        table.publisherId(),
                        table.meta(),
                        table.createdAt())
                .execute();
    }

    @Override
    public List<Author> graph(int last) {
        AuthorTable table = AuthorTable.$;
        return client.createQuery(table)
                .where(table.id().le((long) last))
                .select(table.fetch(AuthorFetcher.$
                        .allScalarFields()
                        .books(BookFetcher.$.allTableFields().tags(TagFetcher.$.allScalarFields()))))
                .execute();
    }

    @Override
    public List<Book> insert(List<BookRow> rows) {
        List<Book> books = new ArrayList<>(rows.size());
        for (BookRow row : rows) {
            books.add(BookDraft.$.produce(draft -> {
                draft.setTitle(row.title());
                draft.setPrice(row.price());
                draft.setAuthorId(row.author());
                draft.setPublisherId(row.publisherOrNull());
                draft.setMeta(row.meta());
                draft.setCreatedAt(row.createdAt());
            }));
        }
        return saved(books, SaveMode.INSERT_ONLY);
    }

    private List<Book> saved(List<Book> books, SaveMode mode) {
        BatchSaveResult<Book> result = client.transaction(
                () -> client.saveEntitiesCommand(books).setMode(mode).execute());
        List<Book> saved = new ArrayList<>(books.size());
        for (BatchSaveResult.Item<Book> item : result.getItems()) {
            saved.add(item.getModifiedEntity());
        }
        return saved;
    }

    /** What is written is an object that has a key and a price only. */
    @Override
    public List<Book> change(BigDecimal more) {
        return client.transaction(() -> {
            List<Book> books = new ArrayList<>(load());
            List<Book> changes = new ArrayList<>();
            for (int i = 0; i < books.size(); i++) {
                Book book = books.get(i);
                if (book.id() % Library.CHANGED == 0) {
                    BigDecimal price = book.price().add(more);
                    books.set(i, BookDraft.$.produce(book, draft -> draft.setPrice(price)));
                    changes.add(BookDraft.$.produce(draft -> {
                        draft.setId(book.id());
                        draft.setPrice(price);
                    }));
                }
            }
            client.saveEntitiesCommand(changes).setMode(SaveMode.UPDATE_ONLY).execute();
            return books;
        });
    }

    @Override
    public Integer upsert(List<TagRow> rows) {
        List<Tag> tags = new ArrayList<>(rows.size());
        for (TagRow row : rows) {
            tags.add(TagDraft.$.produce(draft -> {
                draft.setId(row.id());
                draft.setName(row.name());
            }));
        }
        client.transaction(
                () -> client.saveEntitiesCommand(tags).setMode(SaveMode.UPSERT).execute());
        return tags.size();
    }

    @Override
    public Long stream() {
        BookTable table = BookTable.$;
        return client.transaction(() -> {
            long[] sum = new long[1];
            client.createQuery(table)
                    .select(table)
                    .forEach(FETCH_SIZE, book -> sum[0] += BookRow.sum(book.id(), book.title(), book.createdAt()));
            return sum[0];
        });
    }

    @Override
    public BookRow book(Object given) {
        return given instanceof Tuple7<?, ?, ?, ?, ?, ?, ?> tuple ? view(tuple).row() : row((Book) given);
    }

    private static BookView view(Tuple7<?, ?, ?, ?, ?, ?, ?> tuple) {
        return new BookView(
                (Long) tuple.get_1(),
                (String) tuple.get_2(),
                (BigDecimal) tuple.get_3(),
                (Long) tuple.get_4(),
                (Long) tuple.get_5(),
                (String) tuple.get_6(),
                (Instant) tuple.get_7());
    }

    private static BookRow row(Book book) {
        @Nullable Publisher publisher = book.publisher();
        return new BookRow(
                book.id(),
                book.title(),
                book.price(),
                book.author().id(),
                publisher == null ? 0 : publisher.id(),
                book.meta(),
                book.createdAt());
    }

    @Override
    public AuthorRow author(Object given) {
        Author author = (Author) given;
        List<AuthorRow.Tagged> books = new ArrayList<>();
        for (Book book : author.books()) {
            List<TagRow> tags = book.tags().stream()
                    .map(tag -> new TagRow(tag.id(), tag.name()))
                    .toList();
            books.add(new AuthorRow.Tagged(row(book), tags));
        }
        return new AuthorRow(
                author.id(),
                author.name(),
                author.email(),
                author.age(),
                author.born(),
                author.createdAt(),
                author.version(),
                books);
    }

    @Override
    public void close() {}
}
