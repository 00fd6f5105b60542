// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question;

import io.mikroorm.query.Condition;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Author_;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Book_;
import java.util.Comparator;
import java.util.List;

import static io.mikroorm.tck.question.Library.city;
import static io.mikroorm.tck.question.Library.price;
import static io.mikroorm.tck.question.Library.tagged;

/** How many there are. */
final class NumberQuestions extends QuestionGroup {

    NumberQuestions() {
        super("Numbers");
    }

    Question<Long> how_many_books_there_are() {
        return asked(
                em -> List.of(em.count(Book.class)),
                in -> List.of((long) in.books().size()));
    }

    Question<Long> how_many_cheap_books_there_are() {
        return asked(
                em -> List.of(em.count(Book.class, Book_.price.lt(10))),
                in -> List.of((long) in.books(b -> price(b) < 10).size()));
    }

    Question<Long> how_many_books_of_a_city_there_are() {
        return asked(
                em -> List.of(em.count(Book.class, Book_.author().address().city.eq("Oldtown"))),
                in -> List.of((long)
                        in.books(b -> "Oldtown".equals(city(b.getAuthor()))).size()));
    }

    Question<Long> how_many_authors_of_a_dear_book_there_are() {
        return asked(
                em -> List.of(em.count(Author.class, Author_.books().price.gt(50))),
                in -> List.of(
                        (long) in.authors(a -> a.getBooks().toList().stream().anyMatch(b -> price(b) > 50))
                                .size()));
    }

    Question<Long> how_many_books_without_tags_there_are() {
        return asked(
                em -> List.of(em.count(Book.class, Book_.tags().isEmpty())),
                in -> List.of((long) in.books(b -> b.getTags().size() == 0).size()));
    }

    Question<Long> how_many_books_of_two_kinds_there_are() {
        return asked(
                em -> List.of(em.count(
                        Book.class,
                        Condition.unionAll(Book_.price.lt(5), Book_.tags().name.eq("blue")))),
                in -> List.of(
                        (long) in.books(b -> price(b) < 5 || tagged(b, "blue")).size()));
    }

    Question<?> a_page_and_how_many_there_are() {
        return asked(
                        em -> List.of(em.findAndCount(Book.class, Book_.genre.isNotNull(), o -> o.orderBy("title")
                                .limit(3))),
                        in -> List.of(row(
                                in.books(b -> b.getGenre() != null).stream()
                                        .sorted(Comparator.comparing(Book::getTitle))
                                        .limit(3)
                                        .toList(),
                                in.books(b -> b.getGenre() != null).size())))
                .inOrder();
    }
}
