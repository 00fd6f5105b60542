// SPDX-License-Identifier: MIT
package io.mikroorm.tck.schema;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.IndexType;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.mapping.PropertyOptions;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.type.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Columns with places, by a type that says in SQL how they are written and read, and indexes that find them. */
public abstract class SpatialIndexesContract extends SchemaContracts {

    /** Where something is. */
    public record Place(int east, int north) {}

    /** Stores a place as a text of two numbers in words of its own. */
    public abstract static class PlaceType implements Type<Place, String> {

        @Override
        public final Class<Place> javaType() {
            return Place.class;
        }

        @Override
        public final Class<String> databaseType() {
            return String.class;
        }

        /** What stands before the first number, between both, and behind the second. */
        protected abstract List<String> around();

        @Override
        public final String toDatabase(Place value) {
            return around().get(0) + value.east() + around().get(1) + value.north() + around().get(2);
        }

        @Override
        public final Place toJava(String value) {
            String[] numbers = value.replaceAll("[^0-9-]+", " ").trim().split(" ", 2);
            return new Place(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
        }
    }

    /**
     * How the database stores places.
     *
     * @param columnType the type of the column
     * @param type makes them of texts
     * @param index what {@code create index} says of it
     */
    public record Stored(String columnType, Class<? extends PlaceType> type, String index) {}

    /** Is somewhere. */
    static class Shop {

        @Nullable
        Long id;

        Place place;

        @Nullable
        Place before;

        protected Shop() {
            this(new Place(0, 0));
        }

        Shop(Place place) {
            this.place = place;
        }
    }

    /** Knows two numbers, which are no place to the database. */
    @Entity
    static class Stall {

        @PrimaryKey
        @Nullable
        Long id;

        @Index(name = "of_stalls", type = IndexType.SPATIAL)
        @Property(length = 20)
        String place = "1 2";
    }

    /** How the database stores places; null for nothing. */
    protected abstract @Nullable Stored stored();

    /** Whether places may be indexed that are null at times. */
    protected abstract boolean indexesNulls();

    @Override
    protected List<Class<?>> entities() {
        return List.of(Diary.Plain.class);
    }

    private MikroORM open(String indexed) {
        Stored stored = some(stored());
        return open(
                List.of(),
                c -> c.entities(EntitySchema.define(Shop.class, e -> e.key("id")
                        .property("place", p -> place(p, stored))
                        .property("before", p -> place(p.nullable(), stored))
                        .index(i -> i.name("of_places").properties(indexed).type(IndexType.SPATIAL)))));
    }

    private static void place(PropertyOptions options, Stored stored) {
        options.columnType(stored.columnType()).type(stored.type());
    }

    @Test
    @Requires(Feature.SPATIAL_INDEXES)
    void places_are_kept_and_found_and_their_index_is_made() {
        try (MikroORM other = open("place")) {
            EntityManager em = other.em().fork();
            em.persistAll(List.of(new Shop(new Place(1, 2)), new Shop(new Place(-3, 40)), new Shop(new Place(7, 7))));
            em.flush();
            em.clear();
            List<Shop> shops = em.findAll(Shop.class, o -> o.orderBy("id"));
            shops.get(1).place = new Place(5, 6);
            shops.get(1).before = new Place(-3, 40);
            em.flush();

            assertThat(other.em().fork().findAll(Shop.class, o -> o.orderBy("id")))
                    .extracting(shop -> shop.place + " " + shop.before)
                    .containsExactly(
                            new Place(1, 2) + " null",
                            new Place(5, 6) + " " + new Place(-3, 40),
                            new Place(7, 7) + " null");
            assertThat(((SqlORM) other).schema().createSql())
                    .contains(some(stored()).index());
        }
    }

    @Test
    @Requires(Feature.SPATIAL_INDEXES)
    void what_may_be_null_is_indexed_or_refused() {
        if (indexesNulls()) {
            open("before").close();
        } else {
            assertThatThrownBy(() -> open("before").close())
                    .isInstanceOf(MetadataException.class)
                    .hasMessageContaining("[MO-2098]")
                    .hasMessageContaining("'before' may be. Make it not nullable.");
        }
    }

    @Test
    void what_is_no_place_to_the_database_has_no_such_index() {
        assertThatThrownBy(() -> open(List.of(Stall.class), c -> {}).close())
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("[MO-2098]")
                .hasMessageContaining("'of_stalls'")
                .hasMessageContaining(driver().name());
    }
}
