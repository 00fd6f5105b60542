// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.OptimisticLockException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a unit of work does with those that objects lead to. */
public abstract class DocumentTargetsContract extends Contract {

    /** On an empty store. */
    protected DocumentTargetsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Tour.class, Stop.class);
    }

    /** Has a version, and a list of objects. */
    @Entity
    public static class Tour {

        @PrimaryKey
        public @Nullable Long id;

        public String name = "";

        @Version
        public int version;

        public List<Leg> legs = new ArrayList<>();

        @Embedded(object = true)
        public @Nullable Leg main;

        @OneToMany(mappedBy = "tour", orphanRemoval = true)
        public EntityCollection<Stop> stops = EntityCollection.of(this);
    }

    /** A list of these. */
    @Embeddable
    public static class Leg {

        public int number;

        @ManyToOne(cascade = {Cascade.PERSIST, Cascade.REMOVE})
        public @Nullable Stop to;

        public List<Leg2> sub = new ArrayList<>();

        /** For the ORM. */
        protected Leg() {}

        /** To somewhere. */
        public Leg(int number, @Nullable Stop to) {
            this.number = number;
            this.to = to;
        }
    }

    /** A list in a list. */
    @Embeddable
    public record Leg2(
            int number,

            @ManyToOne(cascade = {Cascade.PERSIST, Cascade.REMOVE}) @Nullable
            Ref<Stop> at) {}

    /** A member and a target. */
    @Entity
    public static class Stop {

        @PrimaryKey
        public @Nullable Long id;

        public String name = "";

        @ManyToOne
        public @Nullable Tour tour;

        /** For the ORM. */
        protected Stop() {}

        /** With a name. */
        public Stop(String name) {
            this.name = name;
        }
    }

    private Tour full() {
        Tour tour = new Tour();
        Stop a = new Stop("a");
        tour.stops.add(a);
        a.tour = tour;
        tour.legs.add(new Leg(1, a));
        Leg second = new Leg(2, new Stop("b"));
        second.sub.add(new Leg2(1, Ref.of(new Stop("c"))));
        tour.legs.add(second);
        return tour;
    }

    @Test
    void members_and_their_owner_may_refer_to_each_other() {
        given(full());
        Tour found = em.findAll(Tour.class, o -> o.populate("stops", "legs.to", "legs.sub.at"))
                .get(0);
        assertThat(found.legs.get(0).to).isSameAs(found.stops.iterator().next());
        assertThat(some(found.legs.get(1).sub.get(0).at()).get().name).isEqualTo("c");
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void removal_goes_through_lists_in_lists() {
        given(full());
        Tour tour = em.findAll(Tour.class).get(0);
        em.remove(tour);
        em.flush();
        assertThat(fresh().count(Stop.class)).isZero();
    }

    @Test
    void an_orphan_that_the_document_has_still_is_refused() {
        given(full());
        Tour tour = em.findAll(Tour.class, o -> o.populate("stops")).get(0);
        tour.stops.clear();
        tour.legs.get(1).number = 7;
        assertThatThrownBy(em::flush).hasMessageContaining("legs.to");
        tour.legs.get(0).to = null;
        em.flush();
        assertThat(fresh().count(Stop.class)).isEqualTo(2);
    }

    @Test
    void another_target_is_another_version() {
        given(full());
        Tour one = em.findAll(Tour.class).get(0);
        EntityManager other = fresh();
        Tour two = other.findAll(Tour.class).get(0);
        int before = one.version;
        one.legs.get(0).to = new Stop("z");
        em.flush();
        assertThat(one.version).isEqualTo(before + 1);
        two.legs.get(0).to = null;
        assertThatThrownBy(other::flush).isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void a_transaction_inside_of_another_one_hands_them_over() {
        Tour tour = full();
        em.transactional(outer -> {
            outer.persist(tour);
            outer.flush();
            outer.transactional(inner -> {
                Tour mine = inner.findOneOrFail(Tour.class, some(tour.id));
                mine.legs.get(0).to = new Stop("inner");
            });
        });
        Tour found = fresh().findAll(Tour.class, o -> o.populate("legs.to")).get(0);
        assertThat(some(found.legs.get(0).to).name).isEqualTo("inner");
    }

    @Test
    void a_target_of_another_entity_manager_is_refused() {
        given(full());
        Tour mine = em.findAll(Tour.class).get(0);
        Stop foreign = fresh().findAll(Stop.class).get(2);
        mine.main = new Leg(5, foreign);
        assertThatThrownBy(em::flush).hasMessageContaining("main.to");
        mine.main = new Leg(5, em.getReference(Stop.class, some(foreign.id)));
        em.flush();
        assertThat(some(some(fresh().findAll(Tour.class).get(0).main).to).id).isEqualTo(foreign.id);
    }

    @Test
    void a_new_target_that_is_removed_before_the_flush_is_refused() {
        Tour tour = full();
        em.persist(tour);
        Stop gone = some(tour.legs.get(1).to);
        em.persist(gone);
        em.remove(gone);
        assertThatThrownBy(em::flush).hasMessageContaining("legs.to");
    }

    @Test
    void lists_are_shown_with_what_is_loaded() {
        given(full());
        Tour tour = em.findAll(Tour.class, o -> o.populate("legs.to", "legs.sub.at"))
                .get(0);
        String json = em.toJson(tour, o -> o.populate("legs.to", "legs.sub.at"));
        assertThat(json).contains("\"name\":\"b\"").contains("\"name\":\"c\"");
        assertThat(String.valueOf(em.serialize(tour).get("legs"))).contains("number=1");
    }

    @Test
    @Requires(Feature.UPSERTS)
    void an_upsert_of_many_writes_them() {
        Stop a = new Stop("a");
        given(a, full());
        Tour known = em.findAll(Tour.class).get(0);
        Tour again = new Tour();
        again.id = known.id;
        again.name = "again";
        again.legs.add(new Leg(9, em.findOneOrFail(Stop.class, some(a.id))));
        again.version = known.version;
        fresh().upsertAll(List.of(again));
        Tour found = fresh().findAll(Tour.class, o -> o.populate("legs.to")).get(0);
        assertThat(some(found.legs.get(0).to).name).isEqualTo("a");
    }

    @Test
    void a_handle_whose_row_is_gone_says_so() {
        given(full());
        Tour tour = em.findAll(Tour.class).get(0);
        EntityManager other = fresh();
        Tour theirs = other.findAll(Tour.class, o -> o.populate("legs.sub.at")).get(0);
        other.remove(some(theirs.legs.get(1).sub.get(0).at()).get());
        other.flush();
        assertThat(some(tour.legs.get(1).sub.get(0).at()).isLoaded()).isFalse();
        assertThatThrownBy(() -> some(tour.legs.get(1).sub.get(0).at()).load()).hasMessageContaining("Stop");
        Tour populated = fresh().findAll(Tour.class, o -> o.populate("legs.sub.at", "legs.to"))
                .get(0);
        assertThat(some(populated.legs.get(1).to).name).isEqualTo("b");
        assertThat(some(populated.legs.get(1).sub.get(0).at()).isLoaded()).isFalse();
    }

    @Test
    @Requires({Feature.OBJECT_CONDITIONS, Feature.ELEMENT_CONDITIONS})
    void typed_paths_lead_through_them() {
        given(full(), new Tour());
        Stop b = em.findOneOrFail(Stop.class, where("name").eq("b"));
        List<Tour> found = em.findAll(
                Tour.class,
                o -> o.populate(
                        DocumentTargetsContract_Tour_.legs().to(),
                        DocumentTargetsContract_Tour_.main().to()));
        assertThat(found).hasSize(2);
        assertThat(some(found.get(0).legs.get(1).to).name).isEqualTo("b");
        assertThat(em.find(Tour.class, DocumentTargetsContract_Tour_.legs().to().eq(b)))
                .hasSize(1);
        assertThat(em.find(
                        Tour.class,
                        DocumentTargetsContract_Tour_.legs()
                                .some(DocumentTargetsContract_Leg_.to().in(List.of(b)))))
                .hasSize(1);
        assertThat(em.find(
                        Tour.class,
                        DocumentTargetsContract_Tour_.main().to().name.eq("x")))
                .isEmpty();
        assertThat(em.find(
                        Tour.class, DocumentTargetsContract_Tour_.main().to().id.eq(b.id)))
                .isEmpty();
    }
}
