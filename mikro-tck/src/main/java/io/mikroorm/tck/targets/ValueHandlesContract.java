// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.Ref;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.targets.Bazaar.Keeper;
import io.mikroorm.tck.targets.Bazaar.Offer;
import io.mikroorm.tck.targets.Bazaar.Stall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A handle may be had by another unique value than the key: its row is found when that is needed, and is one object however it was found. */
public abstract class ValueHandlesContract extends Contract {

    private final Stall fruit = new Stall("F", "fruit");
    private final Stall bread = new Stall("B", "bread");

    /** Refers to a stall by its key. */
    @Entity
    static class Visit {
        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String who = "";

        @ManyToOne
        @Nullable
        Ref<Stall> stall;

        static Visit of(String who, @Nullable Ref<Stall> stall) {
            Visit visit = new Visit();
            visit.who = who;
            visit.stall = stall;
            return visit;
        }
    }

    /** On a market. */
    protected ValueHandlesContract() {}

    @Override
    protected List<Class<?>> entities() {
        List<Class<?>> all = new ArrayList<>(Bazaar.ALL);
        all.add(0, Visit.class);
        return all;
    }

    @Test
    void it_leads_to_the_object_of_the_row_however_that_was_found() {
        given(fruit, bread);
        Ref<Stall> byCode = em.ref(Stall.class, "code", "F");
        Ref<Stall> byKey = em.ref(Stall.class, some(fruit.id));
        statements.reset();
        assertThat(byCode.isLoaded()).isFalse();
        assertThat(byCode.key()).isNull();
        assertThat(statements.all()).isZero();
        Stall loaded = byCode.load();
        assertThat(byKey.isLoaded()).isTrue();
        assertThat(byKey.get()).isSameAs(loaded);
        assertThat(byCode.get()).isSameAs(loaded);
        assertThat(byCode.key()).isEqualTo(fruit.id);
        assertThat(em.findOneOrFail(Stall.class, where("name").eq("fruit"))).isSameAs(loaded);
        assertThat(em.ref(Stall.class, "id", some(fruit.id))).isSameAs(byKey);
    }

    @Test
    void all_of_one_class_are_loaded_together() {
        given(fruit, bread);
        Ref<Stall> one = em.ref(Stall.class, "code", "F");
        Ref<Stall> other = em.ref(Stall.class, "code", "B");
        Ref<Stall> again = em.ref(Stall.class, "code", "F");
        statements.reset();
        one.load();
        assertThat(statements.selects()).isEqualTo(1);
        assertThat(other.get().name).isEqualTo("bread");
        assertThat(again.get()).isSameAs(one.get());
        assertThat(statements.selects()).isEqualTo(1);
    }

    @Test
    void relations_of_all_kinds_take_it() {
        given(fruit, bread);
        Ref<Stall> stall = em.ref(Stall.class, "code", "F");
        Offer offer = new Offer("fig");
        offer.stall = stall;
        em.persistAll(List.of(offer, Visit.of("Ida", stall), Visit.of("Udo", em.ref(Stall.class, "code", "B"))));
        em.flush();
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(offer.stall).isSameAs(em.ref(Stall.class, some(fruit.id)));
        EntityManager later = fresh();
        assertThat(later.count(Offer.class, where("stall.code").eq("F"))).isEqualTo(1);
        assertThat(later.count(Visit.class, where("stall").eq(some(bread.id)))).isEqualTo(1);
        Visit ida = later.findOneOrFail(Visit.class, where("who").eq("Ida"));
        ida.stall = later.ref(Stall.class, "code", "B");
        later.flush();
        assertThat(later.plan().isEmpty()).isTrue();
        assertThat(fresh().count(Visit.class, where("stall.code").eq("B"))).isEqualTo(2);
    }

