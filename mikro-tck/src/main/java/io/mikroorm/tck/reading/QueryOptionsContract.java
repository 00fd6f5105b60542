// SPDX-License-Identifier: MIT
package io.mikroorm.tck.reading;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.QueryTimeoutException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.query.ConnectionType;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.query.LockMode;
import io.mikroorm.query.StoreOption;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Options of one query: how texts sort, how long it may take, and who may answer. What a store does not know, it refuses. */
public abstract class QueryOptionsContract extends Contract {

    private static final Duration ENOUGH = Duration.ofSeconds(60);

    /** On two authors whose names sort one way by code points and the other way in a book. */
    protected QueryOptionsContract() {}

    @BeforeEach
    void rows() {
        given(new Book("Z", new Author("a", "1")), new Book("y", new Author("B", "2")));
    }

    private List<String> names(Consumer<FindOptions<?>> options) {
        return fresh().findAll(Author.class, options).stream()
                .map(Author::getName)
                .toList();
    }

    @Test
    @Requires(Feature.COLLATIONS)
    void a_collation_says_how_texts_sort() {
        String collation = driver().collation();
        assertThat(names(o -> o.orderBy("name"))).containsExactly("B", "a");
        assertThat(names(o -> o.orderBy("name").collation(collation))).containsExactly("a", "B");
        assertThat(names(o -> o.orderBy("name desc").collation(collation))).containsExactly("B", "a");
        assertThat(names(o -> o.orderBy("name").collation(collation).limit(1))).containsExactly("a");
        assertThat(names(o -> o.orderBy("name")
                        .collation(collation)
                        .populate("books")
                        .strategy(LoadStrategy.JOINED)
                        .limit(1)))
                .containsExactly("a");
        assertThat(fresh().findAndCount(Author.class, Condition.all(), o -> o.orderBy("name")
                                .collation(collation)
                                .limit(1))
                        .total())
                .isEqualTo(2);
    }

    @Test
    @Requires(Feature.COLLATIONS)
    void also_those_of_other_entities() {
        String collation = driver().collation();
        assertThat(fresh().findAll(Book.class, o -> o.orderBy("author.name").collation(collation)))
                .extracting(Book::getTitle)
                .containsExactly("Z", "y");
        assertThat(names(o -> o.orderBy("books.title"))).containsExactly("a", "B");
        assertThat(names(o -> o.orderBy("books.title").collation(collation))).containsExactly("B", "a");
    }

    @Test
    void a_store_that_sorts_all_queries_alike_refuses_a_collation() {
        if (!driver().capabilities().has(Feature.COLLATIONS)) {
            refused(o -> o.orderBy("name").collation("german"), "collation");
        } else {
            assertThatThrownBy(() -> names(o -> o.orderBy("name").collation("no-such_one")))
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\" desc --", "a,b", "a;b"})
    void what_is_no_name_of_a_collation_is_refused(String name) {
        refused(o -> o.orderBy("name").collation(name), "MO-2133");
    }

    /** With the one that is found by its key, first one that is not managed, then one that is. */
    private void refusedOfKey(Consumer<FindOptions<?>> options, String why) {
        Author managed = em.findOneOrFail(Author.class, where("name").eq("a"));
        for (EntityManager each : List.of(fresh(), em)) {
            assertThatThrownBy(() -> each.findOne(Author.class, some(managed.getId()), options))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining(why);
        }
    }

    @Test
    void a_key_is_one_key_however_texts_sort() {
        refusedOfKey(o -> o.collation("x"), "MO-2135");
        refusedOfKey(o -> o.orderBy("name"), "MO-2135");
        refusedOfKey(o -> o.limit(0), "MO-2135");
        refusedOfKey(o -> o.offset(1), "MO-2135");
        refusedOfKey(o -> o.using("some_index"), "MO-2135");
    }

    @Test
    void a_query_within_its_time_is_as_any_other_where_statements_can_be_ended() {
        if (!driver().capabilities().has(Feature.STATEMENT_TIMEOUTS)) {
            refused(o -> o.timeout(ENOUGH), "timeout");
            refusedOfKey(o -> o.timeout(ENOUGH), "timeout");
            return;
        }
        assertThat(names(o -> o.timeout(ENOUGH).populate("books").strategy(LoadStrategy.SELECT_IN)))
                .hasSize(2);
        assertThat(em.findAndCount(Author.class, where("name").eq("a"), o -> o.timeout(ENOUGH))
                        .total())
                .isEqualTo(1);
        try (Stream<Author> stream = em.stream(Author.class, o -> o.timeout(ENOUGH))) {
            assertThat(stream).hasSize(2);
        }
        assertThat(em.findAll(Author.class)).as("the same statement without").hasSize(2);
    }

    @Test
    @Requires({Feature.ROW_LOCKS, Feature.STATEMENT_TIMEOUTS})
    void a_statement_that_takes_longer_is_ended() {
        EntityManager holder = fresh();
        holder.begin();
        holder.findAll(Author.class, o -> o.lock(LockMode.PESSIMISTIC_WRITE));
        em.begin();
        long start = System.nanoTime();
        assertThatThrownBy(() -> em.findAll(
                        Author.class, o -> o.lock(LockMode.PESSIMISTIC_WRITE).timeout(Duration.ofMillis(200))))
                .isInstanceOf(QueryTimeoutException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        em.rollback();
        holder.rollback();
        assertThat(em.findAll(Author.class)).hasSize(2);
    }

    @Test
    void a_time_that_is_none_is_refused() {
        refused(o -> o.timeout(Duration.ZERO), "MO-2134");
        refused(o -> o.timeout(Duration.ofDays(100)), "MO-2134");
    }

    @Test
    @Requires(Feature.TRANSACTIONS)
    void those_who_only_read_may_answer_and_in_a_transaction_its_own_server_does() {
        for (ConnectionType type : ConnectionType.values()) {
            assertThat(em.findAll(Author.class, o -> o.connection(type).refresh()))
                    .hasSize(2);
            em.transactional(tx -> {
                tx.persist(new Author("c", "3 " + type)).flush();
                assertThat(tx.find(Author.class, where("email").eq("3 " + type), o -> o.connection(type)))
                        .hasSize(1);
            });
            em.removeAll(em.find(Author.class, where("name").eq("c"))).flush();
        }
    }

    /** One that no store knows. */
    private static final class OptionOfNobody implements StoreOption {

        @Override
        public String toString() {
            return "the option of nobody";
        }
    }

    @Test
    void an_option_of_another_store_is_refused() {
        refused(o -> o.with(new OptionOfNobody()), "the option of nobody");
        refusedOfKey(o -> o.with(new OptionOfNobody()), "the option of nobody");
        assertThatThrownBy(() -> fresh().stream(Author.class, o -> o.with(new OptionOfNobody())))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void so_is_a_condition_in_the_words_of_another_store() {
        Condition<Object> other = new Condition<>(new Criterion.OfStore() {});
        for (Condition<Object> where : List.of(
                other,
                where("name").eq("a").and(other),
                where("books").some(other).not())) {
            assertThatThrownBy(() -> fresh().find(Author.class, where))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("another kind of store");
            assertThatThrownBy(() -> fresh().count(Author.class, where)).isInstanceOf(ValidationException.class);
        }
    }

    private void refused(Consumer<FindOptions<?>> options, String why) {
        assertThatThrownBy(() -> names(options))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining(why);
    }
}
