// SPDX-License-Identifier: MIT
package io.mikroorm.jooq;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Virtual;
import io.mikroorm.fragment.QueryContext;
import io.mikroorm.fragment.QueryFragment;
import io.mikroorm.fragment.VirtualQuery;
import io.mikroorm.sql.Sql;
import io.mikroorm.sql.SqlEntityManager;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Author_;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Book_;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.values.Genre;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Queries of jOOQ as fragments of queries. */
public abstract class JooqFragmentsContract extends JooqContract {

    /** What is read of a book. */
    public record BookRow(
            String title, BigDecimal price, @Nullable Genre genre) {}

    /** Books of one kind. */
    @Entity
    @Virtual(query = Novels.class)
    public static class Novel {

        public String title = "";

        public @Nullable Genre genre;
    }

    /** Asks for them by jOOQ. */
    public static class Novels implements VirtualQuery {

        @Override
        public QueryFragment ask(QueryContext context) {
            Jooq jooq = Jooq.of(context.em(SqlEntityManager.class));
            JooqTable<Book> b = jooq.table(Book.class);
            return jooq.fragment(jooq.dsl()
                    .select(b.field(Book_.title), b.field(Book_.genre))
                    .from(b)
                    .where(b.field(Book_.genre).eq(Genre.NOVEL)));
        }
    }

    @Override
    protected List<Class<?>> entities() {
        List<Class<?>> all = new ArrayList<>(Domain.LIBRARY);
        all.add(Novel.class);
        return all;
    }

    @Test
    void the_rows_of_a_virtual_entity_are_those_of_a_query_of_jooq() {
        givenBooks();
        assertThat(em.find(Novel.class, where("title").like("%er%")))
                .extracting(each -> each.title, each -> each.genre)
                .containsExactly(tuple("Winter", Genre.NOVEL));
    }

    private void givenBooks() {
        Book winter = new Book("Winter", new Author("Jon"));
        winter.setGenre(Genre.NOVEL);
        Book summer = new Book("Summer's ?", new Author("Ann"));
        summer.setGenre(Genre.POETRY);
        summer.setPrice(new BigDecimal("20.00"));
        given(winter, summer);
    }

    @Test
    void records_are_made_of_its_rows() {
        givenBooks();
        JooqTable<Book> b = jooq.table(Book.class).as("b");
        JooqTable<Author> a = jooq.table(Author.class).as("a");
        QueryFragment fragment =
                jooq.fragment(dsl().select(b.field(Book_.title), b.field(Book_.price), b.field(Book_.genre))
                        .from(b)
                        .join(a)
                        .on(b.field(Book_.author().id).eq(a.field(Author_.id)))
                        .where(b.field(Book_.genre).in(Genre.POETRY, Genre.SCIENCE))
                        .and(b.field(Book_.price).gt(new BigDecimal("10")))
                        .and(b.field(Book_.title).ne(DSL.inline("what?")))
                        .and(a.field(Author_.name).eq("Ann")));
        assertThat(fragment.values()).hasSize(4);
        assertThat(Sql.of(em).executeInto(BookRow.class, fragment))
                .usingRecursiveFieldByFieldElementComparator(RecursiveComparisonConfiguration.builder()
                        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                        .build())
                .containsExactly(new BookRow("Summer's ?", new BigDecimal("20.00"), Genre.POETRY));
    }

    @Test
    void values_of_no_field_are_bound_by_their_class() {
        givenBooks();
        JooqTable<Book> b = jooq.table(Book.class);
        Select<?> select = dsl().select(DSL.count())
                .from(b)
                .where(DSL.length(b.field(Book_.title)).lt(8))
                .and(DSL.lower(b.field(Book_.title)).like("w%"));
        assertThat(Sql.of(em).executeInto(Long.class, jooq.fragment(select))).containsExactly(1L);
    }

    @Test
    void a_parameter_with_a_name_may_stand_in_several_places() {
        givenBooks();
        JooqTable<Book> b = jooq.table(Book.class);
        var title = DSL.param("title", "Winter");
        Select<?> select = dsl().select(b.field(Book_.title))
                .from(b)
                .where(b.field(Book_.title)
                        .eq(title)
                        .or(DSL.lower(b.field(Book_.title)).eq(DSL.lower(title))));
        assertThat(Sql.of(em).executeInto(String.class, jooq.fragment(select))).containsExactly("Winter");
    }

    @Test
    void statements_that_change_rows_are_fragments_too() {
        givenBooks();
        JooqTable<Book> b = jooq.table(Book.class);
        QueryFragment update = jooq.fragment(dsl().update(b)
                .set(b.field(Book_.genre), Genre.SCIENCE)
                .where(b.field(Book_.title).eq("Winter")));
        assertThat(Sql.of(em).execute(update).affectedRows()).isEqualTo(1);
        assertThat(fresh().findOneOrFail(Book.class, Book_.title.eq("Winter")).getGenre())
                .isEqualTo(Genre.SCIENCE);
    }

    @Test
    void limits_and_common_tables_keep_their_values_in_order() {
        givenBooks();
        JooqTable<Book> b = jooq.table(Book.class);
        var cheap = DSL.name("cheap")
                .as(dsl().select(
                                b.field(Book_.title).as("title"),
                                b.field(Book_.price).as("price"))
                        .from(b)
                        .where(b.field(Book_.price).lt(new BigDecimal("15"))));
        Select<?> select = dsl().with(cheap)
                .select(DSL.field(DSL.name("title"), String.class))
                .from(cheap)
                .where(DSL.field(DSL.name("title"), String.class).ne("none"))
                .orderBy(DSL.field(DSL.name("title")))
                .limit(3)
                .offset(0);
        assertThat(Sql.of(em).executeInto(String.class, jooq.fragment(select))).containsExactly("Winter");
    }
}
