// SPDX-License-Identifier: MIT
package io.mikroorm.tck.builder;

import io.mikroorm.query.Order;
import io.mikroorm.sql.query.RowQuery;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Author_;
import io.mikroorm.tck.domain.Book_;
import io.mikroorm.tck.values.Genre;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static io.mikroorm.sql.query.Aggregates.avg;
import static io.mikroorm.sql.query.Aggregates.count;
import static io.mikroorm.sql.query.Aggregates.countDistinct;
import static io.mikroorm.sql.query.Aggregates.max;
import static io.mikroorm.sql.query.Aggregates.min;
import static io.mikroorm.sql.query.Aggregates.sum;
import static io.mikroorm.sql.query.Expressions.caseWhen;
import static io.mikroorm.sql.query.Expressions.coalesce;
import static io.mikroorm.sql.query.Expressions.column;
import static io.mikroorm.sql.query.Expressions.concat;
import static io.mikroorm.sql.query.Expressions.exists;
import static io.mikroorm.sql.query.Expressions.length;
import static io.mikroorm.sql.query.Expressions.lower;
import static io.mikroorm.sql.query.Expressions.notExists;
import static io.mikroorm.sql.query.Expressions.nullIf;
import static io.mikroorm.sql.query.Expressions.round;
import static io.mikroorm.sql.query.Expressions.subquery;
import static io.mikroorm.sql.query.Expressions.trim;
import static io.mikroorm.sql.query.Expressions.upper;
import static io.mikroorm.sql.query.Expressions.value;
import static io.mikroorm.sql.query.Raw.raw;
import static io.mikroorm.sql.query.Raw.rawCondition;
import static io.mikroorm.sql.query.Windows.lag;
import static io.mikroorm.sql.query.Windows.over;
import static io.mikroorm.sql.query.Windows.rank;
import static io.mikroorm.sql.query.Windows.rowNumber;
import static org.assertj.core.api.Assertions.assertThat;

/** Queries for values: rows, records, single values, and queries in queries. */
public abstract class QueryBuilderRowsContract extends BuilderContract {

    /** On the library. */
    protected QueryBuilderRowsContract() {}

    /** What is asked for of an author. */
    public record Row(String name, long books, @Nullable BigDecimal total) {}

    /** What is asked for of a book. */
    public record Line(
            String title,
            BigDecimal price,
            @Nullable Genre genre,
            @Nullable LocalDate born) {}

    private RowQuery totals() {
        return sql().createQueryBuilder(a)
                .leftJoin(a.books(), b)
                .select(a.name, count(b.id).as("books"), sum(b.price).as("total"))
                .groupBy(a.id, a.name);
    }

    @Test
    void rows_become_records_by_the_names_of_their_values() {
        List<Row> rows = totals().orderBy(a.name.asc()).into(Row.class);
        assertThat(rows).extracting(Row::name).containsExactly("Arya", "Bran", "Jon");
        assertThat(rows).extracting(Row::books).containsExactly(2L, 0L, 2L);
        assertThat(rows.get(0).total()).isEqualByComparingTo("109.99");
        assertThat(rows.get(1).total()).isNull();
        assertThat(rows.get(2).total()).isEqualByComparingTo("15.50");
    }

    @Test
    void values_of_properties_are_those_of_entities() {
        List<Line> lines = sql().createQueryBuilder(b)
                .join(b.author(), a)
                .select(b.title, b.price, b.genre, a.born)
                .orderBy(b.title.asc())
                .into(Line.class);
        assertThat(lines).extracting(Line::title).containsExactly("100% steel_", "Needle", "Wall", "Winter");
        assertThat(lines).extracting(Line::genre).containsExactly(null, Genre.POETRY, Genre.SCIENCE, Genre.NOVEL);
        assertThat(lines)
                .extracting(Line::born)
                .containsExactly(
                        LocalDate.of(1990, 5, 6),
                        LocalDate.of(1990, 5, 6),
                        LocalDate.of(1980, 1, 2),
                        LocalDate.of(1980, 1, 2));
        assertThat(lines.get(1).price()).isEqualByComparingTo("9.99");
    }

