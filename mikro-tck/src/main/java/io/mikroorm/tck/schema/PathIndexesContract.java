// SPDX-License-Identifier: MIT
package io.mikroorm.tck.schema;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.sql.ast.DocumentValue.Kind;
import io.mikroorm.tck.junit.Requires;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Indexes over what is inside of embedded objects: statements use them, as the database itself tells. */
public abstract class PathIndexesContract extends SchemaContracts {

    private static final int ROWS = 2_000;

    /** Stored by name. */
    enum Size {
        SMALL,
        LARGE
    }

    /** Inside of a place. */
    @Embeddable
    static class Door {

        int number;

        @Property(length = 10)
        String colour = "";
    }

    /** A document. */
    @Embeddable
    static class Place {

        @Property(length = 40)
        @Nullable
        String city;

        @Embedded(object = true)
        Door door = new Door();

        double height;

        boolean open;

        @Nullable
        Size size;

        @Nullable
        LocalDate since;

        @Nullable
        Instant seen;

        @Nullable
        UUID code;
    }

    /** Has a document. */
    @Entity
    @Index(properties = "place.city")
    @Index(properties = {"place.door.number desc", "name"})
    @Index(name = "by_since", properties = "place.since")
    @Index(name = "by_seen", properties = "place.seen")
    @Index(name = "by_code", properties = "place.code")
    @Index(
            name = "by_size",
            properties = {"place.size", "place.open"})
    static class Shop {

        @PrimaryKey
        long id;

        @Property(length = 20)
        String name = "";

        @Embedded(object = true)
        Place place = new Place();
    }

    /** Binary fractions are not in indexes everywhere. */
    @Entity
    @Index(name = "by_height", properties = "place.height")
    static class Tower {

        @PrimaryKey
        long id;

        @Embedded(object = true)
        Place place = new Place();
    }

    /** Mapped in code. */
    static class Stall {

        long id;

        Door door = new Door();
    }

    /** Mapped in code: has a document of which the mapping does not know the inside. */
    static class Card {

        long id;

        Map<String, Object> facts = new HashMap<>();
    }

    /** Has no index. */
    @Entity
    static class Plain {

        @PrimaryKey
        long id;
    }

    private boolean has() {
        return driver().capabilities().has(Feature.OBJECT_CONDITIONS)
                && driver().capabilities().has(Feature.EXPRESSION_INDEXES);
    }

    private boolean hasOfFractions() {
        return some(driver().dialect().documents()).indexes(Kind.REAL);
    }

    @Override
    protected List<Class<?>> entities() {
        if (!has()) {
            return List.of(Plain.class);
        }
        return hasOfFractions() ? List.of(Shop.class, Tower.class) : List.of(Shop.class);
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        if (has()) {
            settings.entities(EntitySchema.define(Stall.class, e -> e.key("id")
                    .embedded("door", o -> o.object())
                    .index(i -> i.properties("door.colour").name("stall_by_colour"))));
            String city =
                    some(driver().dialect().documents()).isBounding() ? "facts.place.city(6)" : "facts.place.city";
            settings.entities(EntitySchema.define(Card.class, e -> e.key("id")
                    .property("facts", p -> p.json())
                    .index(i -> i.properties(city).name("card_by_city"))
                    .index(i -> i.properties("facts.size as number desc").name("card_by_size"))));
        }
    }

    /** How a database says by which way it comes to rows. */
    protected abstract String explained(String statement);

    /** Gathers what the database knows about how many rows there are. */
    protected abstract String counting(String table);

