// SPDX-License-Identifier: MIT
package io.mikroorm.tck.builder;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.query.DerivedQuery;
import io.mikroorm.sql.query.RowQuery;
import io.mikroorm.sql.query.SelectBuilder;
import io.mikroorm.sql.query.ValueQuery;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Book_;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.domain.Publisher_;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static io.mikroorm.sql.query.Aggregates.count;
import static io.mikroorm.sql.query.Aggregates.max;
import static io.mikroorm.sql.query.Aggregates.sum;
import static io.mikroorm.sql.query.Expressions.column;
import static io.mikroorm.sql.query.Expressions.exists;
import static io.mikroorm.sql.query.Windows.rowNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Queries that are made of other queries: joined, named before, put together. */
public abstract class QueryBuilderComposedContract extends BuilderContract {

    /** On the library. */
    protected QueryBuilderComposedContract() {}

    private RowQuery totals() {
        return sql().createQueryBuilder(b)
                .select(b.author().id, count().as("books"), sum(b.price).as("total"))
                .groupBy(b.author().id);
    }

    @Test
    void a_query_is_joined_by_its_values() {
        DerivedQuery s = totals().as("s");
        SelectBuilder<Author> query = sql().createQueryBuilder(a)
                .leftJoin(s, column(a.id).eq(s.column(Long.class, "id")))
                .orderBy(a.name.asc());
        assertThat(names(query.getResultList())).containsExactly("Arya", "Bran", "Jon");
        assertThat(names(query.copy().where(s.number("total").gt(50)).getResultList()))
                .containsExactly("Arya");
        assertThat(names(query.copy().where(where("s.books").isNull()).getResultList()))
                .containsExactly("Bran");
        assertThat(query.copy().where(where("s.books").gte(2)).getCount()).isEqualTo(2);
        var rows = query.copy().select(a.name, s.number("books")).getRows();
        assertThat(rows).extracting(row -> row.get("books")).containsExactly(2L, null, 2L);
    }

    @Test
    void the_first_of_each_group_is_found_by_its_number() {
        DerivedQuery s = sql().createQueryBuilder(b)
                .select(
                        b.id,
                        rowNumber()
                                .partitionBy(b.author().id)
                                .orderBy(b.price.desc())
                                .as("place"))
                .as("s");
        Book_.As other = Book_.as("other");
        assertThat(titles(sql().createQueryBuilder(other)
                        .join(s, column(other.id).eq(s.column(Long.class, "id")))
                        .where(s.number("place").eq(1))
                        .orderBy(other.title.asc())
                        .getResultList()))
                .containsExactly("100% steel_", "Wall");
    }

    @Test
    void a_query_stands_before_another_by_its_name() {
        DerivedQuery s = DerivedQuery.of("totals", "s");
        DerivedQuery again = DerivedQuery.of("totals", "again");
        SelectBuilder<Author> query = sql().createQueryBuilder(a)
                .with("totals", totals())
                .join(s, column(a.id).eq(s.column(Long.class, "id")))
                .leftJoin(again, s.number("total").lt(again.number("total")))
                .where(where("again.id").isNull());
        assertThat(names(query.getResultList())).containsExactly("Arya");
        assertThat(query.getCount()).isEqualTo(1);
    }

