// SPDX-License-Identifier: MIT
package io.mikroorm.tck.parts;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.parts.Depot.Crate;
import io.mikroorm.tck.parts.Depot.Shed;
import io.mikroorm.tck.parts.Depot.Stamp;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What was not read of a row is no change, what is set in its place is written, and what is read later never takes a change away. */
public abstract class FieldChangesContract extends Contract {

    /** On a depot. */
    protected FieldChangesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Depot.ENTITIES;
    }

    /** A crate and a barrel lie in a shed, which Ann guards. */
    @Override
    @BeforeEach
    protected void open(TestInfo test) {
        super.open(test);
        given(Depot.rows());
    }

    private Crate crate(String... fields) {
        return em.findOneOrFail(Crate.class, where("code").eq("c1"), o -> o.fields(fields));
    }

    private Crate stored() {
        return fresh().findOneOrFail(Crate.class, where("code").eq("c1"), o -> o.populate("story", "shed"));
    }

    private Shed shed(String... fields) {
        return em.findOneOrFail(Shed.class, where("name").eq("north"), o -> o.fields(fields));
    }

    @Test
    void what_was_not_read_is_neither_a_change_nor_written() {
        Crate crate = crate("label");
        assertThat(em.plan().isEmpty()).isTrue();
        crate.label = "maps";
        em.flush();
        Crate stored = stored();
        assertThat(stored.label).isEqualTo("maps");
        assertThat(stored.count).isEqualTo(3);
        assertThat(stored.heavy).isTrue();
        assertThat(stored.wood).isEqualTo("oak");
        assertThat(stored.story).isEqualTo("long");
        assertThat(some(stored.shed).name).isEqualTo("north");
        assertThat(stored.version).isEqualTo(crate.version);
    }

    @Test
    void what_is_set_in_its_place_is_written() {
        Crate crate = crate("label");
        crate.count = 5;
        crate.wood = "ash";
        crate.story = "short";
        em.flush();
        assertThat(em.isLoaded(crate, "count")).isTrue();
        assertThat(em.isLoaded(crate, "heavy")).isFalse();
        assertThat(em.plan().isEmpty()).isTrue();
        Crate stored = stored();
        assertThat(stored.count).isEqualTo(5);
        assertThat(stored.wood).isEqualTo("ash");
        assertThat(stored.story).isEqualTo("short");
        assertThat(stored.heavy).isTrue();
        assertThat(stored.label).isEqualTo("books");
    }

    @Test
    void an_assignment_of_nothing_reads_first_so_that_it_is_written() {
        Crate crate = crate("count");
        em.assign(crate, Collections.singletonMap("label", null));
        em.assign(crate, Map.of("heavy", false));
        em.flush();
        assertThat(stored().label).isNull();
        assertThat(stored().heavy).isFalse();
    }

    @Test
    void a_later_query_for_all_adds_the_rest_and_keeps_changes() {
        Crate crate = crate("label");
        crate.label = "maps";
        crate.count = 8;
        assertThat(em.findOneOrFail(Crate.class, where("code").eq("c1"))).isSameAs(crate);
        assertThat(crate.label).isEqualTo("maps");
        assertThat(crate.count).isEqualTo(8);
        assertThat(crate.heavy).isTrue();
        assertThat(crate.wood).isEqualTo("oak");
        assertThat(some(crate.shed).id).isNotNull();
        assertThat(crate.story).isNull();
        assertThat(em.isLoaded(crate, "wood")).isTrue();
        em.flush();
        assertThat(stored().count).isEqualTo(8);
        assertThat(stored().label).isEqualTo("maps");
    }

    @Test
    void a_second_query_for_a_part_adds_its_own() {
        Crate crate = crate("label");
        assertThat(crate("count", "shed.name")).isSameAs(crate);
        assertThat(crate.count).isEqualTo(3);
        assertThat(some(crate.shed).name).isEqualTo("north");
        assertThat(crate.label).isEqualTo("books");
        assertThat(em.isLoaded(crate, "wood")).isFalse();
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void by_its_key_an_entity_is_read_again_only_for_what_it_lacks() {
        Long id = some(crate("label").id);
        statements.reset();
        assertThat(em.findOneOrFail(Crate.class, id, o -> o.fields("label")).label)
                .isEqualTo("books");
        assertThat(statements.all()).isZero();
        assertThat(em.findOneOrFail(Crate.class, id, o -> o.fields("wood")).wood)
                .isEqualTo("oak");
        assertThat(statements.selects()).isEqualTo(1);
        Crate whole = em.findOneOrFail(Crate.class, id);
        assertThat(whole.heavy).isTrue();
        assertThat(statements.selects()).isEqualTo(2);
        em.findOneOrFail(Crate.class, id);
        assertThat(statements.selects()).isEqualTo(2);
    }

    @Test
    void one_property_is_loaded_by_its_name_for_all_that_were_read_together() {
        Crate other = new Crate("c2");
        other.count = 4;
        given(other);
        List<Crate> crates = em.findAll(Crate.class, o -> o.fields("label").orderBy("code"));
        statements.reset();
        em.load(crates.get(0), "count");
        assertThat(crates).extracting(crate -> crate.count).containsExactly(3, 4);
        em.load(crates.get(1), "count");
        assertThat(statements.selects()).isEqualTo(1);
        em.load(crates.get(0), "shed");
        assertThat(some(crates.get(0).shed).name).isEqualTo("north");
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void populating_reads_the_foreign_keys_that_it_needs_and_what_is_missing_behind_them() {
        Crate crate = crate("label", "shed.name");
        Shed shed = some(crate.shed);
        assertThat(shed.at).isNull();
        em.populate(crate, "shed");
        assertThat(some(shed.at).town).isEqualTo("Brno");
        assertThat(crate.count).isZero();
        em.clear();
        Crate again = crate("label");
        em.populate(again, "shed");
        assertThat(some(again.shed).name).isEqualTo("north");
        assertThat(em.isLoaded(again, "count")).isFalse();
        em.clear();
        Shed north = shed("items.label");
        em.populate(north, "items");
        assertThat(north.items).extracting(item -> item.count).containsExactly(3);
    }

    @Test
    void a_refresh_reads_all_of_the_row() {
        Crate crate = crate("label");
        crate.label = "maps";
        em.refresh(crate);
        assertThat(crate.label).isEqualTo("books");
        assertThat(crate.count).isEqualTo(3);
        assertThat(em.isLoaded(crate, "wood")).isTrue();
        assertThat(em.isLoaded(crate, "story")).isFalse();
    }

    @Test
    void queries_that_refresh_read_whole_rows() {
        Crate crate = crate("label");
        crate.label = "maps";
        em.findAll(Crate.class, o -> o.fields("label", "shed.name").refresh());
        assertThat(crate.label).isEqualTo("books");
        assertThat(crate.count).isEqualTo(3);
        assertThat(some(some(crate.shed).at).town).isEqualTo("Brno");
    }

    @Test
    void an_update_that_compares_what_was_not_read_is_refused() {
        Stamp stamp = em.findOneOrFail(Stamp.class, where("text").eq("paid"), o -> o.fields("text"));
        stamp.text = "sent";
        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4261")
                .hasMessageContaining("Stamp.state");
        em.load(stamp, "state");
        stamp.state = 2;
        em.flush();
        assertThat(fresh().findAll(Stamp.class)).extracting(each -> each.text).containsExactly("sent");
    }

    @Test
    void what_was_removed_in_part_is_not_inserted_anew() {
        Crate crate = crate("label");
        em.remove(crate);
        em.flush();
        assertThat(fresh().count(Crate.class)).isZero();
        em.persist(crate);
        assertThatThrownBy(em::flush).hasMessageContaining("MO-4170");
    }

    @Test
    @Requires(Feature.TRANSACTIONS)
    void a_rollback_takes_away_what_its_transaction_has_added() {
        Crate crate = crate("label");
        assertThatThrownBy(() -> em.transactional(tx -> {
                    tx.load(crate, "count");
                    tx.load(crate, "shed");
                    assertThat(crate.count).isEqualTo(3);
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(crate.count).isZero();
        assertThat(crate.shed).isNull();
        assertThat(em.isLoaded(crate, "count")).isFalse();
        assertThat(em.plan().isEmpty()).isTrue();
    }
}
