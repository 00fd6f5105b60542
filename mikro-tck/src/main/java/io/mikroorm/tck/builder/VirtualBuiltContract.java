// SPDX-License-Identifier: MIT
package io.mikroorm.tck.builder;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.Found;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Virtual;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.fragment.QueryContext;
import io.mikroorm.fragment.QueryFragment;
import io.mikroorm.fragment.VirtualQuery;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.sql.SqlEntityManager;
import io.mikroorm.sql.SqlVirtualQuery;
import io.mikroorm.sql.query.RowQuery;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Author_;
import io.mikroorm.tck.domain.Book_;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.values.Genre;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static io.mikroorm.sql.query.Aggregates.count;
import static io.mikroorm.sql.query.Aggregates.sum;
import static io.mikroorm.sql.query.Expressions.column;
import static io.mikroorm.sql.query.Expressions.upper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Virtual entities whose rows are those of a query that is built with the names of classes and properties. */
public abstract class VirtualBuiltContract extends BuilderContract {

    /** How many books there are of an author. */
    @Entity
    @Virtual(query = CountedBooks.class)
    record Counted(String name, long books) {}

    /** Of those that cost something. */
    static final class CountedBooks implements SqlVirtualQuery {

        @Override
        public RowQuery build(SqlEntityManager em, QueryContext context) {
            Author_.As a = Author_.as("a");
            Book_.As b = Book_.as("b");
            return em.createQueryBuilder(a)
                    .leftJoin(a.books(), b, b.price.gt(new BigDecimal("5.00")))
                    .select(a.name, count(b.id).as("books"))
                    .groupBy(a.id, a.name);
        }
    }

    /** A book as the test wants it. */
    static class Shown {

        String titleOfBook = "";

        @Nullable
        BigDecimal cost;

        @Nullable
        Genre genre;

        @Nullable
        LocalDate born;

        @Nullable
        Instant since;

        @Nullable
        Ref<Author> writer;
    }

    /** What is left of a row. */
    record Line(String titleOfBook, @Nullable Genre genre) {}

    private @Nullable VirtualQuery query;

    /** On the library. */
    protected VirtualBuiltContract() {}

    @Override
    protected List<Class<?>> entities() {
        List<Class<?>> model = new ArrayList<>(Domain.LIBRARY);
        model.add(Counted.class);
        return model;
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        settings.entities(EntitySchema.define(
                Shown.class, e -> e.virtual(context -> some(query).ask(context))
                        .property("cost", p -> p.column("price").precision(10).scale(2))
                        .manyToOne("writer")));
    }

    @BeforeEach
    void booksOfAuthors() {
        query = SqlVirtualQuery.of((em, context) -> books(em));
    }

    private RowQuery books(SqlEntityManager of) {
        return of.createQueryBuilder(b)
                .join(b.author(), a)
                .select(
                        column(b.title).as("titleOfBook"),
                        b.price,
                        b.genre,
                        a.born,
                        column(a.createdAt).as("since"),
                        column(a.id).as("writer"));
    }

    private List<String> titles() {
        return fresh().findAll(Shown.class, o -> o.orderBy("titleOfBook")).stream()
                .map(each -> each.titleOfBook)
                .toList();
    }

    @Test
    void groups_are_rows_of_a_virtual_entity() {
        assertThat(fresh().findAll(Counted.class, o -> o.orderBy("name")))
                .containsExactly(new Counted("Arya", 2), new Counted("Bran", 0), new Counted("Jon", 1));
        assertThat(fresh().find(
                                Counted.class,
                                where("books").gt(0).and(where("name").ne("Jon"))))
                .containsExactly(new Counted("Arya", 2));
        assertThat(fresh().count(Counted.class, where("books").lt(2))).isEqualTo(2);
    }

    @Test
    void values_are_called_as_properties_or_as_their_columns() {
        Shown wall = fresh().find(Shown.class, where("titleOfBook").eq("Wall")).get(0);
        assertThat(wall.cost).isEqualByComparingTo("10.50");
        assertThat(wall.genre).isEqualTo(Genre.SCIENCE);
        assertThat(wall.born).isEqualTo(LocalDate.of(1980, 1, 2));
        assertThat(wall.since).isEqualTo(jon.getCreatedAt());
        query = SqlVirtualQuery.of((em, context) -> em.createQueryBuilder(Book_.as("b"))
                .select(
                        "b.title as TITLE_OF_BOOK",
                        "b.price as cost",
                        "b.genre",
                        "b.author.born",
                        "b.author.createdAt as since",
                        "b.author as writer_id",
                        "b.id as more"));
        assertThat(titles()).containsExactly("100% steel_", "Needle", "Wall", "Winter");
    }

    @Test
    void conditions_orders_and_pages_go_around_it() {
        assertThat(fresh().find(
                                Shown.class,
                                where("writer.name")
                                        .like("J%")
                                        .and(where("cost").gt(new BigDecimal(6))),
                                o -> o.populate("writer")))
                .extracting(each -> some(each.writer).get().getName() + each.titleOfBook)
                .containsExactly("JonWall");
        assertThat(fresh().find(Shown.class, where("genre").in(Genre.NOVEL, Genre.POETRY), o -> o.orderBy("cost desc")
                        .limit(1)))
                .extracting(each -> each.titleOfBook)
                .containsExactly("Needle");
        assertThat(fresh().find(Shown.class, where("writer").eq(arya))).hasSize(2);
        Found<Shown> found = fresh().findAndCount(
                        Shown.class, where("cost").gt(6), o -> o.orderBy("cost").limit(2));
        assertThat(found.items()).extracting(each -> each.titleOfBook).containsExactly("Needle", "Wall");
        assertThat(found.total()).isEqualTo(3);
        assertThat(fresh().findInto(Line.class, Shown.class, where("since").isNotNull(), o -> o.orderBy("cost")
                        .limit(1)))
                .containsExactly(new Line("Winter", Genre.NOVEL));
        try (Stream<Shown> stream = fresh().stream(Shown.class, where("cost").lt(10), o -> o.populate("writer"))) {
            assertThat(stream.map(each -> some(each.writer).get().getName())).containsExactlyInAnyOrder("Jon", "Arya");
        }
    }