    @Test
    void a_query_takes_rows_from_itself() {
        DerivedQuery before = DerivedQuery.of("numbers", "n");
        RowQuery start = sql().createQueryBuilder(a)
                .where(a.name.eq("Jon"))
                .select(column(a.version).as("n"));
        RowQuery next = sql().createQueryBuilder(a)
                .join(before, before.number("n").lt(5))
                .where(a.name.eq("Jon"))
                .select(before.number("n").plus(1).as("n"));
        DerivedQuery all = DerivedQuery.of("numbers", "all_numbers");
        assertThat(sql().createQueryBuilder(a)
                        .withRecursive("numbers", start.unionAll(next))
                        .join(all, all.number("n").gt(0))
                        .where(a.name.eq("Jon"))
                        .selectValue(all.number("n"))
                        .orderBy(all.number("n").asc())
                        .getValues())
                .extracting(Number::longValue)
                .containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    private ValueQuery<String> titles(String pattern) {
        return sql().createQueryBuilder(b).where(b.title.like(pattern)).selectValue(b.title);
    }

    @Test
    void rows_of_several_queries_are_put_together() {
        assertThat(titles("W%").union(titles("%l%")).orderBy("title").getValues())
                .containsExactly("100% steel_", "Needle", "Wall", "Winter");
        assertThat(titles("W%").unionAll(titles("%l%")).orderBy("title").getValues())
                .containsExactly("100% steel_", "Needle", "Wall", "Wall", "Winter");
        assertThat(titles("W%").intersect(titles("%l%")).getValues()).containsExactly("Wall");
        assertThat(titles("W%").except(titles("%l%")).getValues()).containsExactly("Winter");
        assertThat(titles("W%")
                        .unionAll(titles("%l%"))
                        .orderBy("title desc")
                        .limit(2)
                        .offset(1)
                        .getValues())
                .containsExactly("Wall", "Wall");
        assertThat(titles("W%").unionAll(titles("%l%")).getCount()).isEqualTo(5);
        assertThat(titles(sql().createQueryBuilder(b)
                        .where(column(b.title).in(titles("Wa%").union(titles("N%"))))
                        .orderBy(b.title.asc())
                        .getResultList()))
                .containsExactly("Needle", "Wall");
    }

    @Test
    void the_first_row_of_each_value_is_taken_where_the_database_can() {
        RowQuery query = sql().createQueryBuilder(b)
                .select(b.title, b.price)
                .distinctOn(b.author().id)
                .orderBy(b.author().id.asc(), b.price.desc());
        if (driver().dialect().supports(Feature.DISTINCT_ON)) {
            assertThat(query.getRows())
                    .extracting(row -> row.get("title"))
                    .containsExactlyInAnyOrder("Wall", "100% steel_");
        } else {
            refused(5218, query::getRows);
        }
    }

    @Test
    void a_query_that_speaks_of_what_is_before_it_is_joined_where_the_database_can() {
        DerivedQuery s = sql().createQueryBuilder(b)
                .where(column(b.author().id).eq(a.id))
                .select(max(b.price).as("most"))
                .as("s");
        RowQuery query = sql().createQueryBuilder(a)
                .leftJoinLateral(s)
                .select(a.name, s.number("most"))
                .orderBy(a.name.asc());
        SelectBuilder<Publisher> inside = sql().createQueryBuilder(Publisher_.as("p"))
                .where(exists(sql().createQueryBuilder(a).leftJoinLateral(s)));
        if (driver().dialect().supports(Feature.LATERAL_JOINS)) {
            assertThat(inside.getCount()).isEqualTo(em.count(Publisher.class));
            assertThat(query.getRows())
                    .extracting(row -> String.valueOf(row.get("most")))
                    .containsExactly("100.00", "null", "10.50");
        } else {
            refused(5218, inside::getResultList);
            refused(5218, query::getRows);
        }
    }

    private void refused(int code, ThrowingCallable call) {
        statements.reset();
        assertThatThrownBy(call).isInstanceOf(ValidationException.class).hasMessageContaining("MO-" + code);
        assertThat(statements.all()).isZero();
    }

    @Test
    void mistakes_are_found_before_anything_is_sent() {
        DerivedQuery s = totals().as("s");
        refused(5202, () -> sql().createQueryBuilder(a).join(totals().as("a"), a.id.isNotNull()));
        refused(5202, () -> sql().createQueryBuilder(a).with("x", totals()).with("x", totals()));
        refused(5219, () -> sql().createQueryBuilder(a)
                .join(s, where("s.none").isNull())
                .getResultList());
        refused(5225, () -> sql().createQueryBuilder(a)
                .join(s, where("s.books").some(where("x").isNull()))
                .getResultList());
        refused(5220, () -> sql().createQueryBuilder(a)
                .join(DerivedQuery.of("nothing", "n"), a.id.isNotNull())
                .getResultList());
        refused(5221, () -> sql().createQueryBuilder(a)
                .with("books", sql().createQueryBuilder(b))
                .getResultList());
        refused(5222, () -> totals().union(sql().createQueryBuilder(b).select(b.title))
                .getRows());
        refused(5223, () -> titles("a").union(titles("b").limit(1)).getValues());
        refused(
                5223,
                () -> titles("a").union(titles("b").orderBy(b.title.asc())).getValues());
        refused(
                5224,
                () -> titles("a").union(titles("b")).orderBy(b.price.asc()).getValues());
        assertThat(em.count(Book.class)).isEqualTo(4);
    }

    @Test
    void words_for_others_stand_in_the_statement_and_change_nothing() {
        var said = sql().createQueryBuilder(a)
                .leftJoin(a.books(), b)
                .where(a.name.ne("Bran"))
                .comment("report ? of 'today'")
                .hint("NO_SUCH_HINT(a)");
        assertThat(said.toSql()).startsWith("/* report ? of 'today' */ select /*+ NO_SUCH_HINT(a) */ ");
        assertThat(names(said.copy().orderBy(a.name.asc()).getResultList())).containsExactly("Arya", "Jon");
        assertThat(said.getCount()).isEqualTo(2);
        assertThat(said.copy()
                        .limit(1)
                        .orderBy(a.name.desc())
                        .selectValue(a.name)
                        .getValues())
                .containsExactly("Jon");
    }
}
