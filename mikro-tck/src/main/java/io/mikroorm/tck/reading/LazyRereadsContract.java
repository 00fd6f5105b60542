// SPDX-License-Identifier: MIT
package io.mikroorm.tck.reading;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.EntityNotFoundException;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.LockMode;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.reading.Archive.Scribe;
import io.mikroorm.tck.reading.Archive.Slip;
import io.mikroorm.tck.reading.Archive.Tome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A lazy value is never older than the version of its entity, and comes and goes with what transactions and rows do. */
public abstract class LazyRereadsContract extends Contract {

    /** On an archive. */
    protected LazyRereadsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Archive.ENTITIES;
    }

    /** Ann has written two tomes; Bob has copied one, and she the other. */
    @Override
    @BeforeEach
    protected void open(TestInfo test) {
        super.open(test);
        Scribe ann = new Scribe("Ann", "born in 970");
        Scribe bob = new Scribe("Bob", "born in 980");
        given(
                ann,
                bob,
                new Tome("one", "It rains.", bob, ann),
                new Tome("two", "It snows.", ann, ann),
                new Slip(1, 7, "torn"),
                new Slip(2, 7, "burnt"));
    }

    private Tome one() {
        return em.findOneOrFail(Tome.class, where("title").eq("one"));
    }

    private Tome stored() {
        return fresh().findOneOrFail(Tome.class, where("title").eq("one"), o -> o.populate("text", "seal"));
    }

    /** Others write the first tome. */
    private void othersWrite(String text) {
        EntityManager other = fresh();
        Tome same = other.findOneOrFail(Tome.class, where("title").eq("one"));
        same.text = text;
        same.pages++;
        other.flush();
    }

    @Test
    @Requires(Feature.PESSIMISTIC_LOCKS)
    void a_lock_reads_those_that_are_loaded_again() {
        Tome one = one();
        em.load(one, "text");
        othersWrite("It shines.");
        em.transactional(tx -> {
            tx.lock(one, LockMode.PESSIMISTIC_WRITE);
            assertThat(one.pages).isEqualTo(1);
            assertThat(one.text).isEqualTo("It shines.");
            assertThat(one.seal).isNull();
            one.pages = 5;
        });
        assertThat(stored().text).isEqualTo("It shines.");
    }

    @Test
    @Requires(Feature.PESSIMISTIC_LOCKS)
    void so_does_a_query_that_locks() {
        Tome one = one();
        em.load(one, "text");
        othersWrite("It shines.");
        em.transactional(tx -> {
            tx.find(Tome.class, where("title").eq("one"), o -> o.lock(LockMode.PESSIMISTIC_WRITE));
            assertThat(one.text).isEqualTo("It shines.");
        });
        othersWrite("It hails.");
        em.transactional(tx -> {
            tx.findOneOrFail(Tome.class, some(one.id), o -> o.lock(LockMode.PESSIMISTIC_WRITE));
            assertThat(one.text).isEqualTo("It hails.");
            assertThat(one.pages).isEqualTo(2);
        });
    }

    @Test
    void so_does_a_query_that_refreshes() {
        Tome one = one();
        em.load(one, "text");
        othersWrite("It shines.");
        em.findAll(Tome.class, o -> o.refresh());
        assertThat(one.text).isEqualTo("It shines.");
        assertThat(em.isLoaded(one, "seal")).isFalse();
        othersWrite("It hails.");
        em.findOneOrFail(Tome.class, some(one.id), o -> o.refresh());
        assertThat(one.text).isEqualTo("It hails.");
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void a_refresh_takes_back_what_was_set_and_not_flushed() {
        Tome one = one();
        em.load(one, "text");
        one.text = "mine";
        one.seal = new byte[] {9};
        em.refresh(one);
        assertThat(one.text).isEqualTo("It rains.");
        assertThat(one.seal).isNull();
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    @Requires(Feature.TRANSACTIONS)
    void a_rollback_takes_away_what_was_loaded_in_the_transaction() {
        Tome one = one();
        em.begin();
        em.load(one, "text");
        em.load(one, "seal");
        some(one.seal)[0] = 9;
        em.rollback();
        assertThat(em.isLoaded(one, "text")).isFalse();
        assertThat(one.text).isNull();
        assertThat(one.seal).containsExactly(9, 2, 3);
        em.flush();
        assertThat(stored().seal).containsExactly(9, 2, 3);
        assertThat(stored().text).isEqualTo("It rains.");
    }

    @Test
    @Requires(Feature.TRANSACTIONS)
    void a_rollback_takes_back_that_it_was_written() {
        Tome one = one();
        em.begin();
        one.text = "It shines.";
        em.flush();
        assertThat(em.isLoaded(one, "text")).isTrue();
        em.rollback();
        assertThat(em.isLoaded(one, "text")).isFalse();
        assertThat(one.text).isEqualTo("It shines.");
        em.flush();
        assertThat(stored().text).isEqualTo("It shines.");
    }

    @Test
    void what_is_written_is_known_also_when_it_becomes_null() {
        Tome one = one();
        one.text = "It shines.";
        em.flush();
        one.text = null;
        em.flush();
        assertThat(em.isLoaded(one, "text")).isTrue();
        statements.reset();
        em.load(one, "text");
        assertThat(statements.selects()).isZero();
        assertThat(stored().text).isNull();
    }

    @Test
    void a_removed_one_is_inserted_again_only_with_them() {
        Tome one = one();
        em.load(one, "text");
        em.remove(one);
        em.flush();
        em.persist(one);
        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(MikroOrmException.class)
                .hasMessageContaining("MO-4170")
                .hasMessageContaining("Tome.seal");
        one.seal = new byte[] {7};
        em.flush();
        assertThat(stored().text).isEqualTo("It rains.");
        assertThat(stored().seal).containsExactly(7);
        assertThat(em.isLoaded(one, "seal")).isTrue();
    }

    @Test
    void a_row_that_is_gone_is_an_error_where_one_is_loaded() {
        Tome one = one();
        EntityManager other = fresh();
        other.remove(other.findOneOrFail(Tome.class, where("title").eq("one")));
        other.flush();
        assertThatThrownBy(() -> em.load(one, "text"))
                .isInstanceOf(EntityNotFoundException.class)
                .hasMessageContaining("MO-4004")
                .hasMessageContaining("Tome#" + one.id);
    }

    @Test
    void null_that_is_assigned_is_meant() {
        Tome one = one();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("text", null);
        em.assign(one, values);
        assertThat(one.text).isNull();
        em.flush();
        assertThat(stored().text).isNull();
        assertThat(stored().seal).containsExactly(1, 2, 3);
    }

    @Test
    void of_an_object_that_is_not_managed_only_what_it_has_is_known() {
        Tome streamed;
        try (Stream<Tome> tomes = em.stream(Tome.class, o -> o.populate("text"))) {
            streamed = tomes.findFirst().orElseThrow();
        }
        assertThat(em.isLoaded(streamed, "text")).isTrue();
        assertThat(em.isLoaded(streamed, "seal")).isFalse();
    }

    @Test
    @Requires(Feature.JOINS)
    void one_entity_at_two_places_of_a_row_has_what_any_of_them_brings() {
        try (Stream<Tome> tomes =
                em.stream(Tome.class, where("title").eq("two"), o -> o.populate("copyist", "writer.life"))) {
            Tome two = tomes.findFirst().orElseThrow();
            assertThat(two.copyist).isSameAs(two.writer);
            assertThat(some(two.writer).life).isEqualTo("born in 970");
        }
        statements.reset();
        Tome two = em.findOneOrFail(Tome.class, where("title").eq("two"), o -> o.populate("copyist", "writer.life"));
        assertThat(statements.selects()).isEqualTo(1);
        assertThat(some(two.copyist).life).isEqualTo("born in 970");
        assertThat(em.isLoaded(some(two.copyist), "life")).isTrue();
    }

    @Test
    @Requires(Feature.UPSERTS)
    void an_upsert_leaves_what_an_object_from_elsewhere_does_not_have() {
        Tome elsewhere = Tome.like(one());
        em.clear();
        elsewhere.pages = 9;
        Tome managed = em.upsert(elsewhere);
        assertThat(managed.text).isEqualTo("It rains.");
        assertThat(em.isLoaded(managed, "seal")).isTrue();
        assertThat(stored().text).isEqualTo("It rains.");
        assertThat(stored().pages).isEqualTo(9);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    @Requires(Feature.UPSERTS)
    void an_upsert_writes_null_where_it_is_said() {
        Map<String, @Nullable Object> values = new HashMap<>(Map.of("title", "one"));
        values.put("text", null);
        em.upsert(Tome.class, values, o -> o.onConflict("title"));
        assertThat(stored().text).isNull();
        Tome elsewhere = Tome.like(stored());
        fresh().upsert(elsewhere, o -> o.merge("seal"));
        assertThat(stored().seal).isNull();
    }

    @Test
    void a_key_of_two_parts_finds_them() {
        List<Slip> slips = em.findAll(Slip.class, o -> o.orderBy("key.drawer"));
        statements.reset();
        em.load(slips.get(1), "remark");
        assertThat(statements.selects()).isEqualTo(1);
        assertThat(slips).extracting(slip -> slip.remark).containsExactly("torn", "burnt");
        slips.get(0).found = 3;
        em.flush();
        assertThat(em.refresh(slips.get(0)).remark).isEqualTo("torn");
    }
}