    private void givenShops() {
        List<Object> shops = new ArrayList<>();
        for (int i = 1; i <= ROWS && hasOfFractions(); i++) {
            Tower tower = new Tower();
            tower.id = i;
            tower.place.height = i + 0.5;
            shops.add(tower);
        }
        for (int i = 1; i <= ROWS; i++) {
            Shop shop = new Shop();
            shop.id = i;
            shop.name = "n" + i;
            shop.place.city = "c" + i;
            shop.place.door.number = i;
            shop.place.since = LocalDate.of(2000, 1, 1).plusDays(i);
            shop.place.seen = Instant.parse("2020-01-01T00:00:00.123Z").plusSeconds(i);
            shop.place.code = new UUID(0, i);
            shop.place.size = i == 7 ? Size.LARGE : Size.SMALL;
            shop.place.open = i == 7;
            shops.add(shop);
        }
        given(shops.toArray());
        run(counting(quoted("shop")));
        if (hasOfFractions()) {
            run(counting(quoted("tower")));
        }
    }

    @Test
    void a_database_without_such_indexes_refuses_them() {
        if (!has()) {
            assertThatThrownBy(() -> driver().open(List.of(Shop.class), c -> {}))
                    .isInstanceOf(MikroOrmException.class)
                    .hasMessageContaining("MO-2098")
                    .hasMessageContaining("An index here is over columns, and 'place.city' is inside of one.");
        } else if (!hasOfFractions()) {
            assertThatThrownBy(() -> driver().open(List.of(Tower.class), c -> {}))
                    .hasMessageContaining("MO-2098")
                    .hasMessageContaining("inside of an object, and 'place.height' is one.");
        }
    }

    @Test
    @Requires({Feature.OBJECT_CONDITIONS, Feature.EXPRESSION_INDEXES})
    void they_are_made_with_the_table() {
        assertThat(sqlOrm().schema().createSql())
                .contains("create index " + quoted("shop_place_city_index") + " on " + quoted("shop") + " ((")
                .contains("create index " + quoted("shop_place_door_number_name_index"))
                .contains(") desc, " + quoted("name") + ")")
                .contains("create index " + quoted("stall_by_colour") + " on " + quoted("stall") + " ((");
        assertThat(sqlOrm().metadata().toString()).contains("shop_place_city_index (place.city)");
    }

    @Test
    @Requires({Feature.OBJECT_CONDITIONS, Feature.EXPRESSION_INDEXES})
    void conditions_use_them() {
        givenShops();
        uses("shop_place_city_index", where("place.city").eq("c7"), "'c7'");
        uses("shop_place_door_number_name_index", where("place.door.number").eq(7), "7");
        if (hasOfFractions()) {
            uses("by_height", Tower.class, where("place.height").lt(2.0), "2.0");
        }
        uses("by_since", where("place.since").eq(LocalDate.of(2000, 1, 8)), "'2000-01-08'");
        uses("by_since", where("place.since").lt(LocalDate.of(2000, 1, 3)), "'2000-01-03'");
        uses("by_seen", where("place.seen").lt(Instant.parse("2020-01-01T00:00:02.123Z")), "'2020-01-01T00:00:02.123'");
        uses("by_code", where("place.code").eq(new UUID(0, 7)), "'" + new UUID(0, 7) + "'");
        uses("by_size", where("place.size").eq(Size.LARGE), "'LARGE'");
    }

    @Test
    @Requires({Feature.JSON_CONDITIONS, Feature.EXPRESSION_INDEXES})
    void conditions_on_documents_use_them() {
        List<Object> cards = new ArrayList<>();
        for (int i = 1; i <= ROWS; i++) {
            Card card = new Card();
            card.id = i;
            card.facts.put("place", Map.of("city", "c" + i));
            card.facts.put("size", i);
            cards.add(card);
        }
        Card longer = new Card();
        longer.id = ROWS + 1;
        longer.facts.put("place", Map.of("city", "another city"));
        longer.facts.put("size", "7");
        cards.add(longer);
        given(cards.toArray());
        run(counting(quoted("card")));
        uses("card_by_city", Card.class, where("facts.place.city").eq("c7"), "'c7'");
        uses("card_by_city", Card.class, where("facts.place.city").eq("another city"), "'another city'");
        uses("card_by_size", Card.class, where("facts.size").eq(7), "'7'");
        assertThat(em().count(Card.class, where("facts.place.city").eq("another")))
                .isZero();
        assertThat(em().count(Card.class, where("facts.place.city").in("c1", "another city", "c")))
                .isEqualTo(2);
        assertThat(em().count(Card.class, where("facts.size").eq("7"))).isEqualTo(1);
        assertThat(sqlOrm().metadata().toString()).contains("card_by_size (facts.size as number desc)");
    }

