// SPDX-License-Identifier: MIT
package io.mikroorm.tck.corners;

import io.mikroorm.EntityManager;
import io.mikroorm.tck.corners.Study.Bureau;
import io.mikroorm.tck.corners.Study.Desk;
import io.mikroorm.tck.corners.Study.Many;
import io.mikroorm.tck.corners.Study.Note;
import io.mikroorm.tck.corners.Study.Note2;
import io.mikroorm.tck.corners.Study.State;
import io.mikroorm.tck.corners.Study.Step;
import io.mikroorm.tck.embedded.Parcel;
import io.mikroorm.tck.junit.Contract;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Values that are made inside of embedded objects where nobody looks: behind setters, in sorted sets, in lists of lists, in classes of a hierarchy. */
public abstract class MadeInCornersContract extends Contract {

    /** Where people work. */
    protected MadeInCornersContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Desk.class, Bureau.class);
    }

    @BeforeEach
    void ada_is_at_work() {
        Parcel.worker = "ada";
    }

    private static Bureau bureau(String name) {
        Bureau bureau = new Bureau();
        bureau.name = name;
        bureau.many = Many.of("1");
        bureau.second = Many.of("2");
        bureau.object = Many.of("3");
        bureau.steps.add(Step.of("aaa"));
        bureau.steps.add(Step.of("b"));
        bureau.notes.add(new Note("n", null, Many.of("4"), Arrays.asList(new Note2("m", null, null), null)));
        return bureau;
    }

    private static void assertMade(@Nullable Many given) {
        Many many = some(given);
        assertThat(many.token).isEqualTo(Study.TOKEN);
        assertThat(many.day).isNull();
        assertThat(many.state).isEqualTo(State.FRESH);
        assertThat(many.price).isEqualByComparingTo("1.5");
        assertThat(many.open).isTrue();
        assertThat(many.getSecret()).isEqualTo("ada");
    }

    private static void assertMade(Bureau bureau) {
        assertMade(bureau.many);
        assertMade(bureau.second);
        assertMade(bureau.object);
        assertThat(bureau.steps).extracting(step -> step.name).containsExactly("aaa", "b");
        assertThat(bureau.steps.first().rank).isEqualTo(-3);
        Note note = bureau.notes.get(0);
        assertThat(note.by()).isEqualTo("ada");
        assertMade(note.many());
        assertThat(note.notes()).containsExactly(new Note2("m", "ada", null), null);
    }

    private static void assertNothingToDo(EntityManager manager) {
        assertThat(manager.plan().isEmpty()).isTrue();
    }

    @Test
    void values_of_all_classes_are_made_everywhere() {
        Bureau bureau = bureau("a");
        em.persist(bureau).flush();
        assertMade(bureau);
        assertNothingToDo(em);
        EntityManager reading = fresh();
        assertMade(reading.findOneOrFail(Bureau.class, where("name").eq("a")));
        assertNothingToDo(reading);
    }

    @Test
    void objects_that_come_after_persist_have_them_too() {
        Bureau bureau = new Bureau();
        em.persist(bureau);
        Bureau full = bureau("late");
        bureau.name = full.name;
        bureau.many = full.many;
        bureau.second = full.second;
        bureau.object = full.object;
        bureau.steps = full.steps;
        bureau.notes = full.notes;
        em.flush();
        assertMade(bureau);
        assertNothingToDo(em);
        assertMade(fresh().findOneOrFail(Bureau.class, where("name").eq("late")));
    }

    @Test
    void an_update_of_another_property_renews_them_behind_the_hierarchy() {
        given(bureau("a"));
        Parcel.worker = "ben";
        Bureau found = (Bureau) em.findOneOrFail(Desk.class, where("name").eq("a"));
        found.name = "b";
        em.flush();
        assertNothingToDo(em);
        Bureau again = fresh().findOneOrFail(Bureau.class, where("name").eq("b"));
        for (Many many : List.of(
                some(again.many),
                some(again.second),
                some(again.object),
                some(again.notes.get(0).many()))) {
            assertThat(many.day).isEqualTo(LocalDate.of(2026, 11, 28));
            assertThat(many.getSecret()).isEqualTo("ada");
        }
        assertThat(some(again.notes.get(0).notes()).get(0)).isEqualTo(new Note2("m", "ada", "ben"));
    }

    @Test
    void one_object_at_all_places_has_one_value() {
        Bureau bureau = bureau("a");
        Many same = Many.of("same");
        bureau.many = same;
        bureau.second = same;
        bureau.object = same;
        bureau.notes = new ArrayList<>(List.of(new Note("n", null, same, null), new Note("o", null, same, null)));
        em.persist(bureau).flush();
        assertMade(same);
        assertNothingToDo(em);
        same.name = "other";
        em.flush();
        assertThat(same.day).isNotNull();
        assertNothingToDo(em);
        Bureau found = fresh().findAll(Bureau.class).get(0);
        assertThat(some(found.object).name).isEqualTo("other");
        assertThat(some(found.notes.get(1).many()).day).isNotNull();
    }

    @Test
    void what_was_removed_and_is_persisted_anew_keeps_what_it_has() {
        given(bureau("a"));
        Bureau found = em.findAll(Bureau.class).get(0);
        em.remove(found);
        em.flush();
        Parcel.worker = "ben";
        some(found.second).setSecret(null);
        em.persist(found);
        em.flush();
        Bureau again = fresh().findAll(Bureau.class).get(0);
        assertThat(some(again.many).getSecret()).isEqualTo("ada");
        assertThat(some(again.second).getSecret()).isEqualTo("ben");
    }

    @Test
    void a_class_with_elements_in_other_order_makes_nothing_anew() {
        Bureau bureau = bureau("a");
        bureau.notes.add(new Note("second", null, null, null));
        given(bureau);
        Parcel.worker = "ben";
        Bureau found = em.findAll(Bureau.class).get(0);
        found.notes =
                new ArrayList<>(List.of(found.notes.get(1), new Note("new", null, null, null), found.notes.get(0)));
        em.flush();
        assertNothingToDo(em);
        assertThat(fresh().findAll(Bureau.class).get(0).notes)
                .extracting(Note::by)
                .containsExactly("ada", "ben", "ada");
    }

    @Test
    void a_rollback_leaves_all_as_it_was() {
        Bureau bureau = bureau("a");
        assertThatThrownBy(() -> em.transactional(tx -> {
                    tx.persist(bureau);
                    tx.flush();
                    assertMade(bureau);
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(fresh().count(Desk.class)).isZero();
        em.clear();
        em.persist(bureau).flush();
        assertMade(fresh().findAll(Bureau.class).get(0));
    }

    @Test
    void maps_with_less_than_all_have_the_rest_made() {
        Bureau made = em.create(
                Bureau.class,
                Map.of(
                        "name", "a",
                        "many", Map.of("name", "1", "state", State.USED),
                        "notes",
                                List.of(Map.of(
                                        "text",
                                        "t",
                                        "many",
                                        Map.of("name", "x"),
                                        "notes",
                                        List.of(Map.of("text", "u"))))));
        em.flush();
        assertThat(some(made.many).state).isEqualTo(State.USED);
        assertThat(some(made.many).token).isEqualTo(Study.TOKEN);
        assertMade(made.notes.get(0).many());
        assertThat(some(made.notes.get(0).notes()).get(0).by()).isEqualTo("ada");
        assertNothingToDo(em);
        Bureau found = fresh().findAll(Bureau.class).get(0);
        assertMade(found.notes.get(0).many());
        assertThat(found.second).isNull();
    }
}
