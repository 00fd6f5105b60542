// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question.sql;

import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.question.Library;
import io.mikroorm.tck.question.Question;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import static io.mikroorm.sql.query.Aggregates.avg;
import static io.mikroorm.sql.query.Aggregates.count;
import static io.mikroorm.sql.query.Aggregates.countDistinct;
import static io.mikroorm.sql.query.Aggregates.max;
import static io.mikroorm.sql.query.Aggregates.min;
import static io.mikroorm.sql.query.Aggregates.sum;
import static io.mikroorm.sql.query.Expressions.caseWhen;
import static io.mikroorm.sql.query.Expressions.length;
import static io.mikroorm.tck.question.Library.price;

/** Numbers, sums and bounds of all rows. */
final class AggregateQuestions extends BuiltQuestions {

    AggregateQuestions() {
        super("Numbers and sums of all rows");
    }

    Question<?> how_many_rows_there_are() {
        return built(
                em -> List.of(Objects.requireNonNull(
                        em.createQueryBuilder(b).selectValue(count()).getSingleValue())),
                in -> List.of(in.books().size()));
    }

    Question<?> how_many_values_there_are() {
        return built(
                em -> em.createQueryBuilder(b)
                        .select(
                                count(b.isbn).as("known"),
                                countDistinct(b.author().id).as("writers"))
                        .getRows(),
                in -> List.of(row(
                        in.books(book -> book.getIsbn() != null).size(),
                        in.books().stream().map(Book::getAuthor).distinct().count())));
    }

    Question<?> sums_and_bounds_of_all() {
        return built(
                em -> em.createQueryBuilder(b)
                        .select(
                                sum(b.price).as("total"),
                                avg(b.price).as("mean"),
                                min(b.title).as("first"),
                                max(b.price).as("most"))
                        .getRows(),
                in -> List.of(row(
                        total(in.books()),
                        in.books().stream()
                                .mapToDouble(Library::price)
                                .average()
                                .orElse(0),
                        in.books().stream()
                                .map(Book::getTitle)
                                .sorted()
                                .toList()
                                .get(0),
                        75)));
    }

    Question<?> sums_of_nothing() {
        return built(
                em -> em.createQueryBuilder(b)
                        .where(b.title.eq("none"))
                        .select(sum(b.price).as("total"), count().as("rows"))
                        .getRows(),
                in -> List.of(row(null, 0)));
    }

    Question<Long> how_many_different_names_there_are() {
        return built(
                em -> List.of(em.createQueryBuilder(a).select(a.name).distinct().getCount()),
                in -> List.of(
                        in.authors().stream().map(Author::getName).distinct().count()));
    }

    Question<?> sums_of_cases() {
        return built(
                em -> em.createQueryBuilder(b)
                        .select(
                                sum(caseWhen(b.price.gt(50), length(b.title)).otherwise(0))
                                        .as("dear"),
                                count(caseWhen(b.isbn.isNull(), b.title).otherwiseNull())
                                        .as("unknown"))
                        .getRows(),
                in -> List.of(row(
                        in.books(book -> price(book) > 50).stream()
                                .mapToInt(book -> book.getTitle().length())
                                .sum(),
                        in.books(book -> book.getIsbn() == null).size())));
    }

    private static BigDecimal total(List<Book> books) {
        return books.stream().map(Book::getPrice).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