    @Test
    @Requires({Feature.JSON_CONDITIONS, Feature.EXPRESSION_INDEXES})
    void an_index_takes_whatever_a_document_has() {
        List<Object> sizes =
                List.of(1.0E300, -1.0E300, 1.0E-40, "x".repeat(2_000), List.of(1), Map.of("a", 1), true, 5);
        List<Card> cards = new ArrayList<>();
        for (Object size : sizes) {
            Card card = new Card();
            card.id = cards.size() + 1;
            card.facts.put("size", size);
            card.facts.put("place", Map.of("city", size));
            cards.add(card);
        }
        given(cards.toArray());
        assertThat(em().count(Card.class, where("facts.size").gt(1))).isEqualTo(2);
        assertThat(em().count(Card.class, where("facts.size").eq(1.0E300))).isEqualTo(1);
        assertThat(em().count(Card.class, where("facts.place.city").eq("x".repeat(2_000))))
                .isEqualTo(1);
        Card found = em().findOneOrFail(Card.class, where("facts.size").eq(5));
        found.facts.put("size", 2.5E250);
        em().flush();
        assertThat(em().count(Card.class, where("facts.size").gt(1))).isEqualTo(2);
    }

    /** The query finds one row, by the index. */
    private void uses(String index, Condition<Object> condition, String literal) {
        uses(index, Shop.class, condition, literal);
    }

    private void uses(String index, Class<?> type, Condition<Object> condition, String literal) {
        statements.reset();
        assertThat(em().find(type, condition)).hasSize(1);
        String sql = statements.texts().stream()
                .filter(text -> text.startsWith("select"))
                .findFirst()
                .orElseThrow()
                .replaceAll("\\?(?! \\(@)", literal);
        assertThat(String.join("\n", rows(explained(sql)))).as(sql).contains(index);
    }

    @Test
    @Requires({Feature.OBJECT_CONDITIONS, Feature.EXPRESSION_INDEXES})
    void rows_in_order_come_by_them() {
        givenShops();
        statements.reset();
        List<Shop> first =
                em().findAll(Shop.class, o -> o.orderBy("place.since").limit(2));
        assertThat(first).extracting(shop -> shop.id).containsExactly(1L, 2L);
        List<Shop> last =
                em().findAll(Shop.class, o -> o.orderBy("place.city desc").limit(1));
        assertThat(last).extracting(shop -> some(shop.place.city)).containsExactly("c999");
    }

    @Test
    @Requires({Feature.OBJECT_CONDITIONS, Feature.EXPRESSION_INDEXES})
    void texts_are_told_apart_as_without_an_index() {
        Function<String, Shop> in = city -> {
            Shop shop = new Shop();
            shop.id = city.hashCode();
            shop.place.city = city;
            return shop;
        };
        given(
                in.apply("Rome"),
                in.apply("rome"),
                in.apply("Rome "),
                in.apply("null"),
                in.apply("R\u00f3me"),
                in.apply(""));
        for (String city : List.of("Rome", "rome", "Rome ", "null", "R\u00f3me", "")) {
            assertThat(em().find(Shop.class, where("place.city").eq(city)))
                    .as(city)
                    .extracting(shop -> some(shop.place.city))
                    .containsExactly(city);
        }
        assertThat(em().count(Shop.class, where("place.city").like("%me "))).isEqualTo(1);
        assertThat(em().count(Shop.class, where("place.city").in("Rome", "rome")))
                .isEqualTo(2);
        assertThat(em().count(Shop.class, where("place.city").ne("Rome"))).isEqualTo(5);
        assertThat(em().count(Shop.class, where("place.city").isNull())).isZero();
    }
}
