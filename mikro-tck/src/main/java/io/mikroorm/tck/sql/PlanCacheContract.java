// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Virtual;
import io.mikroorm.fragment.QueryContext;
import io.mikroorm.fragment.QueryFragment;
import io.mikroorm.fragment.VirtualQuery;
import io.mikroorm.query.Condition;
import io.mikroorm.sql.Sql;
import io.mikroorm.sql.SqlEntityManager;
import io.mikroorm.sql.SqlVirtualQuery;
import io.mikroorm.sql.driver.PlanCacheStatistics;
import io.mikroorm.sql.query.Aggregates;
import io.mikroorm.sql.query.Expressions;
import io.mikroorm.sql.query.RowQuery;
import io.mikroorm.sql.query.SelectBuilder;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Author_;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Book_;
import io.mikroorm.tck.domain.Domain;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** What was asked once is neither planned nor written out again: only its values differ. */
public abstract class PlanCacheContract {

    /** The driver under test. */
    protected abstract SqlTckDriver driver();

    /** Runs some work a first time, and a second time with other values; the second must plan nothing. */
    private void warm(IntConsumer work) {
        warm(Domain.LIBRARY, work);
    }

    private void warm(List<Class<?>> model, IntConsumer work) {
        try (SqlTckDriver.Observed observed = driver().observe(model)) {
            rows(observed.orm());
            this.em = observed.orm().em().fork();
            work.accept(1);
            PlanCacheStatistics before = observed.plans().get();
            this.em = observed.orm().em().fork();
            work.accept(2);
            PlanCacheStatistics after = observed.plans().get();

            assertThat(after.builtAsts()).as("syntax trees built").isEqualTo(before.builtAsts());
            assertThat(after.renderedStatements()).as("statements written").isEqualTo(before.renderedStatements());
            assertThat(after.hits()).as("plans found").isGreaterThan(before.hits());
        }
    }

    @SuppressWarnings("NullAway.Init")
    private EntityManager em;

    private final List<Book> books = new ArrayList<>();

    private void rows(MikroORM orm) {
        EntityManager first = orm.em().fork();
        for (int i = 0; i < 3; i++) {
            Book book = new Book("book " + i, new Author("author " + i));
            book.getTags().add(new BookTag("tag " + i));
            first.persist(book);
            books.add(book);
        }
        first.flush();
    }

    private long book(int i) {
        return Objects.requireNonNull(books.get(i).getId());
    }

    private long author(int i) {
        return Objects.requireNonNull(books.get(i).getAuthor().getId());
    }

    @Test
    void a_query_that_is_built_plans_nothing_the_second_time() {
        Author_.As a = Author_.as("a");
        Book_.As b = Book_.as("b");
        warm(i -> {
            SelectBuilder<Author> built = Sql.of(em)
                    .createQueryBuilder(a)
                    .leftJoinAndSelect(a.books(), b)
                    .where(a.id.eq(author(i)).and(Expressions.column(b.price).gt(i)))
                    .orderBy(a.name.asc())
                    .limit(i);
            assertThat(built.getResultList()).hasSize(1);
            assertThat(built.getCount()).isEqualTo(1);
            assertThat(Sql.of(em)
                            .createQueryBuilder(b)
                            .where(b.price.gt(i))
                            .selectValue(Aggregates.count(b.id))
                            .getValues())
                    .containsExactly(3L);
        });
    }

    @Test
    void a_write_that_is_built_plans_nothing_the_second_time() {
        Author_.As a = Author_.as("a");
        Book_.As b = Book_.as("b");
        warm(i -> {
            SqlEntityManager sql = Sql.of(em);
            assertThat(sql.update(b)
                            .set(b.price, Expressions.column(b.price).plus(i))
                            .set(b.title, "title " + i)
                            .where(b.author().name.eq("author " + i))
                            .execute())
                    .isEqualTo(1);
            sql.insert(a)
                    .set(a.name, "name " + i)
                    .set(a.email, "email " + i)
                    .onConflict(a.email)
                    .merge(m -> m.set(a.name, "merged " + i))
                    .execute();
            sql.insertFrom(b)
                    .columns(b.title, b.price, b.author().id)
                    .select(sql.createQueryBuilder(b)
                            .where(b.title.eq("book " + i))
                            .select(b.title, b.price, b.author().id))
                    .execute();
            assertThat(sql.delete(b).where(b.title.eq("title " + i)).execute()).isEqualTo(1);
        });
    }

    @Test
    void finding_by_key_plans_nothing_the_second_time() {
        warm(i -> assertThat(em.findOne(Author.class, author(i))).isNotNull());
    }

    @Test
    void finding_by_key_with_relations_plans_nothing_the_second_time() {
        warm(i -> assertThat(em.findOne(Book.class, book(i), o -> o.populate("author", "tags")))
                .isNotNull());
    }

    private record Row(String title, AuthorName author) {}

    private record AuthorName(String name) {}

