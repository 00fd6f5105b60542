// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question;

import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.LockMode;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Author_;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Book_;
import io.mikroorm.tck.junit.Requires;
import java.math.BigDecimal;
import java.util.Comparator;

import static io.mikroorm.tck.question.Library.price;

/** Rows that are locked, and rows that stream by. */
final class LockQuestions extends QuestionGroup {

    LockQuestions() {
        super("Locks and streams");
    }

    @Requires(Feature.PESSIMISTIC_LOCKS)
    Question<Book> books_that_are_locked_to_be_written() {
        return asked(
                em -> em.transactionalGet(
                        tx -> tx.find(Book.class, Book_.price.gt(50), o -> o.lock(LockMode.PESSIMISTIC_WRITE))),
                in -> in.books(b -> price(b) > 50));
    }

    @Requires({Feature.PESSIMISTIC_LOCKS, Feature.SHARED_ROW_LOCKS})
    Question<Book> books_that_are_locked_to_be_read() {
        return asked(
                em -> em.transactionalGet(
                        tx -> tx.find(Book.class, Book_.price.gt(50), o -> o.lock(LockMode.PESSIMISTIC_READ))),
                in -> in.books(b -> price(b) > 50));
    }

    @Requires({Feature.ROW_LOCKS, Feature.SKIP_LOCKED})
    Question<Book> books_that_are_locked_and_not_waited_for() {
        return asked(
                em -> em.transactionalGet(tx -> tx.find(Book.class, Book_.price.lt(5), o -> o.orderBy("title")
                        .limit(3)
                        .lock(LockMode.PESSIMISTIC_PARTIAL_WRITE))),
                in -> in.books(b -> price(b) < 5).stream()
                        .sorted(Comparator.comparing(Book::getTitle))
                        .limit(3)
                        .toList());
    }

    @Requires({Feature.ROW_LOCKS, Feature.LOCK_NO_WAIT})
    Question<Book> books_that_are_locked_or_fail() {
        return asked(
                em -> em.transactionalGet(tx -> tx.find(
                        Book.class, Book_.author().name.eq("Jon"), o -> o.lock(LockMode.PESSIMISTIC_WRITE_OR_FAIL))),
                in -> in.books(b -> b.getAuthor().getName().equals("Jon")));
    }

    Question<Book> books_that_stream_by() {
        return asked(
                        em -> em.stream(Book.class, Book_.isbn.isNull(), o -> o.orderBy("title"))
                                .toList(),
                        in -> in.books(b -> b.getIsbn() == null).stream()
                                .sorted(Comparator.comparing(Book::getTitle))
                                .toList())
                .inOrder();
    }

    Question<Book> books_that_stream_by_with_their_authors() {
        return asked(
                        em -> em.stream(
                                        Book.class,
                                        Book_.price.eq(new BigDecimal("12.00")),
                                        o -> o.populate(Book_.author()))
                                .toList(),
                        in -> in.books(b -> price(b) == 12))
                .seenAs(b -> row(b.getTitle(), b.getAuthor()));
    }

    Question<Author> authors_that_stream_by_with_their_books() {
        return asked(
                        em -> em.stream(Author.class, Author_.name.startsWith("J"), o -> o.populate(Author_.books())
                                        .orderBy("email"))
                                .toList(),
                        in -> in.authors(a -> a.getName().startsWith("J")).stream()
                                .sorted(Comparator.comparing(Author::getEmail))
                                .toList())
                .inOrder()
                .seenAs(a -> row(a.getEmail(), a.getBooks()));
    }
}
