// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question.sql;

import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.question.Question;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import static io.mikroorm.sql.query.Expressions.abs;
import static io.mikroorm.sql.query.Expressions.caseWhen;
import static io.mikroorm.sql.query.Expressions.coalesce;
import static io.mikroorm.sql.query.Expressions.column;
import static io.mikroorm.sql.query.Expressions.concat;
import static io.mikroorm.sql.query.Expressions.length;
import static io.mikroorm.sql.query.Expressions.lower;
import static io.mikroorm.sql.query.Expressions.nullIf;
import static io.mikroorm.sql.query.Expressions.round;
import static io.mikroorm.sql.query.Expressions.trim;
import static io.mikroorm.sql.query.Expressions.upper;
import static io.mikroorm.sql.query.Expressions.value;
import static io.mikroorm.sql.query.Raw.raw;
import static io.mikroorm.sql.query.Raw.rawCondition;
import static io.mikroorm.tck.question.Library.price;

/** Values of rows: properties, functions, calculations, cases, words of the database. */
final class ExpressionQuestions extends BuiltQuestions {

    ExpressionQuestions() {
        super("Values and functions");
    }

    Question<?> texts_in_small_and_in_capital_letters() {
        return built(
                em -> em.createQueryBuilder(a)
                        .select(lower(a.name).as("small"), upper(a.name).as("large"))
                        .getRows(),
                in -> in.authors().stream()
                        .map(author -> row(
                                author.getName().toLowerCase(Locale.ROOT),
                                author.getName().toUpperCase(Locale.ROOT)))
                        .toList());
    }

    Question<?> texts_put_together_and_their_length() {
        return built(
                em -> em.createQueryBuilder(a)
                        .select(
                                concat(a.name, value(" <"), a.email, value(">")).as("shown"),
                                length(a.email).as("chars"))
                        .getRows(),
                in -> in.authors().stream()
                        .map(author -> row(
                                author.getName() + " <" + author.getEmail() + ">",
                                author.getEmail().length()))
                        .toList());
    }

    Question<String> texts_without_spaces_around() {
        return built(
                em -> em.createQueryBuilder(p)
                        .selectValue(trim(concat(value("  "), p.name, value(" "))))
                        .getValues(),
                in -> in.publishers().stream().map(Publisher::getName).toList());
    }

    Question<String> the_first_value_that_is_there() {
        return built(
                em -> em.createQueryBuilder(b)
                        .selectValue(coalesce(b.isbn, b.title))
                        .getValues(),
                in -> in.books().stream()
                        .map(book -> book.getIsbn() == null ? book.getTitle() : book.getIsbn())
                        .toList());
    }

    Question<String> null_in_place_of_a_value() {
        return built(
                em -> em.createQueryBuilder(a)
                        .selectValue(nullIf(a.name, value("Jon")))
                        .getValues(),
                in -> in.authors().stream()
                        .map(author -> author.getName().equals("Jon") ? null : author.getName())
                        .toList());
    }

    Question<?> numbers_that_are_calculated() {
        return built(
                em -> em.createQueryBuilder(b)
                        .select(
                                b.title,
                                column(b.price).times(2).plus(1).as("more"),
                                column(b.price).minus(10).as("less"))
                        .getRows(),
                in -> in.books().stream()
                        .map(book -> row(
                                book.getTitle(),
                                book.getPrice().multiply(BigDecimal.valueOf(2)).add(BigDecimal.ONE),
                                book.getPrice().subtract(BigDecimal.TEN)))
                        .toList());
    }

    Question<Number> numbers_that_are_divided() {
        return built(
                em -> em.createQueryBuilder(b)
                        .selectValue(column(b.price).dividedBy(4))
                        .getValues(),
                in -> in.books().stream()
                        .map(book -> book.getPrice().divide(BigDecimal.valueOf(4)))
                        .toList());
    }

    Question<?> numbers_without_signs_and_digits() {
        return built(
                em -> em.createQueryBuilder(b)
                        .select(
                                abs(column(b.price).minus(20)).as("distance"),
                                round(b.price, 0).as("about"))
                        .getRows(),
                in -> in.books().stream()
                        .map(book -> row(
                                book.getPrice().subtract(BigDecimal.valueOf(20)).abs(),
                                book.getPrice().setScale(0, RoundingMode.HALF_UP)))
                        .toList());
    }

    Question<String> cases_of_conditions() {
        return built(
                em -> em.createQueryBuilder(b)
                        .selectValue(caseWhen(b.price.gt(50), "dear")
                                .when(b.genre.isNull(), "odd")
                                .otherwise("plain"))
                        .getValues(),
                in -> in.books().stream()
                        .map(book -> price(book) > 50 ? "dear" : book.getGenre() == null ? "odd" : "plain")
                        .toList());
    }

    Question<String> cases_with_values_of_the_row() {
        return built(
                em -> em.createQueryBuilder(b)
                        .selectValue(caseWhen(b.price.lt(5), b.title).otherwiseNull())
                        .getValues(),
                in -> in.books().stream()
                        .map(book -> price(book) < 5 ? book.getTitle() : null)
                        .toList());
    }

    Question<Book> books_by_a_calculated_number() {
        return built(
                em -> em.createQueryBuilder(b)
                        .where(column(b.price).times(3).gt(50))
                        .getResultList(),
                in -> in.books(book -> price(book) * 3 > 50));
    }

    Question<Author> authors_by_a_function() {
        return built(
                em -> em.createQueryBuilder(a)
                        .where(lower(a.name)
                                .in(List.of("jon", "bran"))
                                .and(length(a.email).gt(19)))
                        .getResultList(),
                in -> in.authors(author -> Set.of("Jon", "Bran").contains(author.getName())
                        && author.getEmail().length() > 19));
    }

    Question<Author> authors_by_a_pattern_of_a_function() {
        return built(
                em -> em.createQueryBuilder(a).where(upper(a.name).like("%O%")).getResultList(),
                in -> in.authors(
                        author -> author.getName().toUpperCase(Locale.ROOT).contains("O")));
    }

    Question<Author> authors_by_words_of_the_database() {
        return built(
                em -> em.createQueryBuilder(a)
                        .where(rawCondition("length(?) > ? or ? is null", a.name, 5, a.born))
                        .getResultList(),
                in -> in.authors(author -> author.getName().length() > 5 || author.getBorn() == null));
    }

    Question<Long> values_in_words_of_the_database() {
        return built(
                em -> em.createQueryBuilder(a)
                        .selectValue(raw(Long.class, "? + 10", a.version))
                        .getValues(),
                in -> in.authors().stream()
                        .map(author -> author.getVersion() + 10L)
                        .toList());
    }

    Question<Number> whole_numbers_that_are_divided() {
        return built(
                em -> em.createQueryBuilder(a)
                        .selectValue(length(a.email).dividedBy(5))
                        .getValues(),
                in -> in.authors().stream()
                        .map(author -> author.getEmail().length() / 5)
                        .toList());
    }
}
