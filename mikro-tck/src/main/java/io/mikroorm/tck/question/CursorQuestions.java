// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question;

import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Book_;
import io.mikroorm.tck.values.Genre;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import static io.mikroorm.tck.question.Library.price;

/** Pages by cursors: each question asks for a page, and for the one beside it. */
final class CursorQuestions extends QuestionGroup {

    private static final Comparator<Book> BY_TITLE = Comparator.comparing(Book::getTitle);

    CursorQuestions() {
        super("Pages by cursors");
    }

    Question<Book> the_first_page() {
        return asked(
                        em -> em.findByCursor(Book.class, c -> c.first(5).orderBy(Book_.title.asc()))
                                .items(),
                        in -> part(in.books(), BY_TITLE, 0, 5))
                .inOrder();
    }

    Question<Book> the_second_page() {
        return asked(
                        em -> em.findByCursor(Book.class, c -> c.first(5)
                                        .orderBy(Book_.title.asc())
                                        .after(em.findByCursor(Book.class, first -> first.first(5)
                                                        .orderBy(Book_.title.asc()))
                                                .endCursor()))
                                .items(),
                        in -> part(in.books(), BY_TITLE, 5, 5))
                .inOrder();
    }

    Question<Book> the_last_page() {
        return asked(
                        em -> em.findByCursor(Book.class, c -> c.last(5).orderBy(Book_.title.asc()))
                                .items(),
                        in -> part(in.books(), BY_TITLE, 65, 5))
                .inOrder();
    }

    Question<Book> the_page_before_the_last() {
        return asked(
                        em -> em.findByCursor(Book.class, c -> c.last(5)
                                        .orderBy(Book_.title.asc())
                                        .before(em.findByCursor(Book.class, last -> last.last(5)
                                                        .orderBy(Book_.title.asc()))
                                                .startCursor()))
                                .items(),
                        in -> part(in.books(), BY_TITLE, 60, 5))
                .inOrder();
    }

    Question<Book> the_second_page_up_and_down() {
        return asked(
                        em -> em.findByCursor(Book.class, c -> c.first(8)
                                        .orderBy("price desc", "title")
                                        .after(em.findByCursor(Book.class, first -> first.first(8)
                                                        .orderBy("price desc", "title"))
                                                .endCursor()))
                                .items(),
                        in -> part(
                                in.books(), Comparator.comparing(Book::getPrice).reversed(), 8, 8))
                .inOrder();
    }

    Question<Book> the_second_page_by_a_relation() {
        return asked(
                        em -> em.findByCursor(Book.class, c -> c.first(6)
                                        .orderBy("author.name", "title")
                                        .after(em.findByCursor(Book.class, first -> first.first(6)
                                                        .orderBy("author.name", "title"))
                                                .endCursor()))
                                .items(),
                        in -> part(
                                in.books(),
                                Comparator.comparing(b -> b.getAuthor().getName()),
                                6,
                                6))
                .inOrder();
    }

    Question<Book> the_second_page_with_nulls_last() {
        return asked(
                        em -> em.findByCursor(Book.class, c -> c.first(40)
                                        .orderBy("isbn nulls last", "title")
                                        .after(em.findByCursor(Book.class, first -> first.first(40)
                                                        .orderBy("isbn nulls last", "title"))
                                                .endCursor()))
                                .items(),
                        in -> part(
                                in.books(),
                                Comparator.comparing(Book::getIsbn, Comparator.nullsLast(Comparator.naturalOrder())),
                                40,
                                40))
                .inOrder();
    }

    Question<Book> the_second_page_with_nulls_first() {
        return asked(
                        em -> em.findByCursor(Book.class, c -> c.first(10)
                                        .orderBy("isbn nulls first", "title")
                                        .after(em.findByCursor(Book.class, first -> first.first(10)
                                                        .orderBy("isbn nulls first", "title"))
                                                .endCursor()))
                                .items(),
                        in -> part(
                                in.books(),
                                Comparator.comparing(Book::getIsbn, Comparator.nullsFirst(Comparator.naturalOrder())),
                                10,
                                10))
                .inOrder();
    }

    Question<Book> the_second_page_of_those_of_a_genre() {
        return asked(
                        em -> em.findByCursor(Book.class, Book_.genre.eq(Genre.NOVEL), c -> c.first(3)
                                        .orderBy("title desc")
                                        .after(em.findByCursor(
                                                        Book.class, Book_.genre.eq(Genre.NOVEL), first -> first.first(3)
                                                                .orderBy("title desc"))
                                                .endCursor()))
                                .items(),
                        in -> part(in.books(b -> b.getGenre() == Genre.NOVEL), BY_TITLE.reversed(), 3, 3))
                .inOrder();
    }

    Question<Long> how_many_there_are_on_all_pages() {
        return asked(
                em -> List.of(Objects.requireNonNull(em.findByCursor(Book.class, Book_.price.lt(20), c -> c.first(2)
                                .orderBy("title")
                                .withTotal())
                        .totalCount())),
                in -> List.of((long) in.books(b -> price(b) < 20).size()));
    }

    Question<Book> the_first_page_with_tags() {
        return asked(
                        em -> em.findByCursor(
                                        Book.class,
                                        c -> c.first(5).orderBy("title").populate("tags"))
                                .items(),
                        in -> part(in.books(), BY_TITLE, 0, 5))
                .inOrder()
                .seenAs(b -> row(b.getTitle(), b.getTags()));
    }

    private static List<Book> part(List<Book> books, Comparator<Book> order, int from, int count) {
        return books.stream()
                .sorted(order.thenComparing(BY_TITLE))
                .skip(from)
                .limit(count)
                .toList();
    }
}
