// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.targets.Office.Desk;
import io.mikroorm.tck.targets.Office.Label;
import io.mikroorm.tck.targets.Office.Task;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A collection that says {@code where} is the rows that fit, wherever it is loaded, asked for or written. */
public abstract class ShownRowsContract extends Contract {

    /** Of two desks. */
    protected ShownRowsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Office.ALL;
    }

    private static List<String> tasks(Collection<Task> tasks) {
        return tasks.stream().map(task -> task.name).toList();
    }

    private static List<String> labels(Collection<Label> labels) {
        return labels.stream().map(label -> label.name).toList();
    }

    private static List<String> desks(Collection<Desk> desks) {
        return desks.stream().map(desk -> desk.name).toList();
    }

    private Desk desk(EntityManager manager, String name) {
        return some(manager.findOne(Desk.class, where("name").eq(name)));
    }

    private Desk full(EntityManager manager, String name) {
        return some(manager.findOne(
                Desk.class, where("name").eq(name), o -> o.populate("tasks", "open", "shared", "labels", "heavy")));
    }

    private Task task(EntityManager manager, String name) {
        return some(manager.findOne(Task.class, where("name").eq(name)));
    }

    /** The left one, downstairs, has two open tasks of four; the right one, upstairs, has done what it had. */
    private void given() {
        Task archived = Task.of("archived");
        archived.archive = "box";
        Desk left = Desk.of("left", Task.of("b"), Task.of("a"), Task.done("done"), archived);
        left.shared.addAll(List.of(Task.of("help"), Task.done("helped")));
        Label loud = Label.of("loud", 9);
        loud.look.loud = true;
        Label heavy = Label.of("heavy", 6);
        Label heavier = Label.of("heavier", 7);
        left.labels.addAll(List.of(Label.of("light", 5), heavy, heavier, loud));
        Desk right = Desk.of("right", Task.done("over"));
        right.floor = 2;
        right.labels.add(heavy);
        given(left, right);
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void only_rows_that_fit_are_populated_by_every_strategy(LoadStrategy strategy) {
        given();
        List<Desk> all = em.findAll(Desk.class, o -> o.populate("tasks", "open", "shared", "labels", "heavy")
                .strategy(strategy));
        Desk left = all.get(0);
        assertThat(tasks(left.tasks)).containsExactly("a", "archived", "b", "done");
        assertThat(tasks(left.open)).containsExactly("a", "b");
        assertThat(tasks(left.shared)).containsExactly("help");
        assertThat(labels(left.labels)).containsExactly("heavier", "heavy", "light", "loud");
        assertThat(labels(left.heavy)).containsExactly("heavy", "heavier");
        assertThat(all.get(1).open).isEmpty();
        assertThat(all.get(1).shared).isEmpty();
        assertThat(labels(all.get(1).heavy)).containsExactly("heavy");
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void a_stream_that_is_to_populate_one_is_refused() {
        assertThatThrownBy(() -> em.stream(Desk.class, o -> o.populate("open")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2138")
                .hasMessageContaining("open");
    }

    @Test
    void only_rows_that_fit_are_loaded_later() {
        given();
        Desk left = desk(em, "left");
        assertThat(tasks(left.open.load())).containsExactly("a", "b");
        em.load(left, "shared");
        assertThat(tasks(left.shared)).containsExactly("help");
        em.populate(List.of(left), "heavy");
        assertThat(labels(left.heavy)).containsExactly("heavy", "heavier");
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void the_other_side_has_a_choice_of_its_own(LoadStrategy strategy) {
        given();
        Label heavy =
                some(em.findOne(Label.class, where("name").eq("heavy"), o -> o.populate("upstairs", "upstairs.open")
                        .strategy(strategy)));
        assertThat(desks(heavy.upstairs)).containsExactly("right");
        assertThat(heavy.upstairs.toList().get(0).open).isEmpty();
        Task helped = task(em, "helped");
        em.load(helped, "sharing");
        assertThat(desks(helped.sharing)).as("that side says nothing").containsExactly("left");
    }

    @Test
    void conditions_ask_for_rows_that_fit() {
        given();
        assertThat(desks(em.find(Desk.class, where("open.name").eq("a")))).containsExactly("left");
        assertThat(em.find(Desk.class, where("open.name").in("done", "archived", "over")))
                .isEmpty();
        assertThat(em.find(Desk.class, where("heavy.name").in("light", "loud"))).isEmpty();
        assertThat(desks(em.find(Desk.class, where("heavy.look.weight").gt(6)))).containsExactly("left");
        assertThat(em.find(Desk.class, where("shared.name").eq("helped"))).isEmpty();
        assertThat(desks(em.find(Desk.class, where("shared").isNull()))).containsExactly("right");
        assertThat(desks(em.find(Desk.class, where("open").isNotNull()))).containsExactly("left");
        assertThat(desks(em.find(Desk.class, where("open").none(where("name").eq("done")))))
                .containsExactly("left", "right");
        assertThat(desks(em.find(Desk.class, where("open").every(where("name").in("a", "b")))))
                .containsExactly("left", "right");
        assertThat(em.count(Label.class, where("upstairs.name").eq("left"))).isZero();
        assertThat(em.count(Label.class, where("upstairs").isNotNull())).isEqualTo(1);
    }

    @Test
    void conditions_on_the_same_links_know_which_relation_they_are_of() {
        given();
        assertThat(desks(em.find(
                        Desk.class,
                        where("labels.name").eq("light").and(where("heavy.name").eq("heavy")))))
                .containsExactly("left");
        assertThat(
                        desks(em
                                .find(
                                        Task.class,
                                        where("desk.open.name")
                                                .eq("a")
                                                .and(where("state").eq(Office.State.DONE)))
                                .stream()
                                .map(task -> some(
                                        em.findOne(Desk.class, where("tasks").eq(task))))
                                .toList()))
                .containsExactly("left");
    }

    @Test
    void what_is_taken_out_goes_and_what_is_not_shown_stays() {
        given();
        Desk left = desk(em, "left");
        left.heavy.load();
        em.load(left, "shared");
        left.heavy.clear();
        left.shared.clear();
        em.flush();
        Desk again = full(fresh(), "left");
        assertThat(labels(again.labels)).containsExactly("light", "loud");
        assertThat(again.heavy).isEmpty();
        assertThat(again.shared).isEmpty();
        EntityManager other = fresh();
        Task helped = task(other, "helped");
        other.load(helped, "sharing");
        assertThat(desks(helped.sharing)).as("its link is not lost").containsExactly("left");
    }

    @Test
    void others_in_place_of_the_shown_leave_alone_what_is_not_shown() {
        given();
        Desk left = desk(em, "left");
        left.heavy.load();
        em.load(left, "shared");
        left.heavy.set(List.of(Label.of("new", 8)));
        left.shared.clear();
        left.shared.add(Task.of("more"));
        em.flush();
        Desk again = full(fresh(), "left");
        assertThat(labels(again.labels)).containsExactly("light", "loud", "new");
        assertThat(labels(again.heavy)).containsExactly("new");
        assertThat(tasks(again.shared)).containsExactly("more");
        EntityManager other = fresh();
        Task helped = task(other, "helped");
        other.load(helped, "sharing");
        assertThat(desks(helped.sharing)).containsExactly("left");
    }

    @Test
    void an_orphan_is_one_of_the_shown() {
        given();
        Desk left = desk(em, "left");
        left.open.load();
        left.open.remove(task(em, "a"));
        em.flush();
        Desk again = full(fresh(), "left");
        assertThat(tasks(again.tasks)).containsExactly("archived", "b", "done");
        assertThat(em.count(Task.class, where("name").eq("a"))).isZero();
    }

    @Test
    void a_member_that_does_not_fit_is_written_and_not_there_at_the_next_load() {
        given();
        Desk right = desk(em, "right");
        right.open.load();
        right.open.add(Task.done("early"));
        right.open.add(Task.of("due"));
        right.heavy.add(Label.of("feather", 1));
        em.flush();
        assertThat(tasks(right.open)).containsExactlyInAnyOrder("early", "due");
        Desk again = full(fresh(), "right");
        assertThat(tasks(again.open)).containsExactly("due");
        assertThat(tasks(again.tasks)).containsExactly("due", "early", "over");
        assertThat(labels(again.heavy)).containsExactly("heavy");
        assertThat(labels(again.labels)).containsExactly("feather", "heavy");
    }

    @Test
    void a_member_that_fits_no_longer_is_gone_when_it_is_loaded_again() {
        given();
        Desk left = desk(em, "left");
        left.open.load();
        task(em, "a").state = Office.State.DONE;
        em.flush();
        assertThat(tasks(left.open)).containsExactly("a", "b");
        assertThat(tasks(full(fresh(), "left").open)).containsExactly("b");
    }

    @Test
    void members_may_be_added_and_taken_out_without_loading() {
        given();
        Desk left = desk(em, "left");
        left.heavy.remove(some(em.findOne(Label.class, where("name").eq("heavier"))));
        left.heavy.add(Label.of("new", 8));
        em.flush();
        Desk again = full(fresh(), "left");
        assertThat(labels(again.labels)).containsExactly("heavy", "light", "loud", "new");
        assertThat(labels(again.heavy)).containsExactly("new", "heavy");
    }

    @Test
    void a_removed_owner_takes_all_its_links_with_it() {
        given();
        Desk left = full(em, "left");
        left.tasks.forEach(em::remove);
        em.remove(left);
        em.flush();
        assertThat(desks(fresh().findAll(Desk.class))).containsExactly("right");
        EntityManager other = fresh();
        Task helped = task(other, "helped");
        other.load(helped, "sharing");
        assertThat(helped.sharing).isEmpty();
    }

    @Test
    void no_order_goes_by_members_that_are_not_all() {
        given();
        assertThatThrownBy(() -> em.findAll(Desk.class, o -> o.orderBy("heavy.name")))
                .hasMessageContaining("it goes through a collection that has only some rows (where)");
    }
}
