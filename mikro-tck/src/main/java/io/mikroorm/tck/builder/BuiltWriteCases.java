// SPDX-License-Identifier: MIT
package io.mikroorm.tck.builder;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.sql.SqlEntityManager;
import io.mikroorm.sql.write.InsertBuilder;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Author_;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Book_;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

import static io.mikroorm.sql.query.Aggregates.max;
import static io.mikroorm.sql.query.Expressions.column;
import static io.mikroorm.sql.query.Expressions.concat;
import static io.mikroorm.sql.query.Expressions.exists;
import static io.mikroorm.sql.query.Expressions.subquery;
import static io.mikroorm.sql.query.Expressions.value;
import static io.mikroorm.sql.write.OnConflict.excluded;
import static org.assertj.core.api.Assertions.assertThat;

/** The cases of the pages about writes that are built. */
final class BuiltWriteCases {

    private static final Author_.As A = Author_.as("a");
    private static final Book_.As B = Book_.as("b");
    private static final Book_.As C = Book_.as("c");

    private BuiltWriteCases() {}

    /** A book, as far as it is looked at. */
    record Row(String title, BigDecimal price, @Nullable String isbn, String author) {

        static Row of(Book book) {
            return of(
                    book.getTitle(),
                    book.getPrice(),
                    book.getIsbn(),
                    book.getAuthor().getName());
        }

        static Row of(String title, BigDecimal price, @Nullable String isbn, String author) {
            return new Row(title, price.stripTrailingZeros(), isbn, author);
        }

        Row titled(String other) {
            return of(other, price, isbn, author);
        }

        Row at(BigDecimal other) {
            return of(title, other, isbn, author);
        }

        Row numbered(@Nullable String other) {
            return of(title, price, other, author);
        }
    }

    /** A write, and what it makes of the rows. */
    record Case(String name, String says, BiConsumer<SqlEntityManager, Author> work, UnaryOperator<List<Row>> made) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Case each(
            String name, String says, BiConsumer<SqlEntityManager, Author> work, UnaryOperator<Row> made) {
        return new Case(name, says, work, rows -> rows.stream().map(made).toList());
    }

