// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.Ref;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.targets.Season.Fest;
import io.mikroorm.tck.targets.Season.Link;
import io.mikroorm.tck.targets.Season.Pass;
import io.mikroorm.tck.targets.Season.Trip;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Values that others have, in ways that are seldom taken: of other classes than texts, changed twice, of many, of oneself. */
public abstract class FollowedCornersContract extends Contract {

    private final Fest spring = Fest.of(1, "S");

    /** In a town. */
    protected FollowedCornersContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Fest.class, Trip.class, Pass.class, Link.class);
    }

    private Pass pass(String holder) {
        return fresh().findOneOrFail(Pass.class, where("holder").eq(holder), o -> o.populate("text"));
    }

    private void check(String holder) {
        Pass pass = pass(holder);
        assertThat(some(pass.day).key()).isEqualTo(spring.id);
        assertThat(some(pass.any).key()).isEqualTo(spring.id);
        assertThat(pass.text).isEqualTo("long");
    }

    private Fest spring(EntityManager em) {
        return em.findOneOrFail(Fest.class, some(spring.id));
    }

    @Test
    void a_day_and_a_code_change_at_once_and_each_row_is_written_once() {
        given(Pass.of("a", spring), Pass.of("b", spring));
        Fest fest = spring(em);
        fest.day = LocalDate.ofEpochDay(2);
        fest.code = "T";
        em.flush();
        assertThat(em.plan().isEmpty()).isTrue();
        check("a");
        check("b");
        assertThat(pass("a").version).isEqualTo(2);
        assertThat(pass("a").by).isEqualTo("ada");
    }

    @Test
    void a_value_may_change_in_each_flush_of_a_transaction_and_all_goes_back_with_it() {
        given(Pass.of("a", spring));
        Pass loaded = em.findOneOrFail(Pass.class, where("holder").eq("a"));
        assertThatThrownBy(() -> em.transactional(tx -> {
                    Fest fest = spring(tx);
                    for (int i = 2; i < 5; i++) {
                        fest.day = LocalDate.ofEpochDay(i);
                        fest.code = "S" + i;
                        tx.flush();
                    }
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        check("a");
        assertThat(loaded.version).isEqualTo(1);
        em.clear();
        Fest fest = spring(em);
        for (int i = 2; i < 5; i++) {
            fest.day = LocalDate.ofEpochDay(i);
            fest.code = "S" + i;
            em.flush();
        }
        check("a");
        assertThat(pass("a").version).isEqualTo(4);
    }

    @Test
    void what_follows_may_be_changed_besides() {
        given(Pass.of("a", spring));
        Pass loaded = em.findOneOrFail(Pass.class, where("holder").eq("a"));
        loaded.holder = "b";
        spring(em).code = "T";
        em.flush();
        check("b");
        assertThat(pass("b").version).isEqualTo(2);
    }

    @Test
    void a_target_of_which_only_the_key_is_known_takes_them_along() {
        given(Pass.of("a", spring));
        em.getReference(Fest.class, some(spring.id)).code = "T";
        em.flush();
        check("a");
    }

    @Test
    void new_rows_and_old_ones_have_it_together() {
        given(Pass.of("a", spring));
        Fest fest = spring(em);
        fest.code = "T";
        fest.day = LocalDate.ofEpochDay(7);
        em.persist(Pass.of("b", fest)).flush();
        check("a");
        check("b");
    }

    @Test
    void another_gets_what_it_has_left() {
        given(Pass.of("a", spring));
        Fest fest = spring(em);
        fest.code = "T";
        em.flush();
        Trip trip = new Trip();
        trip.code = "S";
        Pass pass = Pass.of("b", null);
        pass.any = Ref.of(trip);
        em.persist(pass).flush();
        check("a");
        assertThat(some(pass("b").any).key()).isEqualTo(trip.id);
        trip.code = "X";
        em.flush();
        check("a");
        assertThat(some(pass("b").any).key()).isEqualTo(trip.id);
    }

    @Test
    void many_follow() {
        given(IntStream.range(0, 1_200).mapToObj(i -> Pass.of("p" + i, spring)).toArray());
        Fest fest = spring(em);
        fest.code = "T";
        fest.day = LocalDate.ofEpochDay(9);
        em.flush();
        assertThat(fresh().count(
                                Pass.class,
                                where("any<Fest>.code")
                                        .eq("T")
                                        .and(where("day.code").eq("T"))))
                .isEqualTo(1_200);
    }

    @Test
    void rows_of_the_same_class_follow_and_one_that_refers_to_itself() {
        Link one = Link.of("one");
        Link two = Link.of("two");
        Link own = Link.of("own");
        one.next = two;
        two.next = one;
        own.next = own;
        given(one, two, own);
        for (Link each : em.findAll(Link.class)) {
            each.name += "!";
        }
        em.flush();
        assertThat(em.plan().isEmpty()).isTrue();
        List<Link> found = fresh().findAll(Link.class, o -> o.orderBy("name").populate("next", "before"));
        assertThat(some(found.get(0).next)).isSameAs(found.get(2));
        assertThat(some(found.get(2).next)).isSameAs(found.get(0));
        assertThat(some(found.get(1).next)).isSameAs(found.get(1));
        assertThat(found.get(2).before).containsExactly(found.get(0));
    }

    @Test
    void two_may_change_places_by_way_of_another_value() {
        Link one = Link.of("one");
        Link two = Link.of("two");
        Link first = Link.of("first");
        Link second = Link.of("second");
        first.next = one;
        second.next = two;
        given(one, two, first, second);
        Link a = em.findOneOrFail(Link.class, some(one.id));
        Link b = em.findOneOrFail(Link.class, some(two.id));
        a.name = "between";
        em.flush();
        b.name = "one";
        em.flush();
        a.name = "two";
        em.flush();
        assertThat(some(fresh().findOneOrFail(Link.class, some(first.id)).next).id)
                .isEqualTo(one.id);
        assertThat(some(fresh().findOneOrFail(Link.class, some(second.id)).next).id)
                .isEqualTo(two.id);
    }

    @Test
    void members_that_are_loaded_and_come_or_go_follow() {
        Link one = Link.of("one");
        Link two = Link.of("two");
        Link three = Link.of("three");
        two.next = one;
        three.next = one;
        given(one, two, three);
        Link owner = em.findOneOrFail(Link.class, some(one.id), o -> o.populate("before"));
        owner.name = "uno";
        Link gone = em.findOneOrFail(Link.class, some(three.id));
        owner.before.remove(gone);
        Link come = Link.of("four");
        owner.before.add(come);
        em.flush();
        assertThat(em.plan().isEmpty()).isTrue();
        Link again = fresh().findOneOrFail(Link.class, some(one.id), o -> o.populate("before"));
        assertThat(again.before).extracting(each -> each.name).containsExactlyInAnyOrder("two", "four");
        assertThat(fresh().findOneOrFail(Link.class, some(three.id)).next).isNull();
    }
}
