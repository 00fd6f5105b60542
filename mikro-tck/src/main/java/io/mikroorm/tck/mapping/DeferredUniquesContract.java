// SPDX-License-Identifier: MIT
package io.mikroorm.tck.mapping;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is unique when a transaction ends: values change their places until then, by whatever way. */
public abstract class DeferredUniquesContract extends Contract {

    /** When somebody is on guard. */
    enum Shift {
        EARLY,
        LATE
    }

    /** Has a rank of its own, and a shift, of which there is no value beside those of others. */
    @Entity
    static class Guard {

        @PrimaryKey
        @Nullable
        Long id;

        @Unique(name = "ranked_once", deferred = true)
        int rank;

        @Unique(name = "on_guard_once", deferred = true)
        @Nullable
        Shift shift;

        @Property(length = 20)
        String name = "";

        protected Guard() {}

        Guard(int rank, @Nullable Shift shift) {
            this.rank = rank;
            this.shift = shift;
        }
    }

    /** Says the same in code. */
    static class Sentry {

        @Nullable
        Long id;

        int rank;
    }

    /** Is of no use without the rank that others have later. */
    @Entity
    static class Deputy {

        @PrimaryKey
        @Nullable
        Long id;

        @ManyToOne(targetKey = "rank")
        Guard guard = new Guard();
    }

    /** Has somebody alone, in the end. */
    @Entity
    static class Post {

        @PrimaryKey
        @Nullable
        Long id;

        @OneToOne
        @Unique(name = "posted_once", deferred = true)
        Guard guard;

        protected Post() {
            this.guard = new Guard();
        }

        Post(Guard guard) {
            this.guard = guard;
        }
    }

    /** Is unique among some, which only an index says. */
    @Entity
    @Unique(name = "sworn_once", properties = "oath", where = "gone is null", deferred = true)
    static class Sworn {

        @PrimaryKey
        @Nullable
        Long id;

        int oath;

        @Nullable
        Integer gone;
    }

    @Override
    protected List<Class<?>> entities() {
        return driver().capabilities().has(Feature.DEFERRABLE_UNIQUES)
                ? List.of(Guard.class, Post.class)
                : List.of(Plain.class);
    }

    /** Has nothing of it. */
    @Entity
    static class Plain {

        @PrimaryKey
        @Nullable
        Long id;
    }

    private List<Guard> guards(Guard... guards) {
        EntityManager em = orm.em().fork();
        Stream.of(guards).forEach(em::persist);
        em.flush();
        return List.of(guards);
    }

    private static void isRefused(MikroORM opened) {
        opened.close();
        throw new AssertionError("is refused");
    }

    @Test
    @Requires(Feature.DEFERRABLE_UNIQUES)
    void rows_exchange_what_is_unique_in_the_end_without_a_placeholder() {
        guards(new Guard(1, Shift.EARLY), new Guard(2, Shift.LATE));
        EntityManager em = orm.em().fork();
        List<Guard> found = em.findAll(Guard.class, o -> o.orderBy("id"));
        found.get(0).rank = 2;
        found.get(0).shift = Shift.LATE;
        found.get(1).rank = 1;
        found.get(1).shift = Shift.EARLY;

        assertThat(em.plan().toString()).doesNotContain("placeholder");
        em.flush();

        assertThat(orm.em().fork().findAll(Guard.class, o -> o.orderBy("id")))
                .extracting(guard -> guard.rank + " " + guard.shift)
                .containsExactly("2 LATE", "1 EARLY");
    }

    @Test
    @Requires(Feature.DEFERRABLE_UNIQUES)
    void a_new_row_takes_what_another_gives_up() {
        guards(new Guard(1, Shift.EARLY));
        EntityManager em = orm.em().fork();
        Guard found = em.findAll(Guard.class).get(0);
        em.persist(new Guard(1, Shift.EARLY));
        em.remove(found);
        em.flush();

        assertThat(orm.em().fork().count(Guard.class)).isOne();
    }

