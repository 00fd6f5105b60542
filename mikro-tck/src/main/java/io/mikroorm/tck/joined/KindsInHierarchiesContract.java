// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.joined.Freight.Barge;
import io.mikroorm.tck.joined.Freight.Boxes;
import io.mikroorm.tck.joined.Freight.Liquid;
import io.mikroorm.tck.joined.Freight.Load;
import io.mikroorm.tck.joined.Freight.Raft;
import io.mikroorm.tck.joined.Freight.Sleeper;
import io.mikroorm.tck.joined.Freight.Tanker;
import io.mikroorm.tck.joined.Freight.Vessel;
import io.mikroorm.tck.joined.Freight.Wagon;
import io.mikroorm.tck.junit.Contract;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Embeddables of several classes in entities of several classes. */
public abstract class KindsInHierarchiesContract extends Contract {

    private static final Load OIL = new Liquid(70, "oil");
    private static final Load TEA = new Boxes(3, "tea");

    /** On vessels and wagons. */
    protected KindsInHierarchiesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Freight.MODEL;
    }

    private static <T extends Vessel> T vessel(T vessel, String name, @Nullable Load load) {
        vessel.name = name;
        vessel.load = load;
        return vessel;
    }

    private static <T extends Wagon> T wagon(T wagon, String name, @Nullable Load load) {
        wagon.name = name;
        wagon.load = load;
        return wagon;
    }

    private void givenVessels() {
        Barge barge = vessel(new Barge(), "b", OIL);
        barge.spare = TEA;
        Raft raft = vessel(new Raft(), "r", null);
        raft.top = OIL;
        raft.below = TEA;
        given(vessel(new Vessel(), "v", TEA), barge, raft);
    }

    private void givenWagons() {
        Tanker tanker = wagon(new Tanker(), "t", TEA);
        tanker.spare = OIL;
        Sleeper sleeper = wagon(new Sleeper(), "s", OIL);
        given(wagon(new Wagon(), "w", null), tanker, sleeper);
    }

    @Test
    void in_one_table_each_row_has_those_of_its_class() {
        givenVessels();
        List<Vessel> all = em.findAll(Vessel.class, o -> o.orderBy("name"));
        assertThat(all).extracting(each -> each.load).containsExactly(OIL, null, TEA);
        assertThat(((Barge) all.get(0)).spare).isEqualTo(TEA);
        assertThat(((Raft) all.get(1)).top).isEqualTo(OIL);
        assertThat(((Raft) all.get(1)).below).isEqualTo(TEA);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void in_several_tables_each_row_has_those_of_its_class() {
        givenWagons();
        List<Wagon> all = em.findAll(Wagon.class, o -> o.orderBy("name"));
        assertThat(all).extracting(each -> each.load).containsExactly(OIL, TEA, null);
        assertThat(((Sleeper) all.get(0)).spare).isNull();
        assertThat(((Tanker) all.get(1)).spare).isEqualTo(OIL);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void each_may_become_one_of_another_class() {
        givenVessels();
        givenWagons();
        Barge barge = em.findAll(Barge.class).get(0);
        barge.spare = new Liquid(1, null);
        barge.load = new Boxes(9, null);
        Raft raft = em.findAll(Raft.class).get(0);
        raft.top = null;
        raft.below = OIL;
        Tanker tanker = em.findAll(Tanker.class).get(0);
        tanker.load = OIL;
        tanker.spare = TEA;
        Sleeper sleeper = em.findAll(Sleeper.class).get(0);
        sleeper.spare = TEA;
        em.flush();
        em = fresh();
        assertThat(em.findAll(Barge.class).get(0).spare).isEqualTo(new Liquid(1, null));
        assertThat(em.findAll(Barge.class).get(0).load).isEqualTo(new Boxes(9, null));
        assertThat(em.findAll(Raft.class).get(0).top).isNull();
        assertThat(em.findAll(Raft.class).get(0).below).isEqualTo(OIL);
        assertThat(em.findAll(Tanker.class).get(0).load).isEqualTo(OIL);
        assertThat(em.findAll(Tanker.class).get(0).spare).isEqualTo(TEA);
        assertThat(em.findAll(Sleeper.class).get(0).spare).isEqualTo(TEA);
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void they_are_found_by_what_one_class_has(LoadStrategy strategy) {
        givenVessels();
        givenWagons();
        assertThat(em.find(Vessel.class, where("load.litres").gt(1), o -> o.strategy(strategy)))
                .extracting(each -> each.name)
                .containsExactly("b");
        assertThat(em.count(Barge.class, where("spare.count").eq(3))).isEqualTo(1);
        assertThat(em.count(Raft.class, where("top.litres").eq(70))).isEqualTo(1);
        assertThat(em.count(
                        Tanker.class,
                        where("spare.litres").eq(70).and(where("load.count").eq(3))))
                .isEqualTo(1);
        assertThat(em.count(Sleeper.class, where("spare").eq(null))).isEqualTo(1);
        assertThat(em.find(Wagon.class, where("load.label").eq("oil"))).hasSize(1);
    }
}
