// SPDX-License-Identifier: MIT
package io.mikroorm.tck.property;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.tck.junit.Contract;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** Properties that are read by a getter and set by a setter, and not by their fields. */
public abstract class AccessorsContract extends Contract {

    /** What rows have of an oven. */
    record Row(String label, int temperature, boolean isHot, String maker) {}

    /** Is mapped in code. */
    static class Kettle {

        @Nullable
        Long id;

        private int litres;

        int litres() {
            return litres / 10;
        }

        void litres(int litres) {
            this.litres = litres * 10;
        }
    }

    /** On ovens. */
    protected AccessorsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Oven.class, Mixer.class, Kitchen.class);
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        settings.entities(EntitySchema.define(Kettle.class, e -> e.key("id").property("litres", p -> p.accessor())));
    }

    private Oven oven(String label) {
        return em.findOneOrFail(Oven.class, where("label").eq(label));
    }

    private static Oven hot() {
        Oven oven = new Oven("hot", 200);
        oven.setHot(true);
        oven.getClock().setHours(3);
        oven.getSpare().setHours(5);
        return oven;
    }

    @Test
    void rows_have_what_the_getters_give() {
        given(hot(), new Oven("cold", 20));
        assertThat(em.findInto(Row.class, Oven.class, where("temperature").gt(-1), o -> o.orderBy("temperature")))
                .containsExactly(new Row("cold", 20, false, "nobody"), new Row("hot", 200, true, "nobody"));
        assertThat(em.count(Oven.class, where("clock.hours").eq(3L))).isEqualTo(1);
    }

    @Test
    void objects_have_what_the_setters_make_of_rows() {
        given(hot());
        Oven found = oven("hot");
        assertThat(found.calls).isEqualTo(2);
        assertThat(found.getTemperature()).isEqualTo(200);
        assertThat(found.isHot()).isTrue();
        assertThat(found.getClock().getHours()).isEqualTo(3);
        assertThat(found.getClock().face()).isEqualTo("round");
        assertThat(found.getSpare().getHours()).isEqualTo(5);
        assertThat(found.getId()).isNotNull();
    }

    @Test
    void nothing_is_written_where_the_getters_give_the_same() {
        given(hot());
        oven("hot");
        statements.reset();
        em.flush();
        assertThat(statements.writes()).isZero();
    }

    @Test
    void what_a_getter_gives_otherwise_is_written_alone() {
        given(hot(), new Oven("cold", 20));
        Oven found = oven("hot");
        found.heat(-50);
        found.getClock().setHours(4);
        statements.reset();
        em.flush();
        assertThat(statements.updates()).isEqualTo(1);
        assertThat(statements.texts().toString()).doesNotContain("label");
        assertThat(fresh().findOneOrFail(Oven.class, where("clock.hours").eq(4L))
                        .getTemperature())
                .isEqualTo(150);
    }

    @Test
    void many_are_inserted_and_changed_together() {
        given(new Oven("a", 1), new Oven("b", 2), new Oven("c", 3), new Oven("d", 4), new Oven("e", 5));
        em.findAll(Oven.class).forEach(oven -> oven.heat(100));
        em.flush();
        assertThat(fresh().findAll(Oven.class, o -> o.orderBy("temperature")))
                .extracting(Oven::getTemperature)
                .containsExactly(101, 102, 103, 104, 105);
    }

    @Test
    void a_new_key_is_set_by_its_setter() {
        Oven oven = new Oven("new", 1);
        em.persist(oven);
        em.flush();
        Long id = some(oven.getId());
        assertThat(em.findOne(Oven.class, id)).isSameAs(oven);
    }

    @Test
    void relations_go_through_them_too() {
        Kitchen kitchen = new Kitchen();
        kitchen.name = "big";
        Oven oven = hot();
        oven.setKitchen(kitchen);
        given(oven);
        Oven found = em.findOneOrFail(Oven.class, where("kitchen.name").eq("big"), o -> o.populate("kitchen"));
        assertThat(some(found.getKitchen()).name).isEqualTo("big");
        found.setKitchen(null);
        em.flush();
        assertThat(fresh().findOneOrFail(Oven.class, where("label").eq("hot")).getKitchen())
                .isNull();
    }

    @Test
    void an_embedded_value_is_replaced_by_its_setter() {
        given(hot());
        Oven found = oven("hot");
        Oven.Clock clock = new Oven.Clock();
        clock.setHours(9);
        found.setClock(clock);
        found.setSpare(clock);
        em.flush();
        Oven again = fresh().findOneOrFail(Oven.class, where("clock.hours").eq(9L));
        assertThat(again.getSpare().getHours()).isEqualTo(9);
    }

    @Test
    void values_that_are_given_by_name_go_through_them() {
        Oven made = em.create(Oven.class, Map.of("label", " made ", "temperature", 7));
        assertThat(made.label()).isEqualTo("made");
        assertThat(made.getTemperature()).isEqualTo(7);
        em.assign(made, Map.of("temperature", 8));
        em.persist(made);
        em.flush();
        assertThat(fresh().findOneOrFail(Oven.class, where("label").eq("made")).getTemperature())
                .isEqualTo(8);
    }

    @Test
    void methods_that_a_class_below_overrides_are_those_that_are_called() {
        Mixer mixer = new Mixer();
        mixer.setMaker("Ann?");
        given(mixer);
        assertThat(em.count(Mixer.class, where("maker").eq("Ann!"))).isEqualTo(1);
        Mixer found = em.findAll(Mixer.class).get(0);
        assertThat(found.getMaker()).isEqualTo("Ann!");
    }

    @Test
    void a_refresh_sets_them_again() {
        given(hot());
        Oven found = oven("hot");
        found.heat(9);
        em.refresh(found);
        assertThat(found.getTemperature()).isEqualTo(200);
    }

    @Test
    void what_a_setter_throws_comes_out_as_it_is() {
        given(new Oven("broken", 1));
        assertThatThrownBy(() -> oven("broken"))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("no label");
    }

    @Test
    void an_upsert_reads_them() {
        given(hot());
        Oven other = new Oven("cooler", 60);
        other.setId(oven("hot").getId());
        fresh().upsert(other);
        assertThat(fresh().findAll(Oven.class))
                .extracting(Oven::label, Oven::getTemperature)
                .containsExactly(tuple("cooler", 60));
    }

    @Test
    void they_can_be_said_in_code() {
        Kettle kettle = new Kettle();
        kettle.litres(2);
        given(kettle);
        Kettle found = em.findOneOrFail(Kettle.class, where("litres").eq(2));
        assertThat(found.litres).isEqualTo(20);
    }
}
