// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.targets.Fair.Guest;
import io.mikroorm.tck.targets.Fair.Hall;
import io.mikroorm.tck.targets.Fair.Pass;
import io.mikroorm.tck.targets.Fair.Speaker;
import io.mikroorm.tck.targets.Fair.Stand;
import io.mikroorm.tck.targets.Fair.StandKey;
import io.mikroorm.tck.targets.Fair.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A relation that is not written may stand beside a field of a key, a unique value, and in one class of a hierarchy. */
public abstract class ShownBesideKeysContract extends Contract {

    private final Hall north = new Hall("North");
    private final Hall south = new Hall("South");

    /** At a small fair. */
    protected ShownBesideKeysContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Fair.ALL;
    }

    private void saved() {
        given(north, south);
        given(
                new Stand(some(north.id), 1, "red"),
                new Stand(some(north.id), 2, "blue"),
                new Stand(some(south.id), 1, "green"));
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void a_field_of_the_key_is_shown_as_a_relation(LoadStrategy strategy) {
        saved();
        StandKey key = new StandKey(some(north.id), 2);
        Stand stand = em.findOneOrFail(
                Stand.class, where("colour").eq("blue"), o -> o.populate("hall").strategy(strategy));
        assertThat(some(stand.hall).get().name).isEqualTo("North");
        assertThat(em.findOneOrFail(Stand.class, key)).isSameAs(stand);
        Hall hall = fresh().findOneOrFail(
                        Hall.class, some(north.id), o -> o.populate("stands").strategy(strategy));
        assertThat(hall.stands).extracting(each -> each.colour).containsExactly("red", "blue");
        assertThat(fresh().count(Stand.class, where("hall.name").eq("North"))).isEqualTo(2);
        assertThat(fresh().count(Stand.class, where("hall").eq(south.id))).isEqualTo(1);
        assertThat(fresh().count(Hall.class, where("stands.colour").eq("green")))
                .isEqualTo(1);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void members_are_added_changed_and_removed_with_their_owner() {
        saved();
        Hall hall = em.findOneOrFail(Hall.class, some(north.id), o -> o.populate("stands"));
        hall.stands.add(new Stand(some(north.id), 3, "white"));
        em.flush();
        Stand red = hall.stands.stream().findFirst().orElseThrow();
        red.colour = "pink";
        em.flush();
        assertThat(fresh().findOneOrFail(Stand.class, new StandKey(some(north.id), 1)).colour)
                .isEqualTo("pink");
        hall.stands.remove(red);
        em.flush();
        assertThat(fresh().count(Stand.class, where("hall").eq(north.id))).isEqualTo(2);
        em.remove(hall);
        em.flush();
        assertThat(fresh().findAll(Stand.class)).extracting(each -> each.colour).containsExactly("green");
    }

    @Test
    void of_one_to_one_no_two_rows_have_the_same_target() {
        saved();
        given(new Pass(north.id));
        em.persist(new Pass(north.id));
        assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
        EntityManager other = fresh();
        other.persist(new Pass(null)).persist(new Pass(null)).flush();
        Hall hall = other.findOneOrFail(Hall.class, some(north.id), o -> o.populate("pass"));
        assertThat(some(hall.pass).hallNo).isEqualTo(north.id);
        assertThat(other.findOneOrFail(Hall.class, some(south.id)).pass).isNull();
    }

    @Test
    void who_gives_a_target_up_comes_before_who_takes_it() {
        saved();
        given(new Pass(north.id), new Pass(south.id));
        Pass first = em.findOneOrFail(Pass.class, where("hallNo").eq(north.id));
        Pass second = em.findOneOrFail(Pass.class, where("hallNo").eq(south.id));
        em.remove(first);
        em.persist(new Pass(north.id));
        em.flush();
        Pass third = em.findOneOrFail(Pass.class, where("hallNo").eq(north.id));
        third.hallNo = south.id;
        second.hallNo = north.id;
        em.flush();
        assertThat(fresh().findOneOrFail(Pass.class, some(second.id)).hallNo).isEqualTo(north.id);
        assertThat(fresh().findOneOrFail(Pass.class, some(third.id)).hallNo).isEqualTo(south.id);
    }

    @Test
    void targets_that_are_named_by_values_alone_come_first() {
        Hall assigned = new Hall("East");
        given(assigned);
        Speaker ann = new Speaker();
        ann.name = "Ann";
        ann.hallId = assigned.id;
        Visitor bob = new Visitor();
        given(ann, bob);
        Speaker found = em.findOneOrFail(Speaker.class, where("hall.name").eq("East"), o -> o.populate("hall"));
        assertThat(some(found.hall).name).isEqualTo("East");
        assertThat(em.findAll(Guest.class)).hasSize(2);
        found.hallId = null;
        em.flush();
        assertThat(fresh().findOneOrFail(Speaker.class, where("name").eq("Ann")).hall)
                .isNull();
    }
}