    @Test
    void the_same_target_is_no_change() {
        given(Visit.of("Ida", Ref.of(fruit)));
        Visit ida = em.findAll(Visit.class).get(0);
        ida.stall = em.ref(Stall.class, "code", "F");
        statements.reset();
        em.flush();
        assertThat(statements.updates()).isZero();
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void a_new_object_with_the_value_is_its_target() {
        Visit visit = Visit.of("Ida", em.ref(Stall.class, "code", "F"));
        em.persistAll(List.of(visit, fruit));
        em.flush();
        assertThat(some(visit.stall).get()).isSameAs(fruit);
        assertThat(fresh().count(Visit.class, where("stall.name").eq("fruit"))).isEqualTo(1);
    }

    @Test
    void collections_bring_it_in_line() {
        given(fruit, bread);
        Stall other = em.findOneOrFail(Stall.class, some(bread.id), o -> o.populate("offers"));
        Offer offer = new Offer("fig");
        offer.stall = em.ref(Stall.class, "code", "F");
        other.offers.add(offer);
        em.flush();
        assertThat(fresh().count(Offer.class, where("stall.code").eq("B"))).isEqualTo(1);
        offer.stall = em.ref(Stall.class, "code", "F");
        em.flush();
        assertThat(other.offers.toList()).isEmpty();
        assertThat(fresh().count(Offer.class, where("stall.code").eq("F"))).isEqualTo(1);
    }

    @Test
    void conditions_and_assignments_take_it() {
        given(Visit.of("Ida", Ref.of(fruit)), bread);
        assertThat(em.find(Visit.class, where("stall").eq(em.ref(Stall.class, "code", "F"))))
                .hasSize(1);
        Visit ida = em.findAll(Visit.class).get(0);
        em.assign(ida, Map.of("stall", em.ref(Stall.class, "code", "B")));
        em.flush();
        assertThat(fresh().count(Visit.class, where("stall").in(em.ref(Stall.class, "code", "B"))))
                .isEqualTo(1);
    }

    @Test
    @Requires(Feature.UPSERTS)
    void upserts_take_it() {
        given(fruit);
        Offer offer = new Offer("fig");
        offer.id = 1001L;
        offer.stall = em.ref(Stall.class, "code", "F");
        Offer merged = em.upsert(offer);
        assertThat(some(merged.stall).key()).isEqualTo(fruit.id);
        assertThat(fresh().count(Offer.class, where("stall.code").eq("F"))).isEqualTo(1);
    }

    @Test
    void what_it_leads_to_may_be_loaded_with_the_relation() {
        given(fruit);
        Visit visit = Visit.of("Ida", em.ref(Stall.class, "code", "F"));
        em.persist(visit);
        assertThat(em.isLoaded(visit, "stall")).isFalse();
        assertThatThrownBy(() -> some(visit.stall).get())
                .hasMessageContaining("MO-4412")
                .hasMessageContaining("Stall.code");
        assertThatThrownBy(() -> em.serialize(visit)).hasMessageContaining("MO-4412");
        some(visit.stall).load();
        assertThat(em.isLoaded(visit, "stall")).isTrue();
        assertThat(em.serialize(visit).get("stall")).isEqualTo(fruit.id);
    }

    @Test
    void a_value_that_no_row_has_is_told_when_it_is_needed() {
        given(fruit);
        Ref<Stall> nobody = em.ref(Stall.class, "code", "X");
        em.flush();
        assertThatThrownBy(nobody::load).hasMessageContaining("MO-4413").hasMessageContaining("Stall.code");
        Visit visit = Visit.of("Ida", nobody);
        em.persist(visit);
        assertThatThrownBy(em::flush).hasMessageContaining("MO-4413");
        em.persist(new Stall("X", "new")).flush();
        assertThat(nobody.load().name).isEqualTo("new");
        assertThat(fresh().count(Visit.class, where("stall.name").eq("new"))).isEqualTo(1);
    }

    @Test
    void what_is_not_unique_and_values_of_other_classes_are_refused() {
        assertThatThrownBy(() -> em.ref(Stall.class, "name", "fruit")).hasMessageContaining("MO-4410");
        assertThatThrownBy(() -> em.ref(Keeper.class, "stall", "F")).hasMessageContaining("MO-4410");
        assertThatThrownBy(() -> em.ref(Stall.class, "code", 5)).hasMessageContaining("MO-4411");
        assertThatThrownBy(() -> em.ref(Stall.class, "cod", "F"))
                .hasMessageContaining("MO-4006")
                .hasMessageContaining("code");
    }

    @Test
    void a_cleared_entity_manager_finds_nothing_more() {
        given(fruit);
        Ref<Stall> handle = em.ref(Stall.class, "code", "F");
        em.clear();
        assertThatThrownBy(handle::load).hasMessageContaining("MO-4414");
    }
}
