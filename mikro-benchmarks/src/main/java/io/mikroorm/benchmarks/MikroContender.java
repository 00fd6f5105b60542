// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import io.mikroorm.EntityManager;
import io.mikroorm.FlushStep;
import io.mikroorm.benchmarks.model.Author;
import io.mikroorm.benchmarks.model.Book;
import io.mikroorm.benchmarks.model.Publisher;
import io.mikroorm.benchmarks.replay.ReplayDatabase;
import io.mikroorm.entity.Ref;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sqlite.SqliteConfigurationBuilder;
import io.mikroorm.sqlite.SqliteORM;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Ours, as an application uses it: a new entity manager for each request. */
final class MikroContender implements Contender {

    private final SqlORM orm;

    private MikroContender(SqlORM orm) {
        this.orm = orm;
    }

    static MikroContender open(Ground ground, boolean reflective) {
        return new MikroContender(ground == Ground.REPLAY ? overReplay(reflective) : overSqlite(reflective));
    }

    private static SqlORM overReplay(boolean reflective) {
        return SqliteORM.init(c -> model(c.dataSource(new ReplayDatabase(Library.books())), reflective));
    }

    private static SqlORM overSqlite(boolean reflective) {
        SqlORM orm = SqliteORM.init(c -> model(c.dbName(":memory:"), reflective));
        orm.schema().create();
        fill(orm.em().fork());
        return orm;
    }

    private static void model(SqliteConfigurationBuilder settings, boolean reflective) {
        settings.entities(Book.class, Author.class, Publisher.class);
        if (reflective) {
            settings.reflectiveHydration();
        }
    }

    private static void fill(EntityManager em) {
        List<Ref<Author>> authors = new ArrayList<>();
        for (int i = 1; i <= Library.AUTHORS; i++) {
            Author author = new Author(Library.authorName(i));
            em.persist(author);
            authors.add(Ref.of(author));
        }
        List<Ref<Publisher>> publishers = new ArrayList<>();
        for (int i = 1; i <= Library.PUBLISHERS; i++) {
            Publisher publisher = new Publisher(Library.publisherName(i));
            em.persist(publisher);
            publishers.add(Ref.of(publisher));
        }
        em.flush();
        for (BookRow row : Library.books()) {
            Ref<Author> author = authors.get((int) row.author() - 1);
            Ref<Publisher> publisher = row.publisher() == 0 ? null : publishers.get((int) row.publisher() - 1);
            em.persist(new Book(row, author, publisher));
        }
        em.flush();
    }

    @Override
    public List<Book> load() {
        return orm.em().fork().findAll(Book.class);
    }

    @Override
    public Object loadAndFlush() {
        EntityManager em = orm.em().fork();
        List<Book> books = em.findAll(Book.class);
        em.flush();
        return books;
    }

    @Override
    public Object find(long key) {
        return orm.em().fork().findOneOrFail(Book.class, key);
    }

    @Override
    public List<BookRow> rows() {
        List<BookRow> rows = new ArrayList<>();
        for (Book book : load()) {
            rows.add(book.values());
        }
        return rows;
    }

    @Override
    public BookRow row(long key) {
        return orm.em().fork().findOneOrFail(Book.class, key).values();
    }

    @Override
    public int changesSeen(int changedBooks) {
        EntityManager em = orm.em().fork();
        List<Book> books = em.findAll(Book.class);
        for (Book book : books.subList(0, changedBooks)) {
            book.price(book.price().add(BigDecimal.ONE));
        }
        int seen = 0;
        for (FlushStep step : em.plan().steps()) {
            seen += ((FlushStep.Update) step).changes().size();
        }
        return seen;
    }

    @Override
    public void close() {
        orm.close();
    }
}
