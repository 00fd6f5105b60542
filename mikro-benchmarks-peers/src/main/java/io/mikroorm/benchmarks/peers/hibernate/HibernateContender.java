// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.hibernate;

import io.mikroorm.benchmarks.ArticleRow;
import io.mikroorm.benchmarks.AuthorRow;
import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Library;
import io.mikroorm.benchmarks.Work;
import io.mikroorm.benchmarks.ground.SqlDatabase;
import io.mikroorm.benchmarks.peers.BookView;
import io.mikroorm.benchmarks.peers.hibernate.model.Author;
import io.mikroorm.benchmarks.peers.hibernate.model.Book;
import io.mikroorm.benchmarks.peers.hibernate.model.Publisher;
import io.mikroorm.benchmarks.peers.hibernate.model.mixed.Article;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;

/** A session for each request. */
public final class HibernateContender implements Contender {

    static final String RECORDS = "select new io.mikroorm.benchmarks.peers.BookView("
            + "b.id, b.title, b.price, b.author.id, b.publisher.id, b.meta, b.createdAt) from Book b";
    private static final int FETCH_SIZE = 1_000;

    private final SessionFactory factory;

    private HibernateContender(SessionFactory factory) {
        this.factory = factory;
    }

    /** Over a database. */
    public static Contender open(SqlDatabase database, Work work) {
        return new HibernateContender(Factories.open(database, work));
    }

    @Override
    public Object find(long key) {
        try (Session session = factory.openSession()) {
            return session.find(Book.class, key);
        }
    }

    @Override
    public List<Book> load() {
        try (Session session = factory.openSession()) {
            return all(session);
        }
    }

    private static List<Book> all(Session session) {
        return session.createSelectionQuery("from Book", Book.class).getResultList();
    }

    @Override
    public List<Article> articles() {
        try (Session session = factory.openSession()) {
            return session.createSelectionQuery("from Article", Article.class).getResultList();
        }
    }

    @Override
    public ArticleRow article(Object given) {
        return ((Article) given).values();
    }

    @Override
    public List<BookView> records() {
        try (Session session = factory.openSession()) {
            return session.createSelectionQuery(RECORDS, BookView.class).getResultList();
        }
    }

    /** One query for each collection: two lists cannot be fetched by one. */
    @Override
    public List<?> graph(int last) {
        try (Session session = factory.openSession()) {
            List<?> authors = session.createSelectionQuery(
                            "select a from Author a left join fetch a.books where a.id <= :last",
                            io.mikroorm.benchmarks.peers.hibernate.model.graph.Author.class)
                    .setParameter("last", (long) last)
                    .getResultList();
            session.createSelectionQuery(
                            "select b from Book b left join fetch b.tags where b.author.id <= :last",
                            io.mikroorm.benchmarks.peers.hibernate.model.graph.Book.class)
                    .setParameter("last", (long) last)
                    .getResultList();
            return authors;
        }
    }

    @Override
    public List<Book> insert(List<BookRow> rows) {
        return factory.fromTransaction(session -> {
            List<Book> books = new ArrayList<>(rows.size());
            for (BookRow row : rows) {
                Author author = session.getReference(Author.class, row.author());
                @Nullable Long publisher = row.publisherOrNull();
                Book book = new Book(
                        row, author, publisher == null ? null : session.getReference(Publisher.class, publisher));
                session.persist(book);
                books.add(book);
            }
            return books;
        });
    }

    @Override
    public List<Book> change(BigDecimal more) {
        return factory.fromTransaction(session -> {
            List<Book> books = all(session);
            for (Book book : books) {
                if (book.getId() % Library.CHANGED == 0) {
                    book.setPrice(book.getPrice().add(more));
                }
            }
            return books;
        });
    }

    @Override
    public Object loadAndFlush() {
        return factory.fromTransaction(HibernateContender::all);
    }

    @Override
    public Long stream() {
        return factory.fromTransaction(session -> {
            session.setHibernateFlushMode(FlushMode.MANUAL);
            session.setDefaultReadOnly(true);
            long sum = 0;
            int met = 0;
            try (Stream<Book> books = session.createSelectionQuery("from Book", Book.class)
                    .setFetchSize(FETCH_SIZE)
                    .getResultStream()) {
                for (Iterator<Book> each = books.iterator(); each.hasNext(); ) {
                    Book book = each.next();
                    sum += BookRow.sum(book.getId(), book.getTitle(), book.getCreatedAt());
                    if (++met % FETCH_SIZE == 0) {
                        session.clear();
                    }
                }
            }
            return sum;
        });
    }

    @Override
    public BookRow book(Object given) {
        return given instanceof BookView view ? view.row() : ((Book) given).values();
    }

    @Override
    public AuthorRow author(Object given) {
        return ((io.mikroorm.benchmarks.peers.hibernate.model.graph.Author) given).values();
    }

    @Override
    public void close() {
        factory.close();
    }
}
