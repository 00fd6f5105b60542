// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question.sql;

import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.question.Library;
import io.mikroorm.tck.question.Question;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static io.mikroorm.query.Where.where;
import static io.mikroorm.sql.query.Aggregates.count;
import static io.mikroorm.sql.query.Aggregates.countDistinct;
import static io.mikroorm.sql.query.Aggregates.max;
import static io.mikroorm.sql.query.Aggregates.min;
import static io.mikroorm.sql.query.Aggregates.sum;
import static io.mikroorm.sql.query.Expressions.column;
import static io.mikroorm.sql.query.Expressions.length;
import static io.mikroorm.tck.question.Library.house;
import static io.mikroorm.tck.question.Library.name;

/** Groups of rows, and what is true of all of them. */
final class GroupQuestions extends BuiltQuestions {

    GroupQuestions() {
        super("Groups");
    }

    Question<?> numbers_of_each_genre() {
        return built(
                em -> em.createQueryBuilder(b)
                        .select(b.genre, count().as("books"))
                        .groupBy(b.genre)
                        .getRows(),
                in -> Stream.concat(
                                by(priced(in), book -> Objects.requireNonNull(book.getGenre())).entrySet().stream()
                                        .map(group -> row(
                                                group.getKey(), group.getValue().size())),
                                Stream.of(
                                        row(null, in.books().size() - priced(in).size())))
                        .toList());
    }

    Question<?> totals_of_each_author() {
        return built(
                em -> em.createQueryBuilder(a)
                        .leftJoin(a.books(), b)
                        .select(a.email, count(b.id).as("books"), sum(b.price).as("total"))
                        .groupBy(a.id, a.email)
                        .getRows(),
                in -> in.authors().stream()
                        .map(author -> row(
                                author.getEmail(),
                                author.getBooks().size(),
                                author.getBooks().size() == 0
                                        ? null
                                        : total(author.getBooks().toList())))
                        .toList());
    }

    Question<?> totals_of_authors_with_many_books() {
        return built(
                        em -> em.createQueryBuilder(a)
                                .join(a.books(), b)
                                .select(a.email, count(b.id).as("books"))
                                .groupBy(a.id, a.email)
                                .having(count(b.id).gte(4))
                                .orderBy(count(b.id).desc(), a.email.asc())
                                .getRows(),
                        in -> in.authors(author -> author.getBooks().size() >= 4).stream()
                                .sorted(Comparator.comparing((Author author) ->
                                                author.getBooks().size())
                                        .reversed()
                                        .thenComparing(Author::getEmail))
                                .map(author ->
                                        row(author.getEmail(), author.getBooks().size()))
                                .toList())
                .inOrder();
    }

    Question<?> groups_by_the_name_of_a_value() {
        return built(
                        em -> em.createQueryBuilder(a)
                                .join(a.books(), b)
                                .select(a.name, sum(b.price).as("total"))
                                .groupBy(a.name)
                                .having(where("total").gt(100))
                                .orderBy("total desc", "name")
                                .getRows(),
                        in -> largest(by(in.books(), book -> book.getAuthor().getName()))
                                .filter(group -> total(group.getValue()).doubleValue() > 100)
                                .map(group -> row(group.getKey(), total(group.getValue())))
                                .toList())
                .inOrder();
    }

    Question<?> groups_of_two_values() {
        return built(
                em -> em.createQueryBuilder(b)
                        .where(b.genre.isNotNull())
                        .select(b.genre, b.price, count().as("books"))
                        .groupBy(b.genre, b.price)
                        .getRows(),
                in ->
                        by(priced(in), book -> row(Objects.requireNonNull(book.getGenre()), book.getPrice()))
                                .entrySet()
                                .stream()
                                .map(group -> row(
                                        group.getKey().get(0),
                                        group.getKey().get(1),
                                        group.getValue().size()))
                                .toList());
    }

    Question<?> groups_of_a_relation() {
        return built(
                em -> em.createQueryBuilder(b)
                        .join(b.publisher(), p)
                        .select(p.name, max(b.price).as("most"), min(b.price).as("least"))
                        .groupBy(p.name)
                        .getRows(),
                in ->
                        by(in.books(book -> house(book) != null), book -> String.valueOf(name(house(book))))
                                .entrySet()
                                .stream()
                                .map(group -> row(
                                        group.getKey(),
                                        group.getValue().stream()
                                                .map(Book::getPrice)
                                                .max(Comparator.naturalOrder())
                                                .orElseThrow(),
                                        group.getValue().stream()
                                                .map(Book::getPrice)
                                                .min(Comparator.naturalOrder())
                                                .orElseThrow()))
                                .toList());
    }

    Question<?> groups_of_a_relation_that_is_only_spoken_of() {
        return built(
                em -> em.createQueryBuilder(b)
                        .select(b.author().name, count().as("books"))
                        .groupBy(b.author().name)
                        .getRows(),
                in -> by(in.books(), book -> book.getAuthor().getName()).entrySet().stream()
                        .map(group -> row(group.getKey(), group.getValue().size()))
                        .toList());
    }

    Question<?> groups_of_a_function() {
        return built(
                em -> em.createQueryBuilder(b)
                        .select(length(b.title).as("chars"), count().as("books"))
                        .groupBy(length(b.title))
                        .getRows(),
                in -> by(in.books(), book -> book.getTitle().length()).entrySet().stream()
                        .map(group -> row(group.getKey(), group.getValue().size()))
                        .toList());
    }

    Question<?> groups_by_names() {
        return built(
                em -> em.createQueryBuilder(Book.class, "b")
                        .select(count().as("books"), column("b.price"))
                        .groupBy("b.price")
                        .getRows(),
                in -> by(in.books(), Book::getPrice).entrySet().stream()
                        .map(group -> row(group.getValue().size(), group.getKey()))
                        .toList());
    }

    Question<?> tags_of_many_books() {
        return built(
                em -> em.createQueryBuilder(t)
                        .join(t.books(), b)
                        .select(t.name, countDistinct(b.author().id).as("writers"))
                        .groupBy(t.id, t.name)
                        .having(count(b.id).gt(10))
                        .getRows(),
                in -> in.tags(tag -> tag.getBooks().size() > 10).stream()
                        .map(tag -> row(
                                tag.getName(),
                                tag.getBooks().toList().stream()
                                        .map(Book::getAuthor)
                                        .distinct()
                                        .count()))
                        .toList());
    }

    Question<Long> how_many_groups_there_are() {
        return built(
                em -> List.of(em.createQueryBuilder(b)
                        .select(b.price, count().as("books"))
                        .groupBy(b.price)
                        .having(count().gt(10))
                        .getCount()),
                in -> List.of(by(in.books(), Book::getPrice).values().stream()
                        .filter(group -> group.size() > 10)
                        .count()));
    }

    private static <K> Map<K, List<Book>> by(List<Book> books, Function<Book, K> key) {
        return books.stream().collect(Collectors.groupingBy(key));
    }

    private static BigDecimal total(List<Book> books) {
        return books.stream().map(Book::getPrice).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Book> priced(Library in) {
        return in.books(book -> book.getGenre() != null);
    }

    private static Stream<Map.Entry<String, List<Book>>> largest(Map<String, List<Book>> groups) {
        return groups.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Book>> group) -> total(group.getValue()))
                        .reversed()
                        .thenComparing(Map.Entry::getKey));
    }
}
