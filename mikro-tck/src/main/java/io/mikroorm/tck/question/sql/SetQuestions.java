// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question.sql;

import io.mikroorm.sql.query.DerivedQuery;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.question.Library;
import io.mikroorm.tck.question.Question;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import static io.mikroorm.sql.query.Expressions.column;
import static io.mikroorm.sql.query.Raw.raw;
import static io.mikroorm.tck.question.Library.price;

/** Rows of several queries that are put together. */
final class SetQuestions extends BuiltQuestions {

    SetQuestions() {
        super("Rows of several queries");
    }

    Question<String> titles_of_two_queries() {
        return built(
                em -> em.createQueryBuilder(b)
                        .where(b.price.gt(50))
                        .selectValue(b.title)
                        .union(em.createQueryBuilder(b)
                                .where(b.title.like("W%"))
                                .selectValue(b.title))
                        .getValues(),
                in -> titles(in, book -> price(book) > 50 || isWinter(book)).toList());
    }

    Question<String> titles_of_two_queries_with_those_of_both_twice() {
        return built(
                        em -> em.createQueryBuilder(b)
                                .where(b.price.gt(50))
                                .selectValue(b.title)
                                .unionAll(em.createQueryBuilder(b)
                                        .where(b.title.like("W%"))
                                        .selectValue(b.title))
                                .orderBy("title")
                                .getValues(),
                        in -> Stream.concat(titles(in, book -> price(book) > 50), titles(in, SetQuestions::isWinter))
                                .sorted()
                                .toList())
                .inOrder();
    }

    Question<String> titles_of_both_queries() {
        return built(
                em -> em.createQueryBuilder(b)
                        .where(b.price.gt(15))
                        .selectValue(b.title)
                        .intersect(em.createQueryBuilder(b)
                                .where(b.title.like("W%"))
                                .selectValue(b.title))
                        .getValues(),
                in -> titles(in, book -> price(book) > 15 && isWinter(book)).toList());
    }

    Question<String> titles_of_one_query_without_those_of_another() {
        return built(
                em -> em.createQueryBuilder(b)
                        .where(b.price.gt(15))
                        .selectValue(b.title)
                        .except(em.createQueryBuilder(b)
                                .where(b.title.like("W%"))
                                .selectValue(b.title))
                        .getValues(),
                in -> titles(in, book -> price(book) > 15 && !isWinter(book)).toList());
    }

    Question<String> a_page_of_the_titles_of_three_queries() {
        return built(
                        em -> em.createQueryBuilder(b)
                                .where(b.price.gt(50))
                                .selectValue(b.title)
                                .union(em.createQueryBuilder(b)
                                        .where(b.title.like("W%"))
                                        .selectValue(b.title))
                                .union(em.createQueryBuilder(b)
                                        .where(b.genre.isNull())
                                        .selectValue(b.title))
                                .orderBy("title desc")
                                .limit(6)
                                .offset(3)
                                .getValues(),
                        in -> titles(in, book -> price(book) > 50 || isWinter(book) || book.getGenre() == null)
                                .sorted(Comparator.reverseOrder())
                                .skip(3)
                                .limit(6)
                                .toList())
                .inOrder();
    }

    Question<?> rows_of_authors_and_publishers() {
        return built(
                em -> em.createQueryBuilder(a)
                        .select(a.name, raw(String.class, "'author'").as("kind"))
                        .union(em.createQueryBuilder(p)
                                .select(p.name, raw(String.class, "'publisher'").as("kind")))
                        .getRows(),
                in -> Stream.concat(
                                in.authors().stream()
                                        .map(Author::getName)
                                        .distinct()
                                        .map(name -> row(name, "author")),
                                in.publishers().stream().map(publisher -> row(publisher.getName(), "publisher")))
                        .toList());
    }

    Question<Long> how_many_titles_of_two_queries_there_are() {
        return built(
                em -> List.of(em.createQueryBuilder(b)
                        .where(b.price.gt(50))
                        .selectValue(b.title)
                        .union(em.createQueryBuilder(b)
                                .where(b.title.like("W%"))
                                .selectValue(b.title))
                        .getCount()),
                in -> List.of(
                        titles(in, book -> price(book) > 50 || isWinter(book)).count()));
    }

    Question<Author> authors_by_a_joined_union() {
        return built(
                em -> {
                    DerivedQuery s = em.createQueryBuilder(b)
                            .where(b.price.gt(50))
                            .select(b.author().id)
                            .union(em.createQueryBuilder(b)
                                    .where(b.genre.isNull())
                                    .select(b.author().id))
                            .as("s");
                    return em.createQueryBuilder(a)
                            .join(s, column(a.id).eq(s.column(Long.class, "id")))
                            .getResultList();
                },
                in -> in.authors(
                        author -> books(author).anyMatch(book -> price(book) > 50 || book.getGenre() == null)));
    }

    private static Stream<String> titles(Library in, Predicate<Book> which) {
        return in.books(which).stream().map(Book::getTitle);
    }

    private static boolean isWinter(Book book) {
        return book.getTitle().startsWith("W");
    }
}