    private static Case some(
            String name, String says, BiConsumer<SqlEntityManager, Author> work, Predicate<Row> stays) {
        return new Case(name, says, work, rows -> rows.stream().filter(stays).toList());
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    static Stream<Case> all() {
        return Stream.of(updates(), updatesOfMore(), deletions(), simpleInserts(), inserts())
                .flatMap(List::stream);
    }

    private static List<Case> updates() {
        return List.of(
                each(
                        "built-update",
                        "em.update(b).set(b.price, column(b.price).plus(1)).set(b.title, concat(b.title, value(\"!\"))).where(b.title.like(\"W%\"))",
                        (em, jon) -> em.update(B)
                                .set(B.price, column(B.price).plus(1))
                                .set(B.title, concat(B.title, value("!")))
                                .where(B.title.like("W%"))
                                .execute(),
                        row -> row.title.startsWith("W")
                                ? row.at(row.price.add(BigDecimal.ONE)).titled(row.title + "!")
                                : row),
                each(
                        "built-update-by-relations",
                        "em.update(b).set(b.price, 1).where(b.author().name.eq(\"Jon\"))",
                        (em, jon) -> em.update(B)
                                .set(B.price, 1)
                                .where(B.author().name.eq("Jon"))
                                .execute(),
                        row -> row.author.equals("Jon") ? row.at(BigDecimal.ONE) : row),
                each(
                        "built-update-to-values-of-relations",
                        "em.update(b).set(b.isbn, concat(b.author().name, b.title)).all()",
                        (em, jon) -> em.update(B)
                                .set(B.isbn, concat(B.author().name, B.title))
                                .all()
                                .execute(),
                        row -> row.numbered(row.author + row.title)));
    }

    private static List<Case> updatesOfMore() {
        return List.of(
                new Case(
                        "built-update-to-queries",
                        "em.update(b).set(b.price, subquery(em.createQueryBuilder(c).where(column(c.author().id).eq(b.author().id)).selectValue(max(c.price)))).all()",
                        (em, jon) -> em.update(B)
                                .set(
                                        B.price,
                                        subquery(em.createQueryBuilder(C)
                                                .where(column(C.author().id).eq(B.author().id))
                                                .selectValue(max(C.price))))
                                .all()
                                .execute(),
                        rows -> rows.stream()
                                .map(row -> row.at(rows.stream()
                                        .filter(other -> other.author.equals(row.author))
                                        .map(Row::price)
                                        .max(BigDecimal::compareTo)
                                        .orElseThrow()))
                                .toList()),
                each(
                        "built-update-that-exchanges",
                        "em.update(b).set(b.title, column(b.isbn)).set(b.isbn, b.title).where(b.isbn.isNotNull())",
                        (em, jon) -> em.update(B)
                                .set(B.title, column(B.isbn))
                                .set(B.isbn, B.title)
                                .where(B.isbn.isNotNull())
                                .execute(),
                        row -> row.isbn == null ? row : row.titled(row.isbn).numbered(row.title)),
                each(
                        "built-update-of-versions",
                        "em.update(a).set(a.email, concat(a.name, value(\"@x\"))).where(a.name.eq(\"Jon\"))",
                        (em, jon) -> em.update(A)
                                .set(A.email, concat(A.name, value("@x")))
                                .where(A.name.eq("Jon"))
                                .execute(),
                        row -> row));
    }

    private static List<Case> deletions() {
        return List.of(
                some(
                        "built-delete",
                        "em.delete(b).where(b.price.lt(6)).returningValue(b.title)",
                        (em, jon) -> {
                            try {
                                assertThat(em.delete(B)
                                                .where(B.price.lt(6))
                                                .returningValue(B.title)
                                                .getValues())
                                        .containsExactly("Winter");
                            } catch (ValidationException e) {
                                assertThat(e).hasMessageContaining("MO-5251");
                                em.delete(B).where(B.price.lt(6)).execute();
                            }
                        },
                        row -> row.price.compareTo(number("6")) >= 0),
                some(
                        "built-delete-by-queries",
                        "em.delete(b).where(exists(em.createQueryBuilder(c).where(column(c.author().id).eq(b.author().id).and(c.title.eq(\"Needle\")))))",
                        (em, jon) -> em.delete(B)
                                .where(exists(em.createQueryBuilder(C)
                                        .where(column(C.author().id)
                                                .eq(B.author().id)
                                                .and(C.title.eq("Needle")))))
                                .execute(),
                        row -> !row.author.equals("Arya")));
    }

    private static Row there(Row row, Row brought) {
        return row.isbn != null && row.isbn.equals(brought.isbn) ? brought : row;
    }

    private static List<Case> simpleInserts() {
        Row jons = Row.of("New", number("7"), "1-1", "Jon");
        return List.of(
                new Case(
                        "built-insert",
                        "em.insert(b).set(b.title, \"New\").set(b.price, 7).set(b.author(), jon).nextRow().set(b.title, concat(value(\"N\"), value(\"ew 2\"))).set(b.price, 8).set(b.author(), jon)",
                        (em, jon) -> em.insert(B)
                                .set(B.title, "New")
                                .set(B.price, 7)
                                .set(B.author(), jon)
                                .nextRow()
                                .set(B.title, concat(value("N"), value("ew 2")))
                                .set(B.price, 8)
                                .set(B.author(), jon)
                                .execute(),
                        rows -> plus(
                                rows,
                                jons.numbered(null),
                                jons.numbered(null).titled("New 2").at(number("8")))),
                new Case(
                        "built-insert-that-ignores",
                        "em.insert(b).set(b.title, \"New\").set(b.price, 7).set(b.isbn, \"1-1\").set(b.author(), jon).onConflict(b.isbn).ignore()",
                        (em, jon) -> insert(em, jon).onConflict(B.isbn).ignore().execute(),
                        rows -> rows));
    }

    private static List<Case> inserts() {
        Row jons = Row.of("New", number("7"), "1-1", "Jon");
        return List.of(
                new Case(
                        "built-insert-that-merges",
                        "em.insert(b).set(b.title, \"New\").set(b.price, 7).set(b.isbn, \"1-1\").set(b.author(), jon).onConflict(b.isbn).merge(b.title, b.price)",
                        (em, jon) -> insert(em, jon)
                                .onConflict(B.isbn)
                                .merge(B.title, B.price)
                                .execute(),
                        rows -> rows.stream().map(row -> there(row, jons)).toList()),
                new Case(
                        "built-insert-that-merges-values",
                        "em.insert(b).set(b.title, \"New\").set(b.price, 7).set(b.isbn, \"1-1\").set(b.author(), jon).onConflict(b.isbn).merge(m -> m.set(b.price, column(b.price).plus(excluded(b.price)))).where(column(b.price).lt(excluded(b.price)))",
                        (em, jon) -> insert(em, jon)
                                .onConflict(B.isbn)
                                .merge(m -> m.set(B.price, column(B.price).plus(excluded(B.price))))
                                .where(column(B.price).lt(excluded(B.price)))
                                .execute(),
                        rows -> rows.stream()
                                .map(row -> "1-1".equals(row.isbn) && row.price.compareTo(jons.price) < 0
                                        ? row.at(row.price.add(jons.price))
                                        : row)
                                .toList()),
                new Case(
                        "built-insert-from",
                        "em.insertFrom(b).columns(b.title, b.price, b.author().id).select(em.createQueryBuilder(c).where(c.price.gt(10)).select(concat(c.title, value(\" II\")), c.price, c.author().id))",
                        (em, jon) -> em.insertFrom(B)
                                .columns(B.title, B.price, B.author().id)
                                .select(em.createQueryBuilder(C)
                                        .where(C.price.gt(10))
                                        .select(concat(C.title, value(" II")), C.price, C.author().id))
                                .execute(),
                        rows -> plus(
                                rows,
                                rows.stream()
                                        .filter(row -> row.price.compareTo(BigDecimal.TEN) > 0)
                                        .map(row ->
                                                row.titled(row.title + " II").numbered(null))
                                        .toArray(Row[]::new))));
    }

    private static InsertBuilder insert(SqlEntityManager em, Author jon) {
        return em.insert(B)
                .set(B.title, "New")
                .set(B.price, 7)
                .set(B.isbn, "1-1")
                .set(B.author(), jon);
    }

    private static List<Row> plus(List<Row> rows, Row... more) {
        List<Row> all = new ArrayList<>(rows);
        all.addAll(List.of(more));
        return all;
    }
}
