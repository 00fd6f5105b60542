// SPDX-License-Identifier: MIT
package io.mikroorm.tck.reading;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.LockMode;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.reading.Newspaper.Report;
import io.mikroorm.tck.reading.Newspaper.Reporter;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Lazy values are written where they were set or changed, and what was not loaded is no change. */
public abstract class LazyChangesContract extends Contract {

    /** On a newspaper. */
    protected LazyChangesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Newspaper.ENTITIES;
    }

    /** Ann has written two reports. */
    @Override
    @BeforeEach
    protected void open(TestInfo test) {
        super.open(test);
        Reporter ann = new Reporter("Ann", "born in 1970");
        given(ann, new Report("one", "It rains.", ann), new Report("two", "It snows.", ann));
    }

    private Report one() {
        return em.findOneOrFail(Report.class, where("title").eq("one"));
    }

    private Reporter ann() {
        return em.findOneOrFail(Reporter.class, where("name").eq("Ann"));
    }

    private Report stored() {
        return fresh().findOneOrFail(Report.class, where("id").gt(0), o -> o.orderBy("title")
                .limit(1)
                .populate("text", "picture", "fee", "archive"));
    }

    @Test
    void what_is_not_loaded_is_no_change_and_is_not_written() {
        Report one = one();
        assertThat(em.plan().isEmpty()).isTrue();
        one.title = "0ne";
        em.flush();
        Report stored = stored();
        assertThat(stored.title).isEqualTo("0ne");
        assertThat(stored.text).isEqualTo("It rains.");
        assertThat(stored.picture).containsExactly(1, 2, 3);
    }

    @Test
    void what_is_set_before_it_is_loaded_is_written() {
        Report one = one();
        one.text = "It shines.";
        em.flush();
        assertThat(stored().text).isEqualTo("It shines.");
        assertThat(em.isLoaded(one, "text")).isTrue();
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void what_is_set_stays_when_it_is_loaded_afterwards_and_is_written() {
        Report one = one();
        one.text = "It shines.";
        em.load(one, "text");
        assertThat(one.text).isEqualTo("It shines.");
        em.flush();
        assertThat(stored().text).isEqualTo("It shines.");
    }

    @Test
    void what_is_loaded_is_a_value_like_others() {
        Report one = one();
        em.populate(List.of(one), "text", "picture");
        one.text = null;
        some(one.picture)[0] = 9;
        em.flush();
        Report stored = stored();
        assertThat(stored.text).isNull();
        assertThat(stored.picture).containsExactly(9, 2, 3);
    }

    @Test
    void a_new_entity_has_its_own() {
        Reporter bob = new Reporter("Bob", "young");
        em.persist(bob).flush();
        assertThat(em.isLoaded(bob, "life")).isTrue();
        em.refresh(bob);
        assertThat(bob.life).isEqualTo("young");
    }

    @Test
    void a_refresh_reads_those_that_are_loaded_and_leaves_the_others() {
        Report one = one();
        em.load(one, "text");
        EntityManager other = fresh();
        Report same = other.findOneOrFail(Report.class, where("title").eq("one"));
        same.text = "It shines.";
        same.fee = BigDecimal.ONE;
        other.flush();
        em.refresh(one);
        assertThat(one.text).isEqualTo("It shines.");
        assertThat(one.fee).isNull();
        assertThat(em.isLoaded(one, "fee")).isFalse();
    }

    @Test
    void a_query_that_reads_rows_again_keeps_what_it_leaves_out() {
        Report one = one();
        em.load(one, "text");
        one.title = "mine";
        em.findAll(Report.class, o -> o.refresh());
        assertThat(one.title).isEqualTo("one");
        assertThat(one.text).isEqualTo("It rains.");
        assertThat(em.isLoaded(one, "text")).isTrue();
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    @Requires(Feature.PESSIMISTIC_LOCKS)
    void a_lock_keeps_what_is_loaded() {
        Report one = one();
        em.load(one, "text");
        em.transactional(tx -> tx.lock(one, LockMode.PESSIMISTIC_WRITE));
        assertThat(one.text).isEqualTo("It rains.");
        assertThat(em.isLoaded(one, "text")).isTrue();
    }

    @Test
    @Requires(Feature.UPSERTS)
    void an_upsert_writes_them() {
        Report one = one();
        Report given = new Report("one", "It shines.", some(one.reporter));
        given.id = one.id;
        given.reporter = null;
        fresh().upsert(given);
        assertThat(stored().text).isEqualTo("It shines.");
    }

    @Test
    void a_unique_one_that_is_not_loaded_is_given_up_before_others_take_it() {
        Reporter ann = ann();
        em.remove(one());
        em.persist(new Report("one", "It hails.", ann));
        em.flush();
        assertThat(stored().text).isEqualTo("It hails.");
        Report two = em.findOneOrFail(Report.class, where("title").eq("two"));
        two.mark = "2";
        em.persist(new Report("two", "It thaws.", ann));
        em.flush();
        assertThat(fresh().find(Report.class, where("mark").in("2", "two"), o -> o.orderBy("mark")
                        .populate("text")))
                .extracting(report -> report.text)
                .containsExactly("It snows.", "It thaws.");
    }

    @Test
    @Requires(Feature.UPSERTS)
    void an_upsert_of_an_entity_without_them_is_refused() {
        Report one = one();
        assertThatThrownBy(() -> em.upsert(one))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4143")
                .hasMessageContaining("Report.text of Report#" + one.id);
        em.populate(List.of(one), "text", "picture", "fee", "archive");
        one.mark = "first";
        em.upsert(one);
        Report stored = fresh().findOneOrFail(Report.class, where("title").eq("one"), o -> o.populate("text", "mark"));
        assertThat(stored.text).isEqualTo("It rains.");
        assertThat(stored.mark).isEqualTo("first");
    }
}