    @Test
    void values_are_bound_as_their_properties_store_them() {
        query = SqlVirtualQuery.of((em, context) -> books(em)
                .where(b.genre
                        .in(Genre.SCIENCE, Genre.POETRY)
                        .and(b.price.gt(new BigDecimal("1.5")))
                        .and(a.born.lt(LocalDate.of(1985, 1, 1)))
                        .and(a.createdAt.lt(Instant.now().plusSeconds(3600)))
                        .and(b.author().eq(jon))));
        assertThat(titles()).containsExactly("Wall");
        query = SqlVirtualQuery.of((em, context) -> books(em).where(b.title.eq("x' or '1' = '1")));
        assertThat(titles()).isEmpty();
        query = SqlVirtualQuery.of(
                (em, context) -> books(em).where(b.title.like("why?%").or(b.title.eq("Winter"))));
        assertThat(titles()).containsExactly("Winter");
    }

    @Test
    void other_values_find_the_plan() {
        for (String title : List.of("Wall", "Needle")) {
            query = SqlVirtualQuery.of((em, context) -> books(em).where(b.title.eq(title)));
            assertThat(titles()).containsExactly(title);
        }
        assertThat(statements.texts()).hasSize(2);
        assertThat(statements.texts().get(1)).isEqualTo(statements.texts().get(0));
    }

    @Test
    void a_query_that_is_sorted_by_the_name_of_a_value_gives_its_first_rows() {
        query = SqlVirtualQuery.of(
                (em, context) -> books(em).orderBy("titleOfBook desc").limit(2));
        assertThat(titles()).containsExactly("Wall", "Winter");
        query = SqlVirtualQuery.of((em, context) -> books(em)
                .orderBy(column(b.title).as("titleOfBook").asc())
                .limit(1)
                .offset(1));
        assertThat(titles()).containsExactly("Needle");
    }

    @Test
    void queries_that_are_made_of_others_are_rows_too() {
        Book_.As other = Book_.as("c");
        query = SqlVirtualQuery.of((em, context) ->
                books(em).where(b.price.gt(50)).unionAll(books(em).where(b.title.eq("Winter"))));
        assertThat(titles()).containsExactly("100% steel_", "Winter");
        query = SqlVirtualQuery.of((em, context) -> books(em)
                .where(column(a.id)
                        .in(em.createQueryBuilder(other)
                                .where(other.title.eq("Needle"))
                                .selectValue(other.author().id))));
        assertThat(titles()).containsExactly("100% steel_", "Needle");
    }

    @Test
    void what_it_shows_is_flushed_before() {
        var mine = fresh();
        mine.persist(new Author("Rickon"));
        assertThat(mine.find(Counted.class, where("name").eq("Rickon"))).containsExactly(new Counted("Rickon", 0));
        mine.transactional(tx -> {
            tx.persist(new Author("Sansa"));
            assertThat(tx.count(Counted.class)).isEqualTo(5);
        });
    }

    @Test
    void a_column_without_a_value_is_told() {
        query = SqlVirtualQuery.of(
                (em, context) -> em.createQueryBuilder(b).select(column(b.title).as("titleOfBok"), b.price, b.genre));
        refused("MO-5226", "'titleOfBook'", "'title_of_book'", "Shown", "Did you mean 'titleOfBok'?");
        query = SqlVirtualQuery.of(
                (em, context) -> books(em).addSelect(upper(b.title).as("title_of_book")));
        refused("MO-5213", "'title_of_book'");
    }

    private void refused(String code, String... words) {
        statements.reset();
        assertThatThrownBy(() -> fresh().findAll(Shown.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("[" + code + "]")
                .hasMessageContainingAll(words);
        assertThat(statements.all()).isZero();
    }

    /** Of a statement in words of the application's own. */
    record Total(String name, BigDecimal total) {}

    @Test
    void a_query_is_a_part_of_statements_in_other_words() {
        SqlEntityManager own = sql();
        QueryFragment totals = own.createQueryBuilder(a)
                .join(a.books(), b)
                .where(b.price.gt(new BigDecimal("9.00")))
                .select(a.name, sum(b.price).as("total"))
                .groupBy(a.name)
                .toFragment();
        assertThat(own.executeInto(Total.class, totals))
                .extracting(Total::name)
                .containsExactlyInAnyOrder("Arya", "Jon");
        List<@Nullable Object> values = new ArrayList<>(totals.values());
        values.add(1L);
        String around = "select count(*) from (" + totals.template().text() + ") t where 1 = ?";
        assertThat(own.executeInto(Long.class, around, values.toArray())).containsExactly(2L);
        QueryFragment keys = own.createQueryBuilder(a)
                .where(a.born.isNull())
                .selectValue(a.id)
                .toFragment();
        assertThat(own.execute("select * from (" + keys.template().text() + ") k")
                        .rows())
                .hasSize(1);
    }
}
