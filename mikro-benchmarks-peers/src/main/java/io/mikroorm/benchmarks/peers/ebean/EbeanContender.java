// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.ebean;

import io.ebean.Database;
import io.ebean.DatabaseFactory;
import io.ebean.InsertOptions;
import io.ebean.Transaction;
import io.ebean.config.DatabaseConfig;
import io.mikroorm.benchmarks.AuthorRow;
import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.Library;
import io.mikroorm.benchmarks.TagRow;
import io.mikroorm.benchmarks.Work;
import io.mikroorm.benchmarks.ground.SqlDatabase;
import io.mikroorm.benchmarks.peers.BookView;
import io.mikroorm.benchmarks.peers.ebean.model.Author;
import io.mikroorm.benchmarks.peers.ebean.model.Book;
import io.mikroorm.benchmarks.peers.ebean.model.Publisher;
import io.mikroorm.benchmarks.peers.ebean.model.Tag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Ebean: beans know their changes, what is written is named. */
public final class EbeanContender implements Contender {

    private static final int BATCH_SIZE = 100;
    private static final int FETCH_SIZE = 1_000;
    private static final InsertOptions BY_KEY =
            InsertOptions.builder().onConflictUpdate().uniqueColumns("id").build();

    private final Database database;

    private final boolean batchesGiveKeys;

    private EbeanContender(Database database, boolean batchesGiveKeys) {
        this.database = database;
        this.batchesGiveKeys = batchesGiveKeys;
    }

    /** Over a database. */
    public static Contender open(SqlDatabase ground, Work work) {
        DatabaseConfig config = new DatabaseConfig();
        config.setName("benchmarks");
        config.setRegister(false);
        config.setDefaultServer(false);
        config.setDataSource(ground.dataSource());
        config.setDdlGenerate(false);
        config.setDdlRun(false);
        config.setPersistBatchSize(BATCH_SIZE);
        config.setJdbcFetchSizeFindEach(FETCH_SIZE);
        config.setDisableClasspathSearch(true);
        config.addAll(work == Work.GRAPH ? graphModel() : model());
        if (ground.ground() == Ground.POSTGRESQL) {
            config.setDatabasePlatformName("postgres");
        } else {
            config.setDatabasePlatformName("sqlite");
            config.addClass(InstantAsText.class);
            config.addClass(DateAsText.class);
        }
        return new EbeanContender(DatabaseFactory.create(config), ground.ground() == Ground.POSTGRESQL);
    }

    private static List<Class<?>> model() {
        return List.of(Author.class, Book.class, Publisher.class, Tag.class);
    }

    private static List<Class<?>> graphModel() {
        return List.of(
                io.mikroorm.benchmarks.peers.ebean.model.graph.Author.class,
                io.mikroorm.benchmarks.peers.ebean.model.graph.Book.class,
                Publisher.class,
                Tag.class);
    }

    @Override
    public Object find(long key) {
        return Objects.requireNonNull(database.find(Book.class, key));
    }

    @Override
    public List<Book> load() {
        return database.find(Book.class).findList();
    }

    @Override
    public List<BookView> records() {
        return database.findDto(
                        BookView.class, "select id, title, price, author_id, publisher_id, meta, created_at from book")
                .findList();
    }

    @Override
    public List<?> graph(int last) {
        return database.find(io.mikroorm.benchmarks.peers.ebean.model.graph.Author.class)
                .fetchQuery("books")
                .fetchQuery("books.tags")
                .where()
                .le("id", last)
                .findList();
    }

    @Override
    public List<Book> insert(List<BookRow> rows) {
        List<Book> books = new ArrayList<>(rows.size());
        for (BookRow row : rows) {
            @Nullable Long publisher = row.publisherOrNull();
            books.add(new Book(
                    row,
                    database.reference(Author.class, row.author()),
                    publisher == null ? null : database.reference(Publisher.class, publisher)));
        }
        insertAll(books);
        return books;
    }

    /** The driver of SQLite gives no keys for a batch. */
    private void insertAll(List<Book> books) {
        try (Transaction transaction = database.beginTransaction()) {
            if (batchesGiveKeys) {
                database.insertAll(books);
            } else {
                transaction.setBatchMode(false);
                for (Book book : books) {
                    database.insert(book);
                }
            }
            transaction.commit();
        }
    }

    @Override
    public List<Book> change(BigDecimal more) {
        try (Transaction transaction = database.beginTransaction()) {
            List<Book> books = load();
            List<Book> changed = new ArrayList<>();
            for (Book book : books) {
                if (book.getId() % Library.CHANGED == 0) {
                    book.setPrice(book.getPrice().add(more));
                    changed.add(book);
                }
            }
            database.updateAll(changed);
            transaction.commit();
            return books;
        }
    }

    /** All beans are given to be saved; none is dirty. */
    @Override
    public Object loadAndFlush() {
        try (Transaction transaction = database.beginTransaction()) {
            List<Book> books = load();
            database.saveAll(books);
            transaction.commit();
            return books;
        }
    }

    @Override
    public Integer upsert(List<TagRow> rows) {
        database.insertAll(rows.stream().map(Tag::new).toList(), BY_KEY);
        return rows.size();
    }

    @Override
    public Long stream() {
        long[] sum = new long[1];
        database.find(Book.class)
                .findEach(book -> sum[0] += BookRow.sum(book.getId(), book.getTitle(), book.getCreatedAt()));
        return sum[0];
    }

    @Override
    public BookRow book(Object given) {
        return given instanceof BookView view ? view.row() : ((Book) given).values();
    }

    @Override
    public AuthorRow author(Object given) {
        return ((io.mikroorm.benchmarks.peers.ebean.model.graph.Author) given).values();
    }

    @Override
    public void close() {
        database.shutdown();
    }
}
