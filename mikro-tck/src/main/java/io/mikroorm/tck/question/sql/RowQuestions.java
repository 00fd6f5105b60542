// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question.sql;

import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.question.Question;
import io.mikroorm.tck.values.Genre;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

import static io.mikroorm.sql.query.Expressions.column;
import static io.mikroorm.tck.question.Library.city;
import static io.mikroorm.tck.question.Library.price;

/** Rows of values of properties. */
final class RowQuestions extends BuiltQuestions {

    record Line(String title, BigDecimal price, @Nullable Genre genre) {}

    RowQuestions() {
        super("Rows of values");
    }

    Question<String> titles_of_books() {
        return built(
                em -> em.createQueryBuilder(b).selectValue(b.title).getValues(),
                in -> in.books().stream().map(Book::getTitle).toList());
    }

    Question<?> rows_of_titles_and_names() {
        return built(
                        em -> em.createQueryBuilder(b)
                                .join(b.author(), a)
                                .select(b.title, a.name)
                                .orderBy(b.title.asc())
                                .getRows(),
                        in -> in.books().stream()
                                .sorted(Comparator.comparing(Book::getTitle))
                                .map(book ->
                                        row(book.getTitle(), book.getAuthor().getName()))
                                .toList())
                .inOrder();
    }

    Question<?> rows_by_names() {
        return built(
                em -> em.createQueryBuilder(Book.class, "b")
                        .select("b.title", "b.author.name as writer", "publisher")
                        .getRows(),
                in -> in.books().stream()
                        .map(book -> row(
                                book.getTitle(),
                                book.getAuthor().getName(),
                                book.getPublisher() == null
                                        ? null
                                        : book.getPublisher().key()))
                        .toList());
    }

    Question<Line> records_of_books() {
        return built(
                em -> em.createQueryBuilder(b)
                        .where(b.price.lt(10))
                        .select(b.title, b.price, b.genre)
                        .into(Line.class),
                in -> in.books(book -> price(book) < 10).stream()
                        .map(book -> new Line(book.getTitle(), book.getPrice(), book.getGenre()))
                        .toList());
    }

    Question<String> names_each_once() {
        return built(
                        em -> em.createQueryBuilder(a)
                                .selectValue(a.name)
                                .distinct()
                                .orderBy(a.name.asc())
                                .getValues(),
                        in -> in.authors().stream()
                                .map(Author::getName)
                                .distinct()
                                .sorted()
                                .toList())
                .inOrder();
    }

    Question<?> pairs_each_once() {
        return built(
                em -> em.createQueryBuilder(b)
                        .select(b.genre, b.price)
                        .distinct()
                        .getRows(),
                in -> in.books().stream()
                        .map(book -> row(book.getGenre(), book.getPrice()))
                        .distinct()
                        .toList());
    }

    Question<String> a_page_of_titles() {
        return built(
                        em -> em.createQueryBuilder(b)
                                .selectValue(b.title)
                                .orderBy(b.title.desc())
                                .limit(5)
                                .offset(10)
                                .getValues(),
                        in -> in.books().stream()
                                .map(Book::getTitle)
                                .sorted(Comparator.reverseOrder())
                                .skip(10)
                                .limit(5)
                                .toList())
                .inOrder();
    }

    Question<?> values_inside_of_embedded_ones() {
        return built(
                em -> em.createQueryBuilder(a)
                        .where(a.address().city.isNotNull())
                        .select(a.address().city, column(a.address().country).as("land"))
                        .getRows(),
                in -> in.authors(author -> city(author) != null).stream()
                        .map(author -> row(
                                city(author),
                                Objects.requireNonNull(author.getAddress()).country()))
                        .toList());
    }
}
