// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question;

import io.mikroorm.annotation.Path;
import io.mikroorm.query.Condition;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Author_;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Book_;
import io.mikroorm.tck.values.Genre;
import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

import static io.mikroorm.tck.question.Library.city;
import static io.mikroorm.tck.question.Library.house;
import static io.mikroorm.tck.question.Library.name;
import static io.mikroorm.tck.question.Library.price;
import static io.mikroorm.tck.question.Library.profile;
import static io.mikroorm.tck.question.Library.tagged;

/** Values of entities as records. */
final class RecordQuestions extends QuestionGroup {

    record AuthorName(String name) {}

    record Home(String street, String city) {}

    record Writer(String name, @Nullable Home address) {}

    record Line(String title, BigDecimal price, @Nullable Genre genre) {}

    record Origin(
            String title,
            @Path("author.name") String author,
            @Path("author.publisher.name") @Nullable String house) {}

    record Nested(String title, Writer author) {}

    record Flat(
            String email, @Path("address.city") @Nullable String city) {}

    record Told(
            String email, @Path("profile.text") @Nullable String text) {}

    RecordQuestions() {
        super("Records");
    }

    Question<AuthorName> names_of_authors() {
        return asked(em -> em.findInto(AuthorName.class, Author.class), in -> in.authors().stream()
                .map(a -> new AuthorName(a.getName()))
                .toList());
    }

    Question<Line> lines_of_cheap_books() {
        return asked(
                em -> em.findInto(Line.class, Book.class, Book_.price.lt(10)),
                in -> in.books(b -> price(b) < 10).stream()
                        .map(b -> new Line(b.getTitle(), b.getPrice(), b.getGenre()))
                        .toList());
    }

    Question<Line> the_first_lines_by_price() {
        return asked(
                        em -> em.findInto(Line.class, Book.class, Condition.all(), o -> o.orderBy("price desc", "title")
                                .limit(6)
                                .offset(2)),
                        in -> in.books().stream()
                                .sorted(Comparator.comparing(Book::getPrice)
                                        .reversed()
                                        .thenComparing(Book::getTitle))
                                .skip(2)
                                .limit(6)
                                .map(b -> new Line(b.getTitle(), b.getPrice(), b.getGenre()))
                                .toList())
                .inOrder();
    }

    Question<Origin> where_books_come_from() {
        return asked(em -> em.findInto(Origin.class, Book.class), in -> in.books().stream()
                .map(b -> new Origin(b.getTitle(), b.getAuthor().getName(), name(house(b.getAuthor()))))
                .toList());
    }

    Question<Nested> books_with_records_of_their_authors() {
        return asked(
                em -> em.findInto(Nested.class, Book.class, Book_.author().name.ne("Jon")),
                in -> in.books(b -> !b.getAuthor().getName().equals("Jon")).stream()
                        .map(b -> new Nested(
                                b.getTitle(), new Writer(b.getAuthor().getName(), home(b.getAuthor()))))
                        .toList());
    }

    Question<Flat> authors_with_their_city() {
        return asked(em -> em.findInto(Flat.class, Author.class), in -> in.authors().stream()
                .map(a -> new Flat(a.getEmail(), city(a)))
                .toList());
    }

    Question<Writer> authors_with_their_homes() {
        return asked(
                em -> em.findInto(Writer.class, Author.class, Author_.born.isNull()),
                in -> in.authors(a -> a.getBorn() == null).stream()
                        .map(a -> new Writer(a.getName(), home(a)))
                        .toList());
    }

    Question<Told> authors_with_what_is_told_of_them() {
        return asked(
                        em -> em.findInto(
                                Told.class, Author.class, Author_.books().isEmpty(), o -> o.orderBy("email")),
                        in -> in.authors(a -> a.getBooks().size() == 0).stream()
                                .sorted(Comparator.comparing(Author::getEmail))
                                .map(a -> new Told(a.getEmail(), profile(a)))
                                .toList())
                .inOrder();
    }

    Question<Line> lines_of_books_with_a_tag() {
        return asked(
                em -> em.findInto(Line.class, Book.class, Book_.tags().name.eq("grim")),
                in -> in.books(b -> tagged(b, "grim")).stream()
                        .map(b -> new Line(b.getTitle(), b.getPrice(), b.getGenre()))
                        .toList());
    }

    private static @Nullable Home home(Author author) {
        return author.getAddress() == null
                ? null
                : new Home(author.getAddress().street(), author.getAddress().city());
    }
}