    @Test
    @Requires(Feature.DEFERRABLE_UNIQUES)
    void relations_of_one_to_one_exchange_their_targets() {
        List<Guard> guards = guards(new Guard(1, null), new Guard(2, null));
        EntityManager em = orm.em().fork();
        em.persist(new Post(em.getReference(Guard.class, some(guards.get(0).id))));
        em.persist(new Post(em.getReference(Guard.class, some(guards.get(1).id))));
        em.flush();
        em.clear();
        List<Post> posts = em.findAll(Post.class, o -> o.orderBy("id").populate("guard"));
        Guard first = posts.get(0).guard;
        posts.get(0).guard = posts.get(1).guard;
        posts.get(1).guard = first;
        em.flush();

        assertThat(orm.em().fork().findAll(Post.class, o -> o.orderBy("id").populate("guard")))
                .extracting(post -> post.guard.rank)
                .containsExactly(2, 1);
    }

    @Test
    @Requires(Feature.DEFERRABLE_UNIQUES)
    void what_is_not_unique_in_the_end_is_refused_by_name_and_nothing_is_written() {
        guards(new Guard(1, null));
        EntityManager em = orm.em().fork();
        em.persist(new Guard(2, null));
        em.persist(new Guard(1, null));

        assertThatThrownBy(em::flush)
                .isInstanceOfSatisfying(UniqueConstraintViolationException.class, e -> assertThat(e.properties())
                        .containsExactly("Guard.rank"));
        assertThat(orm.em().fork().count(Guard.class)).isOne();
    }

    @Test
    @Requires(Feature.DEFERRABLE_UNIQUES)
    void a_transaction_may_have_it_twice_for_a_while() {
        guards(new Guard(1, null));

        orm.em().fork().transactional(em -> {
            em.persist(new Guard(1, null));
            em.flush();
            assertThat(em.fork().count(Guard.class)).isOne();
            Guard first = em.findAll(Guard.class, o -> o.orderBy("id")).get(0);
            first.rank = 3;
        });

        assertThat(orm.em().fork().findAll(Guard.class, o -> o.orderBy("id")))
                .extracting(guard -> guard.rank)
                .containsExactly(3, 1);
    }

    @Test
    @Requires({Feature.DEFERRABLE_UNIQUES, Feature.UPSERTS})
    void rows_are_not_upserted_by_what_is_unique_in_the_end() {
        assertThatThrownBy(() -> orm.em().fork().upsert(Guard.class, Map.of("rank", 1, "name", "Jon")))
                .hasMessageContaining("Guard");
    }

    @Test
    @Requires(Feature.DEFERRABLE_UNIQUES)
    void no_foreign_key_refers_to_it() {
        assertThatThrownBy(() -> isRefused(open(List.of(Guard.class, Deputy.class), c -> {})))
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("[MO-2632] Deputy.guard");
    }

    @Test
    @Requires(Feature.DEFERRABLE_UNIQUES)
    void an_index_that_is_more_than_a_constraint_is_not_looked_at_in_the_end() {
        assertThatThrownBy(() -> isRefused(open(List.of(Sworn.class), c -> {})))
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("[MO-2098]")
                .hasMessageContaining("'sworn_once'")
                .hasMessageContaining("\"deferred\"");
    }

    @Test
    void it_is_refused_by_name_where_each_statement_is_looked_at() {
        if (!driver().capabilities().has(Feature.DEFERRABLE_UNIQUES)) {
            assertThatThrownBy(() -> isRefused(open(List.of(Guard.class), c -> {})))
                    .isInstanceOf(MetadataException.class)
                    .hasMessageContaining("[MO-2098]")
                    .hasMessageContaining("'ranked_once'")
                    .hasMessageContaining("\"deferred\"");
        }
    }

    @Test
    void a_mapping_in_code_says_it_too() {
        EntitySchema<Sentry> schema = EntitySchema.define(Sentry.class, e -> e.key("id")
                .property("rank")
                .unique(u -> u.name("sentry_once").properties("rank").deferred()));
        if (!driver().capabilities().has(Feature.DEFERRABLE_UNIQUES)) {
            assertThatThrownBy(() -> isRefused(open(List.of(), c -> c.entities(schema))))
                    .hasMessageContaining("'sentry_once'");
            return;
        }
        try (MikroORM other = open(List.of(), c -> c.entities(schema))) {
            assertThat(other.metadata().toString()).contains("unique sentry_once (rank), deferred");
        }
    }
}
