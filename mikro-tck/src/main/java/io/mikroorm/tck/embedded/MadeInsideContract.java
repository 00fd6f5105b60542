// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.EntityManager;
import io.mikroorm.tck.embedded.Parcel.Content;
import io.mikroorm.tck.embedded.Parcel.Line;
import io.mikroorm.tck.embedded.Parcel.Sea;
import io.mikroorm.tck.embedded.Parcel.Seal;
import io.mikroorm.tck.embedded.Parcel.Stamp;
import io.mikroorm.tck.junit.Contract;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.tck.embedded.FullParcel.assertCreated;
import static io.mikroorm.tck.embedded.FullParcel.assertRenewed;
import static io.mikroorm.tck.embedded.FullParcel.full;
import static io.mikroorm.tck.embedded.FullParcel.seals;
import static io.mikroorm.tck.embedded.FullParcel.stamps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Values are made inside of embedded objects: of new ones, and with each update of the row that they are in. */
public abstract class MadeInsideContract extends Contract {

    /** On parcels. */
    protected MadeInsideContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Parcel.class);
    }

    @BeforeEach
    void ada_is_at_work() {
        Parcel.worker = "ada";
    }

    private static Parcel only(EntityManager manager) {
        return manager.findAll(Parcel.class).get(0);
    }

    private void assertNothingToDo(EntityManager manager) {
        assertThat(manager.plan().isEmpty()).isTrue();
        statements.reset();
        manager.flush();
        assertThat(statements.all()).isZero();
    }

    @Test
    void persist_makes_values_in_all_objects_of_a_new_row() {
        Parcel parcel = full();
        em.persist(parcel);
        assertCreated(parcel, "ada");
        assertRenewed(parcel, null, 0);
        em.flush();
        assertThat(stamps(parcel)).extracting(stamp -> stamp.state).containsOnly("new");
        assertNothingToDo(em);
        EntityManager reading = fresh();
        Parcel found = only(reading);
        assertCreated(found, "ada");
        assertRenewed(found, null, 0);
        assertThat(stamps(found)).extracting(stamp -> stamp.state).containsOnly("new");
        assertThat(((Sea) found.ways.get(0)).days()).isEqualTo(5);
        assertNothingToDo(reading);
    }

    @Test
    void what_was_set_stays() {
        Parcel parcel = new Parcel("set");
        parcel.stamp.by = "me";
        parcel.stamp.state = "old";
        parcel.seal = new Seal("blue", "me", null, null);
        Line line = new Line("a");
        line.upper = "A";
        parcel.lines.add(line);
        given(parcel);
        Parcel found = only(em);
        assertThat(found.stamp.by).isEqualTo("me");
        assertThat(found.stamp.state).isEqualTo("old");
        assertThat(some(found.seal).by()).isEqualTo("me");
        assertThat(found.lines.get(0).upper).isEqualTo("A");
    }

    @Test
    void nothing_is_made_up_for_an_object_that_is_not_there() {
        given(new Parcel("bare"));
        Parcel found = only(em);
        assertThat(found.stamp.by).isEqualTo("ada");
        assertThat(found.other).isNull();
        assertThat(found.label).isNull();
        assertThat(found.seal).isNull();
        assertThat(found.content).isNull();
        assertThat(found.way).isNull();
        found.name = "bare still";
        em.flush();
        assertNothingToDo(em);
        Parcel again = only(fresh());
        assertThat(again.other).isNull();
        assertThat(again.seal).isNull();
        assertThat(again.content).isNull();
        assertThat(again.way).isNull();
    }

    @Test
    void an_update_gives_values_to_all_objects_of_its_row() {
        given(full());
        Parcel parcel = only(em);
        Parcel.worker = "bob";
        assertNothingToDo(em);
        Line first = parcel.lines.get(0);
        parcel.name = "changed";
        em.flush();
        assertCreated(parcel, "ada");
        assertRenewed(parcel, "bob", 1);
        assertThat(parcel.lines.get(0)).isSameAs(first);
        assertNothingToDo(em);
        EntityManager reading = fresh();
        Parcel found = only(reading);
        assertCreated(found, "ada");
        assertRenewed(found, "bob", 1);
        assertNothingToDo(reading);
    }

    @Test
    void a_change_inside_of_an_object_is_an_update_of_its_row() {
        given(full());
        Parcel parcel = only(em);
        Parcel.worker = "bob";
        some(some(parcel.content).object).note = "inside";
        em.flush();
        Parcel found = only(fresh());
        assertThat(some(some(found.content).object).note).isEqualTo("inside");
        assertRenewed(found, "bob", 1);
        assertThat(found.stamp.changedBy).isEqualTo("bob");
    }

    @Test
    void an_object_that_is_put_into_an_old_row_is_new() {
        given(new Parcel("old"));
        Parcel parcel = only(em);
        Parcel.worker = "bob";
        Parcel with = full();
        parcel.other = with.other;
        parcel.label = with.label;
        parcel.seal = with.seal;
        parcel.content = with.content;
        parcel.lines.addAll(with.lines);
        parcel.seals.addAll(with.seals);
        parcel.loose.addAll(with.loose);
        parcel.row = with.row;
        parcel.way = with.way;
        parcel.ways.addAll(with.ways);
        em.flush();
        parcel.stamp.by = "bob"; // which was there before
        assertCreated(parcel, "bob");
        Parcel found = only(fresh());
        assertThat(found.stamp.by).isEqualTo("ada");
        found.stamp.by = "bob";
        assertCreated(found, "bob");
        assertThat(some(found.other).state).isEqualTo("new");
    }

    @Test
    void an_object_in_the_place_of_another_is_new() {
        given(full());
        Parcel parcel = only(em);
        Parcel.worker = "bob";
        parcel.stamp = new Stamp();
        parcel.other = new Stamp();
        parcel.seal = new Seal("blue", null, null, null);
        some(parcel.content).object = new Stamp();
        parcel.way = new Sea("Anna", null, null);
        em.flush();
        assertNothingToDo(em);
        Parcel found = only(fresh());
        assertThat(found.stamp.by).isEqualTo("bob");
        assertThat(some(found.other).by).isEqualTo("bob");
        assertThat(some(found.seal).by()).isEqualTo("bob");
        assertThat(some(some(found.content).object).by).isEqualTo("bob");
        assertThat(some(some(found.content).inline).by).isEqualTo("ada");
        assertThat(found.way).isEqualTo(new Sea("Anna", "bob", 5));
    }

    @Test
    void elements_are_told_apart_by_what_they_are() {
        Parcel parcel = new Parcel("elements");
        Parcel.worker = null;
        parcel.seals.add(new Seal("red", null, null, null)); // of nobody, and so it stays
        given(parcel);
        Parcel.worker = "bob";
        Parcel changed = only(em);
        changed.seals.add(0, new Seal("blue", null, null, null));
        em.flush();
        assertThat(only(fresh()).seals)
                .containsExactly(new Seal("blue", "bob", "bob", null), new Seal("red", null, "bob", null));
    }

    @Test
    void a_value_that_was_null_in_an_old_object_stays_null() {
        Parcel.worker = null;
        given(full());
        Parcel.worker = "bob";
        Parcel parcel = only(em);
        parcel.name = "later";
        parcel.stamp.note = "changed";
        some(parcel.content).kind = "changed";
        em.flush();
        Parcel found = only(fresh());
        assertThat(stamps(found)).extracting(stamp -> stamp.by).containsOnlyNulls();
        assertThat(seals(found)).extracting(Seal::by).containsOnlyNulls();
        assertRenewed(found, "bob", 1);
    }

    @Test
    void a_set_finds_its_elements_by_their_new_values() {
        Parcel parcel = full();
        em.persist(parcel);
        em.flush();
        for (Line line : List.copyOf(parcel.loose)) {
            assertThat(parcel.loose.contains(line)).isTrue();
        }
        assertThat(parcel.loose).hasSize(2);
    }

    @Test
    void a_failed_transaction_takes_it_back() {
        Parcel parcel = full();
        List<Seal> seals = parcel.seals;
        assertThatThrownBy(() -> em.transactional(inner -> {
                    inner.persist(parcel);
                    inner.flush();
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(stamps(parcel)).allSatisfy(stamp -> {
            assertThat(stamp.by).isNull();
            assertThat(stamp.state).isNull();
        });
        assertThat(seals(parcel)).extracting(Seal::by).containsOnlyNulls();
        assertThat(parcel.seals).isSameAs(seals);
        assertThat(parcel.loose)
                .allSatisfy(line -> assertThat(parcel.loose.contains(line)).isTrue());
        given(full());
        Parcel stored = only(em);
        Parcel.worker = "bob";
        assertThatThrownBy(() -> em.transactional(inner -> {
                    stored.name = "changed";
                    inner.flush();
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertRenewed(stored, null, 0);
    }

    @Test
    void a_plan_asks_and_changes_nothing() {
        given(full());
        Parcel parcel = only(em);
        parcel.name = "changed";
        assertThat(em.plan().isEmpty()).isFalse();
        assertRenewed(parcel, null, 0);
    }

    @Test
    void one_object_in_two_rows_has_one_value() {
        Stamp shared = new Stamp();
        Parcel one = new Parcel("one");
        Parcel two = new Parcel("two");
        one.content = new Content();
        two.content = new Content();
        one.content.object = shared;
        two.content.object = shared;
        em.persist(one);
        em.persist(two);
        em.flush();
        one.name = "1";
        two.name = "2";
        em.flush();
        assertThat(shared.count).isEqualTo(1);
        assertNothingToDo(em);
        assertThat(fresh().findAll(Parcel.class)).allSatisfy(found -> assertThat(some(some(found.content).object).count)
                .isEqualTo(1));
    }
}