    @Test
    void names_of_values_are_known_to_orders_and_conditions_on_groups() {
        assertThat(totals().orderBy("books desc", "name").into(Row.class))
                .extracting(Row::name)
                .containsExactly("Arya", "Jon", "Bran");
        assertThat(totals().having(where("books").gt(0))
                        .orderBy(Order.desc("name"))
                        .into(Row.class))
                .extracting(Row::name)
                .containsExactly("Jon", "Arya");
        assertThat(totals().having(sum(b.price).gt(new BigDecimal("100"))).into(Row.class))
                .extracting(Row::name)
                .containsExactly("Arya");
        assertThat(totals().orderBy(sum(b.price).as("total").desc().nullsLast()).into(Row.class))
                .extracting(Row::name)
                .containsExactly("Arya", "Jon", "Bran");
    }

    @Test
    void rows_are_maps_of_names() {
        var rows = sql().createQueryBuilder(a)
                .select("a.name", "a.born as birthday", "publisher")
                .orderBy(a.name.asc())
                .getRows();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).containsEntry("name", "Arya").containsEntry("birthday", LocalDate.of(1990, 5, 6));
        assertThat(rows.get(0)).containsEntry("publisher", null);
        assertThat(rows.get(2)).containsEntry("publisher", orbit.getId());
    }

    @Test
    void rows_and_groups_are_counted() {
        assertThat(totals().getCount()).isEqualTo(3);
        assertThat(totals().having(count(b.id).gt(0)).limit(1).getCount()).isEqualTo(2);
        assertThat(sql().createQueryBuilder(b)
                        .join(b.author(), a)
                        .select(a.name)
                        .getCount())
                .isEqualTo(4);
        assertThat(sql().createQueryBuilder(b)
                        .join(b.author(), a)
                        .select(a.name)
                        .distinct()
                        .getCount())
                .isEqualTo(2);
    }

    @Test
    void equal_rows_are_one() {
        assertThat(sql().createQueryBuilder(b)
                        .join(b.author(), a)
                        .selectValue(a.name)
                        .distinct()
                        .orderBy(a.name.asc())
                        .getValues())
                .containsExactly("Arya", "Jon");
    }

    @Test
    void single_values_are_what_they_are() {
        assertThat(sql().createQueryBuilder(b).selectValue(count()).getSingleValue())
                .isEqualTo(4L);
        assertThat(sql().createQueryBuilder(b)
                        .selectValue(countDistinct(b.author().id))
                        .getSingleValue())
                .isEqualTo(2L);
        assertThat(sql().createQueryBuilder(b).selectValue(max(b.price)).getSingleValue())
                .isInstanceOfSatisfying(
                        BigDecimal.class, most -> assertThat(most).isEqualByComparingTo("100"));
        assertThat(sql().createQueryBuilder(b).selectValue(min(b.title)).getSingleValue())
                .isEqualTo("100% steel_");
        assertThat(sql().createQueryBuilder(a).selectValue(max(a.born)).getSingleValue())
                .isEqualTo(LocalDate.of(1990, 5, 6));
        assertThat((Double) sql().createQueryBuilder(b)
                        .selectValue(avg(b.price))
                        .where(b.title.like("W%"))
                        .getSingleValue())
                .isBetween(7.7499, 7.7501);
        assertThat(sql().createQueryBuilder(b)
                        .where(b.title.eq("none"))
                        .selectValue(sum(b.price))
                        .getSingleValue())
                .isNull();
    }

    @Test
    void functions_work_on_texts_and_numbers() {
        var rows = sql().createQueryBuilder(a)
                .where(a.name.eq("Jon"))
                .select(
                        upper(a.name).as("up"),
                        length(a.name).as("chars"),
                        concat(a.name, value("-"), a.email).as("both"),
                        trim(value("  x ")).as("trimmed"),
                        coalesce(a.email, a.name).as("known"),
                        nullIf(a.name, value("Jon")).as("nothing"),
                        column(a.version).plus(4).as("next"))
                .getRows();
        assertThat(rows).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("up", "JON")
                .containsEntry("chars", 3L)
                .containsEntry("both", "Jon-Jon@example.org")
                .containsEntry("trimmed", "x")
                .containsEntry("known", "Jon@example.org")
                .containsEntry("nothing", null)
                .containsEntry("next", 5L));
        assertThat((BigDecimal) sql().createQueryBuilder(b)
                        .where(b.title.eq("Needle"))
                        .selectValue(round(b.price, 1))
                        .getSingleValue())
                .isEqualByComparingTo("10.0");
        assertThat((BigDecimal) sql().createQueryBuilder(b)
                        .where(b.title.eq("Wall"))
                        .selectValue(column(b.price).times(2).minus(1))
                        .getSingleValue())
                .isEqualByComparingTo("20");
    }

    @Test
    void cases_have_branches() {
        assertThat(sql().createQueryBuilder(b)
                        .selectValue(caseWhen(b.price.gt(50), "dear")
                                .when(b.title.like("W%"), lower(b.title))
                                .otherwise("cheap"))
                        .orderBy(b.title.asc())
                        .getValues())
                .containsExactly("dear", "cheap", "wall", "winter");
    }

    @Test
    void queries_stand_in_conditions_of_others() {
        assertThat(names(sql().createQueryBuilder(a)
                        .where(exists(sql().createQueryBuilder(b)
                                .where(column(b.author().id).eq(a.id).and(b.price.gt(50)))))
                        .getResultList()))
                .containsExactly("Arya");
        assertThat(names(sql().createQueryBuilder(a)
                        .where(notExists(sql().createQueryBuilder(b)
                                .where(column(b.author().id).eq(a.id))))
                        .getResultList()))
                .containsExactly("Bran");
        assertThat(names(sql().createQueryBuilder(a)
                        .where(column(a.id)
                                .in(sql().createQueryBuilder(b)
                                        .where(b.title.like("W%"))
                                        .selectValue(b.author().id)))
                        .getResultList()))
                .containsExactly("Jon");
    }

    @Test
    void queries_stand_for_values_in_others() {
        Book_.As other = Book_.as("other");
        var rows = sql().createQueryBuilder(a)
                .select(
                        a.name,
                        subquery(sql().createQueryBuilder(b)
                                        .where(column(b.author().id).eq(a.id))
                                        .selectValue(count()))
                                .as("books"))
                .orderBy(a.name.asc())
                .getRows();
        assertThat(rows).extracting(row -> row.get("books")).containsExactly(2L, 0L, 2L);
        assertThat(titles(sql().createQueryBuilder(b)
                        .where(column(b.price)
                                .eq(subquery(sql().createQueryBuilder(other).selectValue(max(other.price)))))
                        .getResultList()))
                .containsExactly("100% steel_");
    }

    @Test
    void functions_look_over_windows_of_rows() {
        var rows = sql().createQueryBuilder(b)
                .select(
                        b.title,
                        rowNumber()
                                .partitionBy(b.author().id)
                                .orderBy(b.price.desc())
                                .as("place"),
                        rank().orderBy(b.price.asc()).as("rank"),
                        over(count()).partitionBy(b.author().id).as("books"),
                        lag(b.title).orderBy(b.title.asc()).as("before"))
                .orderBy(b.title.asc())
                .getRows();
        assertThat(rows).extracting(row -> row.get("place")).containsExactly(1L, 2L, 1L, 2L);
        assertThat(rows).extracting(row -> row.get("rank")).containsExactly(4L, 2L, 3L, 1L);
        assertThat(rows).extracting(row -> row.get("books")).containsExactly(2L, 2L, 2L, 2L);
        assertThat(rows).extracting(row -> row.get("before")).containsExactly(null, "100% steel_", "Needle", "Wall");
    }

    @Test
    void words_of_the_database_stand_beside_all_that() {
        assertThat(names(sql().createQueryBuilder(a)
                        .where(rawCondition("lower(?) = ? or ? is null", a.name, "jon", a.born))
                        .orderBy(a.name.asc())
                        .getResultList()))
                .containsExactly("Bran", "Jon");
        assertThat(sql().createQueryBuilder(a)
                        .selectValue(raw(Integer.class, "? + 10", a.version))
                        .where(a.name.eq("Jon"))
                        .getSingleValue())
                .isEqualTo(11);
    }

    @Test
    void texts_have_characters_and_not_bytes() {
        Author found = em.findOneOrFail(Author.class, where("name").eq("Bran"));
        found.setName("Br\u00e2n");
        Author_.As author = Author_.as("author");
        assertThat(sql().createQueryBuilder(author)
                        .where(author.email.like("Bran%"))
                        .selectValue(length(author.name))
                        .getSingleValue())
                .isIn(4L);
    }
}