    @Test
    void finding_records_plans_nothing_the_second_time() {
        warm(i -> assertThat(em.findInto(Row.class, Book.class, where("title").eq("book " + i)))
                .containsExactly(new Row("book " + i, new AuthorName("author " + i))));
    }

    @Test
    void streaming_plans_nothing_the_second_time() {
        warm(i -> assertThat(em.stream(Book.class, where("title").eq("book " + i), o -> o.populate("author"))
                        .count())
                .isEqualTo(1));
    }

    @Test
    void finding_by_a_condition_plans_nothing_the_second_time() {
        warm(i -> assertThat(em.find(
                        Book.class,
                        where("title").eq("book " + i).and(where("author.name").like("%" + i)),
                        o -> o.orderBy("title").limit(i).offset(0)))
                .hasSize(1));
    }

    @Test
    void counting_and_lazy_loading_plan_nothing_the_second_time() {
        warm(i -> {
            assertThat(em.count(Book.class, where("title").eq("book " + i))).isEqualTo(1);
            assertThat(em.findAll(Author.class).get(0).getBooks().load()).hasSize(1);
        });
    }

    @Test
    void writing_plans_nothing_the_second_time() {
        warm(i -> {
            Author author = new Author("new " + i);
            Book book = new Book("new " + i, author);
            book.getTags().add(new BookTag("new " + i));
            em.persist(book).flush();
            author.setName("other " + i);
            em.flush();
            em.remove(book).flush();
        });
    }

    @Test
    void writes_by_conditions_plan_nothing_the_second_time() {
        warm(i -> {
            assertThat(em.nativeUpdate(Book.class, where("author.name").eq("author " + i), Map.of("price", i)))
                    .isEqualTo(1);
            assertThat(em.nativeUpdate(Author.class, where("name").eq("author " + i), Map.of("email", "x" + i)))
                    .isEqualTo(1);
            assertThat(em.nativeDelete(Book.class, where("title").eq("book " + i)))
                    .isEqualTo(1);
        });
    }

    /** As many as the test says. */
    static final class LongTitles implements VirtualQuery {

        static final AtomicInteger LONGER = new AtomicInteger();

        @Override
        public QueryFragment ask(QueryContext context) {
            return QueryFragment.sql("select title from book where length(title) > ?", LONGER.get());
        }
    }

    /** What is asked for with values of the moment. */
    @Entity
    @Virtual(query = LongTitles.class)
    static class Title {

        String title = "";
    }

    @Test
    void a_virtual_entity_with_other_values_plans_nothing_the_second_time() {
        List<Class<?>> model = new ArrayList<>(Domain.LIBRARY);
        model.add(Title.class);
        warm(model, i -> {
            LongTitles.LONGER.set(i * 5);
            assertThat(em.findAll(Title.class)).hasSize(i == 1 ? 3 : 0);
            assertThat(em.count(Title.class, where("title").ne("x"))).isEqualTo(i == 1 ? 3 : 0);
        });
    }

    /** As many as the test says, in a query that is built. */
    static final class BuiltTitles implements SqlVirtualQuery {

        @Override
        public RowQuery build(SqlEntityManager em, QueryContext context) {
            Book_.As b = Book_.as("b");
            return em.createQueryBuilder(b)
                    .where(Expressions.length(b.title).gt(LongTitles.LONGER.get()))
                    .select(Expressions.column(b.title).as("heading"), b.price);
        }
    }

    /** What is asked for with a query that is built. */
    @Entity
    @Virtual(query = BuiltTitles.class)
    static class Heading {

        String heading = "";

        @Property(precision = 10, scale = 2)
        BigDecimal price = BigDecimal.ZERO;
    }

    @Test
    void a_virtual_entity_of_a_query_that_is_built_plans_nothing_the_second_time() {
        List<Class<?>> model = new ArrayList<>(Domain.LIBRARY);
        model.add(Heading.class);
        warm(model, i -> {
            LongTitles.LONGER.set(i * 5);
            assertThat(em.find(Heading.class, where("price").gt(i), o -> o.orderBy("heading")
                            .limit(9)))
                    .hasSize(i == 1 ? 3 : 0);
            assertThat(em.count(Heading.class, where("heading").ne("x"))).isEqualTo(i == 1 ? 3 : 0);
        });
    }

    @Test
    void the_cache_is_bounded() {
        try (SqlTckDriver.Observed observed = driver().observe(Domain.LIBRARY)) {
            rows(observed.orm());
            EntityManager mine = observed.orm().em().fork();
            for (int i = 0; i < 3_000; i++) {
                Condition<Object> condition = where("id").eq(-1);
                for (int bit = 0; bit < 12; bit++) {
                    condition = (i >> bit & 1) == 0
                            ? condition.or(where("title").eq("x"))
                            : condition.and(where("isbn").eq("y"));
                }
                mine.find(Book.class, condition);
            }

            assertThat(observed.plans().get().builtAsts()).isGreaterThan(2_000);
            assertThat(mine.findOne(Book.class, book(1))).isNotNull();
        }
    }
}
