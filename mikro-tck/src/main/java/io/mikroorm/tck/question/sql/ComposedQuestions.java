// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question.sql;

import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.query.DerivedQuery;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Category;
import io.mikroorm.tck.question.Question;
import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

import static io.mikroorm.query.Where.where;
import static io.mikroorm.sql.query.Aggregates.count;
import static io.mikroorm.sql.query.Aggregates.max;
import static io.mikroorm.sql.query.Aggregates.sum;
import static io.mikroorm.sql.query.Expressions.column;
import static io.mikroorm.sql.query.Raw.raw;
import static io.mikroorm.sql.query.Windows.rowNumber;
import static io.mikroorm.tck.question.Library.price;

/** Queries made of queries: joined, named before, put together, from themselves. */
final class ComposedQuestions extends BuiltQuestions {

    ComposedQuestions() {
        super("Queries made of queries");
    }

    Question<Author> authors_by_the_total_of_a_joined_query() {
        return built(
                em -> {
                    DerivedQuery s = em.createQueryBuilder(b)
                            .select(b.author().id, sum(b.price).as("total"))
                            .groupBy(b.author().id)
                            .as("s");
                    return em.createQueryBuilder(a)
                            .join(s, column(a.id).eq(s.column(Long.class, "id")))
                            .where(s.number("total").gt(100))
                            .getResultList();
                },
                in -> in.authors(author -> total(author).doubleValue() > 100));
    }

    Question<?> authors_and_the_total_of_a_joined_query() {
        return built(
                em -> {
                    DerivedQuery s = em.createQueryBuilder(b)
                            .select(b.author().id, sum(b.price).as("total"))
                            .groupBy(b.author().id)
                            .as("s");
                    return em.createQueryBuilder(a)
                            .leftJoin(s, column(a.id).eq(s.column(Long.class, "id")))
                            .select(a.email, s.number("total"))
                            .getRows();
                },
                in -> in.authors().stream()
                        .map(author -> row(author.getEmail(), author.getBooks().size() == 0 ? null : total(author)))
                        .toList());
    }

    Question<Book> the_dearest_book_of_each_author() {
        return built(
                em -> {
                    DerivedQuery s = em.createQueryBuilder(b)
                            .select(
                                    b.id,
                                    rowNumber()
                                            .partitionBy(b.author().id)
                                            .orderBy(b.price.desc(), b.title.asc())
                                            .as("place"))
                            .as("s");
                    return em.createQueryBuilder(other)
                            .join(s, column(other.id).eq(s.column(Long.class, "id")))
                            .where(s.number("place").eq(1))
                            .getResultList();
                },
                in -> in.books(book -> books(book.getAuthor())
                                .sorted(Comparator.comparing(Book::getPrice)
                                        .reversed()
                                        .thenComparing(Book::getTitle))
                                .findFirst()
                                .orElseThrow()
                        == book));
    }

    Question<Author> authors_by_a_query_that_is_named_before() {
        return built(
                em -> {
                    DerivedQuery s = DerivedQuery.of("totals", "s");
                    return em.createQueryBuilder(a)
                            .with(
                                    "totals",
                                    em.createQueryBuilder(b)
                                            .select(b.author().id, count().as("books"))
                                            .groupBy(b.author().id))
                            .join(s, column(a.id).eq(s.column(Long.class, "id")))
                            .where(s.number("books").gte(3))
                            .getResultList();
                },
                in -> in.authors(author -> author.getBooks().size() >= 3));
    }

    Question<Author> authors_of_most_books_by_a_named_query_that_is_joined_twice() {
        return built(
                em -> {
                    DerivedQuery s = DerivedQuery.of("totals", "s");
                    DerivedQuery more = DerivedQuery.of("totals", "more");
                    return em.createQueryBuilder(a)
                            .with(
                                    "totals",
                                    em.createQueryBuilder(b)
                                            .select(b.author().id, count().as("books"))
                                            .groupBy(b.author().id))
                            .join(s, column(a.id).eq(s.column(Long.class, "id")))
                            .leftJoin(more, s.number("books").lt(more.number("books")))
                            .where(where("more.books").isNull())
                            .getResultList();
                },
                in -> in.authors(author -> author.getBooks().size()
                        == in.authors().stream()
                                .mapToInt(other -> other.getBooks().size())
                                .max()
                                .orElse(0)));
    }

