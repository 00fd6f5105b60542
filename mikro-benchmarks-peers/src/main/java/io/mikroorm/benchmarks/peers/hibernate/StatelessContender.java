// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.hibernate;

import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Library;
import io.mikroorm.benchmarks.TagRow;
import io.mikroorm.benchmarks.Work;
import io.mikroorm.benchmarks.ground.SqlDatabase;
import io.mikroorm.benchmarks.peers.BookView;
import io.mikroorm.benchmarks.peers.hibernate.model.Author;
import io.mikroorm.benchmarks.peers.hibernate.model.Book;
import io.mikroorm.benchmarks.peers.hibernate.model.Publisher;
import io.mikroorm.benchmarks.peers.hibernate.model.Tag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** A stateless session for each request: what is written is named. */
final class StatelessContender implements Contender {

    private static final int FETCH_SIZE = 1_000;

    private final SessionFactory factory;

    StatelessContender(SqlDatabase database, Work work) {
        this.factory = Factories.open(database, work);
    }

    @Override
    public Object find(long key) {
        try (StatelessSession session = factory.openStatelessSession()) {
            return session.get(Book.class, key);
        }
    }

    @Override
    public List<Book> load() {
        try (StatelessSession session = factory.openStatelessSession()) {
            return all(session);
        }
    }

    private static List<Book> all(StatelessSession session) {
        return session.createSelectionQuery("from Book", Book.class).getResultList();
    }

    @Override
    public List<BookView> records() {
        try (StatelessSession session = factory.openStatelessSession()) {
            return session.createSelectionQuery(HibernateContender.RECORDS, BookView.class)
                    .getResultList();
        }
    }

    /** References come from a session, which is not asked for more. */
    @Override
    public List<Book> insert(List<BookRow> rows) {
        List<Book> books = new ArrayList<>(rows.size());
        try (Session references = factory.openSession()) {
            for (BookRow row : rows) {
                @Nullable Long publisher = row.publisherOrNull();
                books.add(new Book(
                        row,
                        references.getReference(Author.class, row.author()),
                        publisher == null ? null : references.getReference(Publisher.class, publisher)));
            }
        }
        factory.inStatelessTransaction(session -> session.insertMultiple(books));
        return books;
    }

    @Override
    public List<Book> change(BigDecimal more) {
        return factory.fromStatelessTransaction(session -> {
            List<Book> books = all(session);
            List<Book> changed = new ArrayList<>();
            for (Book book : books) {
                if (book.getId() % Library.CHANGED == 0) {
                    book.setPrice(book.getPrice().add(more));
                    changed.add(book);
                }
            }
            session.updateMultiple(changed);
            return books;
        });
    }

    @Override
    public Integer upsert(List<TagRow> rows) {
        factory.inStatelessTransaction(
                session -> session.upsertMultiple(rows.stream().map(Tag::new).toList()));
        return rows.size();
    }

    @Override
    public Long stream() {
        return factory.fromStatelessTransaction(session -> {
            long sum = 0;
            try (Stream<Book> books = session.createSelectionQuery("from Book", Book.class)
                    .setFetchSize(FETCH_SIZE)
                    .getResultStream()) {
                for (Iterator<Book> each = books.iterator(); each.hasNext(); ) {
                    Book book = each.next();
                    sum += BookRow.sum(book.getId(), book.getTitle(), book.getCreatedAt());
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
    public void close() {
        factory.close();
    }
}
