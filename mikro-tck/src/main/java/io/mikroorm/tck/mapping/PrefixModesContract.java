// SPDX-License-Identifier: MIT
package io.mikroorm.tck.mapping;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.MikroORM;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.PrefixMode;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.tck.junit.Contract;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the prefix of an embeddable in another one is behind, as the configuration says for the whole model. */
public abstract class PrefixModesContract extends Contract {

    /** On a map. */
    @Embeddable
    record Spot(double north, double east) {}

    /** With a map that follows the model, and one that does not. */
    @Embeddable
    record Place(
            @Property(length = 40) String town,
            @Embedded(prefix = "map_") Spot spot,

            @Embedded(prefix = "door_", prefixMode = PrefixMode.RELATIVE)
            Spot door,

            @Embedded(object = true) @Nullable Inside inside) {}

    /** Is one column, with all that is in it. */
    @Embeddable
    record Inside(@Embedded(prefix = "map_") Spot spot) {}

    /** Is sent. */
    @Entity
    static class Parcel {

        @PrimaryKey(generated = KeyGeneration.ASSIGNED)
        long id;

        @Embedded(prefix = "at_")
        Place place = new Place("", new Spot(0, 0), new Spot(0, 0), null);
    }

    /** Of a class whose columns would be the same. */
    @Entity
    static class Journey {

        @PrimaryKey(generated = KeyGeneration.ASSIGNED)
        long id;

        @Embedded(prefix = "from_")
        Place from = new Place("", new Spot(0, 0), new Spot(0, 0), null);

        @Embedded(prefix = "to_")
        Place to = new Place("", new Spot(0, 0), new Spot(0, 0), null);
    }

    /** Has no annotations. */
    static class Letter {

        long id;
        Place place = new Place("", new Spot(0, 0), new Spot(0, 0), null);
    }

    /** With parcels. */
    protected PrefixModesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Parcel.class);
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        settings.prefixMode(PrefixMode.ABSOLUTE);
        settings.entities(EntitySchema.define(
                Letter.class, e -> e.property("id", p -> p.primary(k -> k.generated(KeyGeneration.ASSIGNED)))
                        .embedded("place", x -> x.prefix("at_"))));
    }

    private static String column(MikroORM orm, Class<?> type, String path) {
        return some(orm.metadata().get(type).column(path)).name();
    }

    @Test
    void an_embeddable_in_another_stands_alone_where_the_configuration_says_so() {
        for (Class<?> type : List.of(Parcel.class, Letter.class)) {
            assertThat(column(orm, type, "place.town")).isEqualTo("at_town");
            assertThat(column(orm, type, "place.spot.north")).isEqualTo("map_north");
        }
    }

    @Test
    void what_a_mapping_says_itself_counts_more() {
        assertThat(column(orm, Parcel.class, "place.door.north")).isEqualTo("at_door_north");
    }

    @Test
    void one_is_behind_the_other_where_nothing_is_said() {
        try (MikroORM relative = open(List.of(Parcel.class, Journey.class), c -> {})) {
            assertThat(column(relative, Parcel.class, "place.spot.north")).isEqualTo("at_map_north");
            assertThat(column(relative, Journey.class, "to.spot.east")).isEqualTo("to_map_east");
        }
    }

    @Test
    void values_are_stored_and_found_by_their_paths() {
        Parcel parcel = new Parcel();
        parcel.id = 1;
        parcel.place = new Place("Ribe", new Spot(55.5, 8.75), new Spot(1.5, 2.5), new Inside(new Spot(3.5, 4.5)));
        given(parcel, new Parcel());
        Parcel found = em.findOneOrFail(Parcel.class, where("place.spot.north").gt(50.0));
        assertThat(found.place).isEqualTo(parcel.place);
        assertThat(em.find(Parcel.class, where("place.door.east").eq(2.5))).containsExactly(found);
        found.place = new Place("Ribe", new Spot(56.5, 8.75), new Spot(1.5, 2.5), null);
        em.flush();
        assertThat(fresh().findOneOrFail(Parcel.class, 1L).place).isEqualTo(found.place);
    }

    @Test
    void two_that_would_have_the_same_columns_are_refused() {
        assertThatThrownBy(() -> open(List.of(Journey.class), c -> c.prefixMode(PrefixMode.ABSOLUTE))
                        .close())
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("MO-2070")
                .hasMessageContaining("map_north");
    }
}
