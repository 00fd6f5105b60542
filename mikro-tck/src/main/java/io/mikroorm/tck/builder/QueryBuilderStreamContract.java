// SPDX-License-Identifier: MIT
package io.mikroorm.tck.builder;

import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.query.LockMode;
import io.mikroorm.sql.Sql;
import io.mikroorm.sql.query.SelectBuilder;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static io.mikroorm.sql.query.Aggregates.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Queries that are built and whose results come one by one: the same as in the list, but managed by nobody. */
public abstract class QueryBuilderStreamContract extends BuilderContract {

    /** On the library. */
    protected QueryBuilderStreamContract() {}

    /** A row. */
    public record Offer(String title, BigDecimal price) {}

    private SelectBuilder<Author> authors() {
        return sql().createQueryBuilder(a).orderBy(a.name.asc());
    }

    private static <T> List<T> all(Stream<T> stream) {
        try (stream) {
            return new ArrayList<>(stream.toList());
        }
    }

    @Test
    void entities_come_in_order_and_are_not_managed() {
        List<Author> found = all(authors().where(a.name.ne("Bran")).stream());
        assertThat(names(found)).containsExactly("Arya", "Jon");
        assertThat(em.contains(found.get(0))).isFalse();
        found.get(0).setName("changed");
        statements.reset();
        em.flush();
        assertThat(statements.all()).isZero();
    }

    @Test
    void an_entity_comes_once_when_all_members_that_are_loaded_with_it_are_there() {
        List<Author> found =
                all(authors()
                        .leftJoinAndSelect(a.books(), b)
                        .leftJoinAndSelect(b.tags(), t)
                        .leftJoinAndSelect(b.publisher(), p)
                        .stream());
        assertThat(names(found)).containsExactly("Arya", "Bran", "Jon");
        assertThat(found.get(0).getBooks()).hasSize(2);
        assertThat(found.get(1).getBooks()).isEmpty();
        Book wall = found.get(2).getBooks().stream()
                .filter(each -> each.getTitle().equals("Wall"))
                .findFirst()
                .orElseThrow();
        assertThat(wall.getTags()).extracting(BookTag::getName).containsExactlyInAnyOrder("cold", "sharp");
        assertThat(Objects.requireNonNull(wall.getPublisher()).get().getName()).isEqualTo("Orbit");
    }

    @Test
    void an_entity_comes_once_where_members_are_joined_for_a_condition_alone() {
        assertThat(names(all(authors().join(a.books(), b).stream()))).containsExactly("Arya", "Jon");
        assertThat(names(all(authors().join(a.books(), b).where(b.price.gt(20)).stream())))
                .containsExactly("Arya");
    }

    @Test
    void a_page_is_one_of_entities() {
        List<Author> found = all(authors().leftJoinAndSelect(a.books(), b).limit(2).offset(1).stream());
        assertThat(names(found)).containsExactly("Bran", "Jon");
        assertThat(found.get(1).getBooks()).hasSize(2);
    }

    @Test
    void what_was_not_joined_is_not_loaded_later() {
        Author found = all(authors().stream()).get(0);
        assertThatThrownBy(() -> found.getBooks().load())
                .isInstanceOf(MikroOrmException.class)
                .hasMessageContaining("MO-4018");
    }

    @Test
    void rows_come_as_records_as_maps_and_as_single_values() {
        assertThat(
                        all(sql()
                                .createQueryBuilder(b)
                                .select(b.title, b.price)
                                .where(b.price.lt(10))
                                .orderBy(b.title.asc())
                                .stream(Offer.class)))
                .extracting(Offer::title)
                .containsExactly("Needle", "Winter");
        assertThat(all(
                        authors()
                                .leftJoin(a.books(), b)
                                .groupBy(a.id, a.name)
                                .select(a.name, count(b.id).as("books"))
                                .stream()))
                .containsExactly(
                        Map.of("name", "Arya", "books", 2L),
                        Map.of("name", "Bran", "books", 0L),
                        Map.of("name", "Jon", "books", 2L));
        assertThat(all(authors().selectValue(a.born).stream()).get(1)).isNull();
    }

    @Test
    void a_stream_that_is_closed_early_leaves_the_entity_manager_usable() {
        for (int i = 0; i < 20; i++) {
            try (Stream<Author> stream = authors().leftJoinAndSelect(a.books(), b).stream()) {
                assertThat(stream.findFirst()).isPresent();
            }
        }
        assertThat(authors().getCount()).isEqualTo(3);
    }

    @Test
    void in_a_transaction_it_sees_what_was_written_there() {
        em.transactional(tx -> {
            tx.persist(new Author("Sansa"));
            assertThat(names(all(Sql.of(tx).createQueryBuilder(a).orderBy(a.name.desc()).stream())))
                    .containsExactly("Sansa", "Jon", "Bran", "Arya");
        });
    }

    @Test
    void rows_of_an_entity_that_do_not_follow_each_other_are_refused() {
        SelectBuilder<Author> scattered = sql().createQueryBuilder(a).leftJoinAndSelect(a.books(), b);
        statements.reset();
        assertThatThrownBy(scattered.copy().orderBy(b.title.asc())::stream)
                .isInstanceOf(MikroOrmException.class)
                .hasMessageContaining("MO-5260")
                .hasMessageContaining("first value");
        assertThatThrownBy(scattered.copy().orderBy(a.name.asc(), b.title.asc())::stream)
                .hasMessageContaining("MO-5260")
                .hasMessageContaining("value 2");
        assertThat(statements.all()).isZero();
        assertThat(all(scattered.orderBy(a.publisher().name.asc(), a.name.asc()).stream()))
                .hasSize(3);
    }

    @Test
    void rows_of_what_nobody_manages_are_not_locked() {
        assertThatThrownBy(authors().lock(LockMode.PESSIMISTIC_WRITE)::stream)
                .isInstanceOf(MikroOrmException.class)
                .hasMessageContaining("MO-5261");
    }
}
