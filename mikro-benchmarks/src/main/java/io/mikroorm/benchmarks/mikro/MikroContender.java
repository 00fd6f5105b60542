// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.mikro;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.benchmarks.ArticleRow;
import io.mikroorm.benchmarks.AuthorRow;
import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.Library;
import io.mikroorm.benchmarks.TagRow;
import io.mikroorm.benchmarks.Work;
import io.mikroorm.benchmarks.ground.Database;
import io.mikroorm.benchmarks.ground.MongoCollections;
import io.mikroorm.benchmarks.ground.SqlDatabase;
import io.mikroorm.benchmarks.model.Author;
import io.mikroorm.benchmarks.model.Book;
import io.mikroorm.benchmarks.model.Publisher;
import io.mikroorm.benchmarks.model.graph.Tag;
import io.mikroorm.benchmarks.model.mixed.Article;
import io.mikroorm.entity.Ref;
import io.mikroorm.mongodb.MongoORM;
import io.mikroorm.postgresql.PostgreSqlORM;
import io.mikroorm.sqlite.SqliteORM;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

import static io.mikroorm.query.Where.where;

/** Ours, as an application uses it: a new entity manager for each request. */
final class MikroContender implements Contender {

    private final MikroORM orm;

    private MikroContender(MikroORM orm) {
        this.orm = orm;
    }

    static MikroContender open(Database database, Work work, boolean reflective) {
        return new MikroContender(orm(database, work, reflective));
    }

    /** The classes of some work, over a database. */
    static MikroORM orm(Database database, Work work, boolean reflective) {
        return database instanceof MongoCollections collections
                ? documents(collections, work, reflective)
                : tables((SqlDatabase) database, work, reflective);
    }

    private static MikroORM documents(MongoCollections database, Work work, boolean reflective) {
        return MongoORM.init(c -> settings(c.client(database.client()).dbName(database.name()), work, reflective));
    }

    private static MikroORM tables(SqlDatabase database, Work work, boolean reflective) {
        return database.ground() == Ground.POSTGRESQL
                ? PostgreSqlORM.init(c -> settings(c.dataSource(database.dataSource()), work, reflective))
                : SqliteORM.init(c -> settings(c.dataSource(database.dataSource()), work, reflective));
    }

    private static void settings(ConfigurationBuilder<?> settings, Work work, boolean reflective) {
        if (work == Work.GRAPH) {
            settings.entities(
                    io.mikroorm.benchmarks.model.graph.Author.class,
                    io.mikroorm.benchmarks.model.graph.Book.class,
                    io.mikroorm.benchmarks.model.graph.Tag.class,
                    Publisher.class);
        } else if (work == Work.ARTICLES) {
            settings.entities(Article.class, Author.class, Publisher.class);
        } else if (work == Work.UPSERT) {
            settings.entities(Tag.class);
        } else {
            settings.entities(Book.class, Author.class, Publisher.class);
        }
        if (reflective) {
            settings.reflectiveHydration();
        }
    }

    @Override
    public List<Book> load() {
        return orm.em().fork().findAll(Book.class);
    }

    @Override
    public List<BookRecord> records() {
        return orm.em().fork().findInto(BookRecord.class, Book.class);
    }

    @Override
    public List<Article> articles() {
        return orm.em().fork().findAll(Article.class);
    }

    @Override
    public ArticleRow article(Object given) {
        return ((Article) given).values();
    }

    @Override
    public Long stream() {
        try (Stream<Book> books = orm.em().fork().stream(Book.class)) {
            return books.mapToLong(Book::sum).sum();
        }
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
    public List<?> graph(int last) {
        return orm.em()
                .fork()
                .find(
                        io.mikroorm.benchmarks.model.graph.Author.class,
                        where("id").lte((long) last),
                        o -> o.populate("books.tags"));
    }

    @Override
    public List<Book> insert(List<BookRow> rows) {
        EntityManager em = orm.em().fork();
        List<Book> books = new ArrayList<>(rows.size());
        for (BookRow row : rows) {
            Ref<Author> author = em.ref(Author.class, row.author());
            @Nullable Long publisher = row.publisherOrNull();
            Book book = new Book(row, author, publisher == null ? null : em.ref(Publisher.class, publisher));
            em.persist(book);
            books.add(book);
        }
        em.flush();
        return books;
    }

    @Override
    public List<Book> change(BigDecimal more) {
        EntityManager em = orm.em().fork();
        List<Book> books = em.findAll(Book.class);
        for (Book book : books) {
            if (book.id() % Library.CHANGED == 0) {
                book.price(book.price().add(more));
            }
        }
        em.flush();
        return books;
    }

    @Override
    public Integer upsert(List<TagRow> rows) {
        List<Tag> tags = new ArrayList<>(rows.size());
        for (TagRow row : rows) {
            tags.add(new Tag(row));
        }
        return orm.em().fork().upsertAll(tags).size();
    }

    @Override
    public BookRow book(Object given) {
        return given instanceof BookRecord book ? book.values() : ((Book) given).values();
    }

    @Override
    public AuthorRow author(Object given) {
        return ((io.mikroorm.benchmarks.model.graph.Author) given).values();
    }

    @Override
    public void close() {
        orm.close();
    }
}