    Question<Author> two_queries_that_are_named_before() {
        return built(
                em -> {
                    DerivedQuery dear = DerivedQuery.of("dear", "d1");
                    DerivedQuery winters = DerivedQuery.of("winters", "w1");
                    return em.createQueryBuilder(a)
                            .with(
                                    "dear",
                                    em.createQueryBuilder(b)
                                            .where(b.price.gt(50))
                                            .select(b.author().id)
                                            .distinct())
                            .with(
                                    "winters",
                                    em.createQueryBuilder(b)
                                            .where(b.title.like("W%"))
                                            .select(b.author().id)
                                            .distinct())
                            .join(dear, column(a.id).eq(dear.column(Long.class, "id")))
                            .join(winters, column(a.id).eq(winters.column(Long.class, "id")))
                            .getResultList();
                },
                in -> in.authors(author -> books(author).anyMatch(book -> price(book) > 50)
                        && books(author).anyMatch(ComposedQuestions::isWinter)));
    }

    Question<Category> categories_below_one_at_any_depth() {
        return built(
                em -> {
                    DerivedQuery above = DerivedQuery.of("tree", "above");
                    DerivedQuery tree = DerivedQuery.of("tree", "t1");
                    return em.createQueryBuilder(e)
                            .withRecursive(
                                    "tree",
                                    em.createQueryBuilder(c)
                                            .where(c.name.eq("Life"))
                                            .select(c.id)
                                            .unionAll(em.createQueryBuilder(d)
                                                    .join(
                                                            above,
                                                            column(d.parent().id)
                                                                    .eq(above.column(Integer.class, "id")))
                                                    .select(d.id)))
                            .join(tree, column(e.id).eq(tree.column(Integer.class, "id")))
                            .getResultList();
                },
                in -> in.categories(category -> category.getName().startsWith("Life")));
    }

    Question<?> categories_and_how_deep_they_are() {
        return built(
                em -> {
                    DerivedQuery above = DerivedQuery.of("tree", "above");
                    DerivedQuery tree = DerivedQuery.of("tree", "t1");
                    return em.createQueryBuilder(e)
                            .withRecursive(
                                    "tree",
                                    em.createQueryBuilder(c)
                                            .where(c.parent().isNull())
                                            .select(
                                                    c.id,
                                                    raw(Integer.class, "1").as("depth"))
                                            .unionAll(em.createQueryBuilder(d)
                                                    .join(
                                                            above,
                                                            column(d.parent().id)
                                                                    .eq(above.column(Integer.class, "id")))
                                                    .select(
                                                            d.id,
                                                            above.number("depth")
                                                                    .plus(1)
                                                                    .as("depth"))))
                            .join(tree, column(e.id).eq(tree.column(Integer.class, "id")))
                            .select(e.name, tree.number("depth"))
                            .getRows();
                },
                in -> in.categories(category -> true).stream()
                        .map(category -> row(category.getName(), depth(category)))
                        .toList());
    }

    @RefusedWithout(Feature.LATERAL_JOINS)
    Question<?> authors_and_their_greatest_price_by_a_lateral_join() {
        return built(
                em -> {
                    DerivedQuery s = em.createQueryBuilder(b)
                            .where(column(b.author().id).eq(a.id))
                            .select(max(b.price).as("most"))
                            .as("s");
                    return em.createQueryBuilder(a)
                            .leftJoinLateral(s)
                            .select(a.email, s.number("most"))
                            .getRows();
                },
                in -> in.authors().stream()
                        .map(author -> row(
                                author.getEmail(),
                                books(author)
                                        .map(Book::getPrice)
                                        .max(Comparator.naturalOrder())
                                        .orElse(null)))
                        .toList());
    }

    @RefusedWithout(Feature.LATERAL_JOINS)
    Question<?> two_books_of_each_author_by_a_lateral_join() {
        return built(
                em -> {
                    DerivedQuery s = em.createQueryBuilder(b)
                            .where(column(b.author().id).eq(a.id))
                            .orderBy(b.title.asc())
                            .limit(2)
                            .select(b.title)
                            .as("s");
                    return em.createQueryBuilder(a)
                            .joinLateral(s)
                            .select(a.email, s.column(String.class, "title"))
                            .getRows();
                },
                in -> in.authors().stream()
                        .flatMap(author -> books(author).limit(2).map(book -> row(author.getEmail(), book.getTitle())))
                        .toList());
    }

    @RefusedWithout(Feature.DISTINCT_ON)
    Question<?> the_first_row_of_each_author() {
        return built(
                em -> em.createQueryBuilder(b)
                        .select(b.title, b.price)
                        .distinctOn(b.author().id)
                        .orderBy(b.author().id.asc(), b.title.asc())
                        .getRows(),
                in -> in.books(book -> book.getAuthor().getBooks().toList().get(0) == book).stream()
                        .map(book -> row(book.getTitle(), book.getPrice()))
                        .toList());
    }

    private static BigDecimal total(Author author) {
        return books(author).map(Book::getPrice).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int depth(@Nullable Category category) {
        return category == null ? 0 : 1 + depth(category.getParent());
    }

    private static boolean isWinter(Book book) {
        return book.getTitle().startsWith("W");
    }
}
