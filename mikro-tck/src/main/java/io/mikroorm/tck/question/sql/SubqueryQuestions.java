// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question.sql;

import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.question.Library;
import io.mikroorm.tck.question.Question;
import java.math.BigDecimal;
import java.util.Comparator;

import static io.mikroorm.sql.query.Aggregates.avg;
import static io.mikroorm.sql.query.Aggregates.count;
import static io.mikroorm.sql.query.Aggregates.max;
import static io.mikroorm.sql.query.Expressions.column;
import static io.mikroorm.sql.query.Expressions.exists;
import static io.mikroorm.sql.query.Expressions.notExists;
import static io.mikroorm.sql.query.Expressions.subquery;
import static io.mikroorm.tck.question.Library.price;
import static io.mikroorm.tck.question.Library.tagged;

/** Queries inside of queries. */
final class SubqueryQuestions extends BuiltQuestions {

    SubqueryQuestions() {
        super("Queries in queries");
    }

    Question<Author> authors_for_whom_there_is_a_book() {
        return built(
                em -> em.createQueryBuilder(a)
                        .where(exists(em.createQueryBuilder(b)
                                .where(column(b.author().id).eq(a.id).and(b.price.gt(50)))))
                        .getResultList(),
                in -> in.authors(author -> books(author).anyMatch(book -> price(book) > 50)));
    }

    Question<Author> authors_for_whom_there_is_no_book() {
        return built(
                em -> em.createQueryBuilder(a)
                        .where(notExists(em.createQueryBuilder(b)
                                .where(column(b.author().id).eq(a.id))))
                        .getResultList(),
                in -> in.authors(author -> author.getBooks().size() == 0));
    }

    Question<Author> authors_among_those_of_some_books() {
        return built(
                em -> em.createQueryBuilder(a)
                        .where(column(a.id)
                                .in(em.createQueryBuilder(b)
                                        .where(b.title.like("W%"))
                                        .selectValue(b.author().id)))
                        .getResultList(),
                in -> in.authors(
                        author -> books(author).anyMatch(book -> book.getTitle().startsWith("W"))));
    }

    Question<Author> authors_not_among_those_of_some_books() {
        return built(
                em -> em.createQueryBuilder(a)
                        .where(column(a.id)
                                .notIn(em.createQueryBuilder(b)
                                        .where(b.title.like("W%"))
                                        .selectValue(b.author().id)))
                        .getResultList(),
                in -> in.authors(author ->
                        books(author).noneMatch(book -> book.getTitle().startsWith("W"))));
    }

    Question<Book> the_dearest_books() {
        return built(
                em -> em.createQueryBuilder(b)
                        .where(column(b.price)
                                .eq(subquery(em.createQueryBuilder(other).selectValue(max(other.price)))))
                        .getResultList(),
                in -> in.books(book -> price(book) == 75));
    }

    Question<Book> books_above_the_mean_of_their_author() {
        return built(
                em -> em.createQueryBuilder(b)
                        .where(column(b.price)
                                .gt(subquery(em.createQueryBuilder(other)
                                        .where(column(other.author().id).eq(b.author().id))
                                        .selectValue(avg(other.price)))))
                        .getResultList(),
                in -> in.books(book -> price(book)
                        > books(book.getAuthor())
                                        .mapToDouble(Library::price)
                                        .average()
                                        .orElse(0)
                                + 0.0001));
    }

    Question<?> authors_and_how_many_books_they_have() {
        return built(
                em -> em.createQueryBuilder(a)
                        .select(
                                a.email,
                                subquery(em.createQueryBuilder(b)
                                                .where(column(b.author().id).eq(a.id))
                                                .selectValue(count()))
                                        .as("books"))
                        .getRows(),
                in -> in.authors().stream()
                        .map(author -> row(author.getEmail(), author.getBooks().size()))
                        .toList());
    }

    Question<?> authors_and_their_first_title() {
        return built(
                em -> em.createQueryBuilder(a)
                        .select(
                                a.email,
                                subquery(em.createQueryBuilder(b)
                                                .where(column(b.author().id).eq(a.id))
                                                .orderBy(b.title.asc())
                                                .limit(1)
                                                .selectValue(b.title))
                                        .as("first"))
                        .getRows(),
                in -> in.authors().stream()
                        .map(author -> row(
                                author.getEmail(),
                                author.getBooks().size() == 0
                                        ? null
                                        : author.getBooks().toList().get(0).getTitle()))
                        .toList());
    }

    Question<Author> authors_by_how_many_books_they_have() {
        return built(
                        em -> em.createQueryBuilder(a)
                                .orderBy(
                                        subquery(em.createQueryBuilder(b)
                                                        .where(column(b.author().id)
                                                                .eq(a.id))
                                                        .selectValue(count()))
                                                .desc(),
                                        a.email.asc())
                                .getResultList(),
                        in -> in.authors().stream()
                                .sorted(Comparator.comparing((Author author) ->
                                                author.getBooks().size())
                                        .reversed()
                                        .thenComparing(Author::getEmail))
                                .toList())
                .inOrder();
    }

    Question<Author> authors_for_whom_there_is_a_book_for_which_there_is_a_tag() {
        return built(
                em -> em.createQueryBuilder(a)
                        .where(exists(em.createQueryBuilder(b)
                                .where(column(b.author().id)
                                        .eq(a.id)
                                        .and(exists(em.createQueryBuilder(t)
                                                .join(t.books(), other)
                                                .where(column(other.id).eq(b.id).and(t.name.eq("epic"))))))))
                        .getResultList(),
                in -> in.authors(author -> books(author).anyMatch(book -> tagged(book, "epic"))));
    }

    Question<?> groups_that_are_larger_than_one_other() {
        return built(
                em -> em.createQueryBuilder(b)
                        .select(b.price, count().as("books"))
                        .groupBy(b.price)
                        .having(count().gt(subquery(em.createQueryBuilder(other)
                                .where(other.price.eq(new BigDecimal("75.00")))
                                .selectValue(count()))))
                        .getRows(),
                in -> in.books().stream()
                        .map(Book::getPrice)
                        .distinct()
                        .filter(price -> priced(in, price) > priced(in, new BigDecimal("75.00")))
                        .map(price -> row(price, priced(in, price)))
                        .toList());
    }

    Question<Author> authors_by_groups_of_their_books() {
        return built(
                em -> em.createQueryBuilder(a)
                        .where(column(a.id)
                                .in(em.createQueryBuilder(b)
                                        .groupBy(b.author().id)
                                        .having(count().gte(4))
                                        .selectValue(b.author().id)))
                        .getResultList(),
                in -> in.authors(author -> author.getBooks().size() >= 4));
    }

    Question<Book> books_of_one_of_the_authors_of_a_union() {
        return built(
                em -> em.createQueryBuilder(b)
                        .where(column(b.author().id)
                                .in(em.createQueryBuilder(a)
                                        .where(a.name.eq("Jon"))
                                        .selectValue(a.id)
                                        .union(em.createQueryBuilder(a)
                                                .where(a.born.isNull())
                                                .selectValue(a.id))))
                        .getResultList(),
                in -> in.books(book -> book.getAuthor().getName().equals("Jon")
                        || book.getAuthor().getBorn() == null));
    }

    private static int priced(Library in, BigDecimal price) {
        return in.books(book -> book.getPrice().equals(price)).size();
    }
}
