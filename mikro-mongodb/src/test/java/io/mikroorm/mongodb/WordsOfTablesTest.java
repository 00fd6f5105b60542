// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.EnumMode;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Trigger;
import io.mikroorm.annotation.TriggerEvent;
import io.mikroorm.exception.ConfigurationException;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.routine.Routine;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is said for tables: refused by name; but an index of what is inside of an object is one here, too. */
class WordsOfTablesTest {

    enum Mood {
        SAD,
        GLAD
    }

    /** Says what only tables have. */
    @Entity(schema = "billing")
    @Trigger(name = "stamped", events = TriggerEvent.INSERT, body = "select 1;")
    static class Tabled {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(enumMode = EnumMode.NATIVE)
        Mood mood = Mood.SAD;
    }

    /** Inside of a shop. */
    @Embeddable
    static class Place {

        String city = "";

        int floor;
    }

    /** Has a document inside. */
    @Entity
    @Index(properties = {"place.city", "place.floor desc"})
    static class Shop {

        @PrimaryKey
        @Nullable
        Long id;

        @Embedded(object = true)
        Place place = new Place();
    }

    @Test
    void schemas_enums_and_triggers_are_refused_by_name() {
        assertThatThrownBy(() -> new MongoTckDriver().open(List.of(Tabled.class), c -> {}))
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("[MO-2660] Tabled says schema = \"billing\", but mongodb has no schemas")
                .hasMessageContaining("[MO-2665] Tabled.mood has enumMode = NATIVE, but mongodb")
                .hasMessageContaining("[MO-2673] Tabled has the @Trigger 'stamped', but mongodb");
    }

    @Test
    void entity_managers_for_a_schema_are_refused_by_name() {
        try (LentMongo orm = MongoTckDriver.lent(List.of(Shop.class), c -> {})) {
            assertThatThrownBy(() -> orm.em().fork(f -> f.schema("tenant_1")))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageStartingWith(
                            "[MO-4320] An entity manager was asked for with the schema \"tenant_1\", but mongodb");
        }
    }

    @Test
    void routines_are_refused_by_name() {
        Routine<Integer> one = Routine.function("one", Integer.class, r -> r.body("return 1;"));
        assertThatThrownBy(() -> new MongoTckDriver().open(List.of(Shop.class), c -> c.routines(one)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("[MO-2801] The routine one cannot be: mongodb has no functions");
    }

    @Test
    void what_is_inside_of_objects_is_in_an_index() {
        try (LentMongo orm = MongoTckDriver.lent(List.of(Shop.class), c -> {})) {
            assertThat(orm.mongo().schema().createScript())
                    .contains("db.shop.createIndex({ \"place.city\": 1, \"place.floor\": -1 }, { name:"
                            + " \"shop_place_city_place_floor_index\" });");
            Shop shop = new Shop();
            shop.place.city = "Rome";
            orm.em().fork().persist(shop).flush();
            assertThat(orm.em().fork().count(Shop.class, where("place.city").eq("Rome")))
                    .isEqualTo(1);
        }
    }
}
