// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.EntityManager;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.targets.Office.Desk;
import io.mikroorm.tck.targets.Office.Label;
import io.mikroorm.tck.targets.Office.Task;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** A collection that says {@code where} does not know the links that it does not show, and shows nobody who has another owner. */
public abstract class ShownRowsSidesContract extends Contract {

    /** Of two desks. */
    protected ShownRowsSidesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Office.ALL;
    }

    /** The left one has two open tasks, and a label that is neither heavy nor upstairs; the right one has nothing. */
    @BeforeEach
    void given() {
        Desk left = Desk.of("left", Task.of("a"), Task.of("b"));
        left.labels.add(Label.of("light", 5));
        given(left, Desk.of("right"));
    }

    private Desk desk(EntityManager manager, String name) {
        return some(manager.findOne(Desk.class, where("name").eq(name)));
    }

    private Task task(EntityManager manager, String name) {
        return some(manager.findOne(Task.class, where("name").eq(name)));
    }

    private Label light(EntityManager manager) {
        return some(manager.findOne(Label.class, where("name").eq("light")));
    }

    private void expectOneLabelOnTheLeft() {
        assertThat(desk(fresh(), "left").labels.load())
                .extracting(label -> label.name)
                .containsExactly("light");
    }

    @Test
    void a_link_that_is_there_and_not_shown_may_be_added() {
        Desk left = desk(em, "left");
        left.heavy.load();
        left.heavy.add(light(em));
        em.flush();
        expectOneLabelOnTheLeft();
    }

    @Test
    void a_link_that_is_there_and_not_shown_may_be_added_from_the_other_side() {
        Label light = light(em);
        assertThat(light.upstairs.load()).isEmpty();
        light.upstairs.add(desk(em, "left"));
        em.flush();
        expectOneLabelOnTheLeft();
    }

    @Test
    void the_other_side_does_not_say_that_a_link_is_not_there_because_it_does_not_show_it() {
        Label light = light(em);
        assertThat(light.upstairs.load()).isEmpty();
        desk(em, "left").labels.add(light);
        em.flush();
        expectOneLabelOnTheLeft();
    }

    @Test
    void who_may_not_fit_does_not_come_by_the_other_side() {
        Label light = light(em);
        light.upstairs.load();
        Desk third = Desk.of("third");
        third.labels.add(light);
        em.persist(third);
        em.flush();
        assertThat(light.upstairs).as("it is downstairs").isEmpty();
        Desk right = desk(em, "right");
        right.labels.add(light);
        assertThat(light.upstairs).isEmpty();
        em.flush();
        assertThat(light.upstairs).isEmpty();
    }

    @Test
    void a_member_with_another_owner_is_shown_no_longer() {
        Desk left = desk(em, "left");
        left.open.load();
        task(em, "a").desk = desk(em, "right");
        em.flush();
        assertThat(left.open).extracting(task -> task.name).containsExactly("b");
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void a_member_with_another_owner_does_not_go_with_the_former() {
        Desk left = desk(em, "left");
        left.open.load();
        task(em, "a").desk = desk(em, "right");
        em.flush();
        em.remove(left);
        em.flush();
        EntityManager other = fresh();
        assertThat(desk(other, "right").tasks.load())
                .extracting(task -> task.name)
                .containsExactly("a");
        assertThat(other.count(Task.class)).isEqualTo(1);
    }

    @Test
    void a_member_that_gets_another_owner_in_the_flush_that_removes_the_former_stays() {
        Desk left = desk(em, "left");
        left.open.load();
        desk(em, "right").tasks.add(task(em, "a"));
        em.remove(left);
        em.flush();
        EntityManager other = fresh();
        assertThat(desk(other, "right").tasks.load())
                .extracting(task -> task.name)
                .containsExactly("a");
        assertThat(other.count(Task.class)).isEqualTo(1);
    }
}
