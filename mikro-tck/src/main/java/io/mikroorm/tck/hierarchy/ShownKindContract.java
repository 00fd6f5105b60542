// SPDX-License-Identifier: MIT
package io.mikroorm.tck.hierarchy;

import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A property of the root shows of which class a row is; the root has objects too, keys are assigned, and rows are upserted. */
public abstract class ShownKindContract extends Contract {

    /** On no rows. */
    protected ShownKindContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Vehicle.class, Train.class, Lorry.class);
    }

    private void rows() {
        Train train = new Train("t1", "T-1");
        train.line = new Line("Bern", "Rome");
        train.waggons.add("first");
        Lorry lorry = new Lorry("l1", "L-1");
        lorry.load = new BigDecimal("7.50");
        lorry.carries = Ref.of(train);
        given(lorry, train, new Vehicle("v1", "V-1"));
    }

    @Test
    void the_flush_sets_what_shows_the_class() {
        Train train = new Train("t1", "T-1");
        Vehicle vehicle = new Vehicle("v1", "V-1");
        em.persist(train);
        em.persist(vehicle);
        em.flush();

        assertThat(train.kind).isEqualTo(Vehicle.Kind.TRAIN);
        assertThat(vehicle.kind).isEqualTo(Vehicle.Kind.OTHER);
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(fresh().find(Vehicle.class, where("kind").eq(Vehicle.Kind.TRAIN)))
                .hasOnlyElementsOfType(Train.class)
                .hasSize(1);
    }

    @Test
    void nobody_else_sets_it() {
        rows();
        Vehicle vehicle = em.findOneOrFail(Vehicle.class, "t1");
        vehicle.kind = Vehicle.Kind.LORRY;
        assertThatThrownBy(em::flush).isInstanceOf(ValidationException.class).hasMessageContaining("MO-4153");

        Train train = new Train("t2", "T-2");
        train.kind = Vehicle.Kind.OTHER;
        assertThatThrownBy(() -> fresh().persist(train).flush()).hasMessageContaining("MO-4153");
    }

    @Test
    void each_comes_back_as_what_it_was() {
        rows();
        List<Vehicle> all = em.find(Vehicle.class, where("plate").gt("A"), o -> o.orderBy("code"));

        assertThat(all).extracting(v -> (Object) v.getClass()).containsExactly(Lorry.class, Train.class, Vehicle.class);
        Lorry lorry = (Lorry) all.get(0);
        assertThat(lorry.load).isEqualByComparingTo("7.50");
        assertThat(some(lorry.carries).get()).isSameAs(all.get(1));
        assertThat(((Train) all.get(1)).line).isEqualTo(new Line("Bern", "Rome"));
        assertThat(((Train) all.get(1)).waggons).containsExactly("first");
        assertThat(em.count(Vehicle.class)).isEqualTo(3);
        assertThat(em.find(Vehicle.class, where("line.end").eq("Rome"))).hasSize(1);
    }

    @Test
    void a_handle_of_the_root_takes_a_new_object_of_a_class_below() {
        Ref<Vehicle> handle = em.ref(Vehicle.class, "t9");
        Lorry lorry = new Lorry("l9", "L-9");
        lorry.carries = handle;
        Train train = new Train("t9", "T-9");
        em.persist(lorry);
        em.persist(train);
        em.flush();

        assertThat(handle.get()).isSameAs(train);
        assertThat(em.ref(Vehicle.class, "t9").get()).isSameAs(train);
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(some(fresh().findOneOrFail(Lorry.class, "l9").carries).load())
                .isInstanceOf(Train.class);
    }

    @Test
    void a_handle_of_another_class_does_not_take_a_new_object() {
        em.ref(Lorry.class, "t9");
        em.persist(new Train("t9", "T-9"));

        assertThatThrownBy(em::flush).hasMessageContaining("MO-3042");
    }

    @Test
    void a_handle_is_one_again_when_its_new_object_was_rolled_back() {
        Ref<Vehicle> handle = em.ref(Vehicle.class, "t9");
        em.persist(new Train("t9", "T-9"));
        em.begin();
        em.flush();
        assertThat(handle.isLoaded()).isTrue();
        em.rollback();

        assertThat(handle.isLoaded()).isFalse();
        em.flush();
        assertThat(handle.get()).isInstanceOf(Train.class);
    }

    @Test
    void an_object_is_made_of_its_class_by_name_and_value() {
        Train train = em.create(Train.class, Map.of("code", "t3", "plate", "T-3", "seats", 4));
        em.flush();

        assertThat(train.kind).isEqualTo(Vehicle.Kind.TRAIN);
        assertThatThrownBy(() -> em.create(Vehicle.class, Map.of("code", "x", "plate", "x", "waggons", List.of())))
                .hasMessageContaining("waggons");
    }

    @Test
    @Requires(Feature.UPSERTS)
    void an_upsert_writes_rows_of_its_own_class() {
        rows();
        Train train = new Train("t1", "T-9");
        train.line = new Line("Basel", "Rome");
        em.upsert(train);
        em.upsert(new Lorry("l2", "L-2"));

        Train read = fresh().findOneOrFail(Train.class, "t1");
        assertThat(read.plate).isEqualTo("T-9");
        assertThat(some(read.line).start()).isEqualTo("Basel");
        assertThat(fresh().findOneOrFail(Vehicle.class, "l2")).isInstanceOf(Lorry.class);
        assertThat(train.kind).isEqualTo(Vehicle.Kind.TRAIN);
    }

    @Test
    @Requires({Feature.UPSERTS, Feature.TRANSACTIONS})
    void an_upsert_does_not_change_the_class_of_a_row() {
        rows();
        assertThatThrownBy(() -> em.upsert(new Lorry("t1", "T-1"))).hasMessageContaining("MO-4138");
        assertThat(fresh().findOneOrFail(Vehicle.class, "t1")).isInstanceOf(Train.class);
    }
}
