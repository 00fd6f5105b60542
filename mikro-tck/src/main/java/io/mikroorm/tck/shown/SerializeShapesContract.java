// SPDX-License-Identifier: MIT
package io.mikroorm.tck.shown;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.shown.Depot.Bike;
import io.mikroorm.tck.shown.Depot.Bin;
import io.mikroorm.tck.shown.Depot.Goods;
import io.mikroorm.tck.shown.Depot.Parcel;
import io.mikroorm.tck.shown.Depot.Place;
import io.mikroorm.tck.shown.Depot.Van;
import io.mikroorm.tck.shown.Depot.Vehicle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Keys, hierarchies, embedded values and values of all classes have forms in which they are shown. */
public abstract class SerializeShapesContract extends Contract {

    /** Is mapped in code. */
    static class Guest {

        @Nullable
        Long id;

        String name = "Ann";

        String pin = "1234";

        Object thing = new Object();
    }

    /** On a depot. */
    protected SerializeShapesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Depot.ALL;
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        settings.entities(EntitySchema.define(Guest.class, e -> e.key("id", k -> {})
                .property("name", p -> p.serialized(s -> s.name("called").by((String name) -> name + "!")))
                .property("pin", p -> p.serialized(s -> s.hidden()))
                .property("thing", p -> p.persist(false).serialized(s -> s.groups("things")))));
    }

    @Test
    void keys_of_several_parts_are_maps() {
        Bin bin = new Bin(new Place("north", 4));
        Parcel parcel = new Parcel();
        parcel.bin = Ref.of(bin);
        given(bin, parcel);
        Parcel found = em.findAll(Parcel.class).get(0);
        statements.reset();
        Map<String, ?> key = Map.of("hall", "north", "row", 4);
        assertThat(em.serialize(found)).containsEntry("bin", key);
        assertThat(em.serialize(found, o -> o.forceObject())).containsEntry("bin", Map.of("place", key));
        assertThat(em.toJson(found, o -> o.fields("bin"))).isEqualTo("{\"bin\":{\"hall\":\"north\",\"row\":4}}");
        assertThat(statements.all()).isZero();
        em.populate(found, "bin");
        assertThat(em.serialize(found, o -> o.populate("bin"))).containsEntry("bin", Map.of("place", key));
    }

    @Test
    void a_key_that_has_a_text_is_shown_by_it() {
        Parcel parcel = new Parcel();
        Bike bike = new Bike();
        bike.parcel = Ref.of(parcel);
        given(parcel, bike);
        Bike found = em.findAll(Bike.class).get(0);
        String text = parcel.key.toString();
        assertThat(em.serialize(found)).containsEntry("parcel", text);
        assertThat(em.serialize(found, o -> o.forceObject())).containsEntry("parcel", Map.of("id", text));
        em.populate(found, "parcel");
        assertThat(em.serialize(Objects.requireNonNull(found.parcel).get()))
                .containsEntry("id", text)
                .doesNotContainKeys("key", "text");
    }

    @Test
    void of_a_hierarchy_the_properties_of_the_class_are_shown() {
        Van van = new Van();
        van.name = "V";
        Bike bike = new Bike();
        bike.name = "B";
        Parcel parcel = new Parcel();
        parcel.by = Ref.of(van);
        given(van, bike, parcel);
        List<Vehicle> all = em.findAll(Vehicle.class, o -> o.orderBy("name"));
        assertThat(em.serializeAll(all, o -> o.exclude("id").skipNull()))
                .isEqualTo(List.of(Map.of("name", "B", "gears", 7), Map.of("name", "V", "doors", 5)));
        assertThat(em.serializeAll(all, o -> o.fields("doors", "gears")))
                .isEqualTo(List.of(Map.of("gears", 7), Map.of("doors", 5)));
        Parcel found = fresh().findAll(Parcel.class).get(0);
        assertThat(em.serialize(found)).containsEntry("by", van.id);
        Parcel whole = em.findAll(Parcel.class, o -> o.populate("by")).get(0);
        assertThat(em.serialize(whole, o -> o.fields("by.name", "by.doors")))
                .isEqualTo(Map.of("by", Map.of("name", "V", "doors", 5)));
    }

    @Test
    void embedded_values_of_several_classes_and_elements_are_maps() {
        given(new Goods());
        Goods found = em.findAll(Goods.class).get(0);
        assertThat(em.serialize(found))
                .containsEntry("pay", Map.of("currency", "EUR", "coins", 3))
                .containsEntry("tip", Map.of("currency", "EUR", "holder", "Ann"))
                .containsEntry("stops", List.of(Map.of("town", "Bern")))
                .doesNotContainKey("notes");
        assertThat(em.serialize(found, o -> o.fields("pay.coins", "tip.owner", "stops.town", "stops.fee")))
                .isEqualTo(Map.of(
                        "pay", Map.of("coins", 3),
                        "tip", Map.of("holder", "Ann"),
                        "stops", List.of(Map.of("town", "Bern"))));
        em.populate(found, "notes");
        assertThat(em.serialize(found)).containsEntry("notes", "fine");
    }

    @Test
    void a_map_has_the_values_themselves() {
        Goods goods = new Goods();
        assertThat(em.serialize(goods))
                .containsEntry("weight", goods.weight)
                .containsEntry("kind", Depot.Kind.LIQUID)
                .containsEntry("sent", goods.sent)
                .containsEntry("page", goods.page)
                .containsEntry("marks", goods.marks)
                .containsEntry("facts", goods.facts)
                .containsEntry("codes", List.of(1, 2));
        assertThat(em.serialize(goods).get("marks")).isNotSameAs(goods.marks);
    }

    @Test
    void a_text_has_a_form_for_each_value() {
        given(new Goods());
        Goods found = em.findAll(Goods.class).get(0);
        assertThat(em.toJson(found, o -> o.exclude("id")))
                .isEqualTo("{\"weight\":12345678901234567.125,\"share\":0.5,\"fragile\":true,\"kind\":\"LIQUID\""
                        + ",\"sent\":\"2024-05-06T07:08:09Z\",\"due\":\"2024-06-01\",\"time\":\"PT1H30M\""
                        + ",\"code\":\"00000000-0000-0003-0000-000000000004\",\"seal\":\"AQID\""
                        + ",\"page\":\"https://example.org/a\",\"marks\":[\"up\",\"\\\"quoted\\\"\"]"
                        + ",\"facts\":{\"depth\":3},\"codes\":[1,2],\"pay\":{\"currency\":\"EUR\",\"coins\":3}"
                        + ",\"tip\":{\"currency\":\"EUR\",\"holder\":\"Ann\"},\"stops\":[{\"town\":\"Bern\"}]}");
    }

    @Test
    void it_can_be_said_in_code() {
        Guest guest = new Guest();
        assertThat(em.serialize(guest, o -> o.groups())).hasToString("{id=null, called=Ann!}");
        assertThatThrownBy(() -> em.toJson(guest))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4345")
                .hasMessageContaining("Guest.thing");
        assertThat(orm.metadata().toString())
                .contains("shown as 'called'")
                .contains("pin: String, STRING, hidden")
                .contains("in the groups [things]");
    }
}
