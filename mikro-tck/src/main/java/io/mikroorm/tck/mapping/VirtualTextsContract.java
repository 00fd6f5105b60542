// SPDX-License-Identifier: MIT
package io.mikroorm.tck.mapping;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.fragment.QueryContext;
import io.mikroorm.fragment.QueryFragment;
import io.mikroorm.fragment.VirtualQuery;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What people write into the query of a virtual entity, and what values they give to it. */
@Requires(Capabilities.Feature.VIRTUAL_ENTITIES)
public abstract class VirtualTextsContract extends Contract {

    /** Has a price of every class. */
    @Entity
    static class Ware {

        @PrimaryKey
        long id;

        @Property(length = 40)
        @Nullable
        String name;

        int price;

        @Nullable
        UUID code;

        @Nullable
        LocalDate born;

        @Nullable
        Instant moment;

        @Property(precision = 10, scale = 2)
        @Nullable
        BigDecimal exact;

        boolean sold;

        byte @Nullable [] image;

        @ManyToOne
        @Nullable
        Ware part;
    }

    /** As the test wants it. */
    static class Picked {

        @Nullable
        String name;

        int price;

        @Nullable
        Ref<Ware> part;
    }

    private static final UUID CODE = new UUID(3, 4);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);
    private static final Instant MOMENT = Instant.parse("2026-01-02T03:04:05.006Z");

    private @Nullable VirtualQuery query;

    /** Of wares. */
    protected VirtualTextsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Ware.class);
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        settings.entities(EntitySchema.define(Picked.class, e -> e.virtual(
                        (QueryContext context) -> some(query).ask(context))
                .manyToOne("part")));
    }

    @BeforeEach
    void given() {
        Ware first = ware(1, "first", 10, null);
        Ware second = ware(2, "it's", 20, first);
        second.code = CODE;
        second.born = DAY;
        second.moment = MOMENT;
        second.exact = new BigDecimal("2.50");
        second.sold = true;
        second.image = new byte[] {1, 2};
        given(first, second, ware(3, "a?b", 30, second), ware(4, null, 40, second));
    }

    private static Ware ware(long id, @Nullable String name, int price, @Nullable Ware part) {
        Ware ware = new Ware();
        ware.id = id;
        ware.name = name;
        ware.price = price;
        ware.part = part;
        return ware;
    }

    private boolean pipelines() {
        return driver().name().equals("mongodb");
    }

    @SuppressWarnings("NullAway") // it does not see the annotation inside a type of another module
    private void choose(String sql, String match, @Nullable Object... values) {
        query = context -> pipelines()
                ? QueryFragment.pipeline("ware", "[{$match: " + match + "}]", values)
                : QueryFragment.sql("select name, price, part_id from ware where " + sql, values);
    }

    private List<Integer> prices() {
        return fresh().findAll(Picked.class, o -> o.orderBy("price")).stream()
                .map(each -> each.price)
                .toList();
    }

    @Test
    void a_null_is_compared_with_values_of_all_classes() {
        for (String property : List.of("price", "code", "born", "moment", "exact", "sold", "image", "name", "id")) {
            choose(
                    "coalesce(" + property + " = ?, false) and price = ?",
                    "{$and: [{" + property + ": ?}, {price: {$lt: ?}}]}",
                    null,
                    0);
            assertThat(prices()).as(property).isEmpty();
        }
    }

    @Test
    void values_of_all_classes_are_bound_as_those_of_properties() {
        choose("code = ?", "{code: ?}", CODE);
        assertThat(prices()).containsExactly(20);
        choose("born = ?", "{born: ?}", DAY);
        assertThat(prices()).containsExactly(20);
        choose("moment = ?", "{moment: ?}", MOMENT);
        assertThat(prices()).containsExactly(20);
        choose("exact = ?", "{exact: ?}", new BigDecimal("2.5"));
        assertThat(prices()).containsExactly(20);
        choose("sold = ?", "{sold: ?}", true);
        assertThat(prices()).containsExactly(20);
        choose("image = ?", "{image: ?}", (Object) new byte[] {1, 2});
        assertThat(prices()).containsExactly(20);
        choose("price = ?", "{price: ?}", 20L);
        assertThat(prices()).containsExactly(20);
        choose("price = ?", "{price: ?}", (short) 20);
        assertThat(prices()).containsExactly(20);
        choose("price > ?", "{price: {$gt: ?}}", 29.5);
        assertThat(prices()).containsExactly(30, 40);
        choose("name in (?)", "{name: {$in: [?]}}", Arrays.asList("first", null, "it's"));
        assertThat(prices()).contains(10, 20);
    }

    @Test
    void comments_and_quotes_stand_anywhere() {
        choose("price = ? -- the last ?", "{price: ?}", 10);
        assertThat(prices()).containsExactly(10);
        choose("name = 'a?b' and price = ? /* it's ? */", "{name: 'a?b', price: ?}", 30);
        assertThat(prices()).containsExactly(30);
        choose("name = 'it''s' and price = ? -- it's", "{name: \"it's\", price: ?}", 20);
        assertThat(prices()).containsExactly(20);
        choose("\n\tprice = ?\n\n-- x\n", "{\n\tprice: ?\n}", 20);
        assertThat(prices()).containsExactly(20);
        assertThat(fresh().find(Picked.class, where("price").gt(5), o -> o.limit(1)
                        .offset(0)))
                .hasSize(1);
        assertThat(fresh().count(Picked.class, where("price").gt(5))).isEqualTo(1);
    }

    @Test
    void a_query_may_have_a_name_in_front_an_order_and_a_page_and_be_of_several() {
        Object[] values = {15, 2};
        query = context -> pipelines()
                ? QueryFragment.pipeline(
                        "ware", "[{$match: {price: {$gt: ?}}}, {$sort: {price: 1}}, {$limit: ?}]", values)
                : QueryFragment.sql(
                        "with dear as (select name, price, part_id from ware where price > ?) select * from dear order by price limit ?",
                        values);
        assertThat(prices()).containsExactly(20, 30);
        assertThat(fresh().count(Picked.class, where("price").gt(25))).isEqualTo(1);
        query = context -> pipelines()
                ? QueryFragment.pipeline(
                        "ware",
                        "[{$match: {price: ?}}, {$unionWith: {coll: 'ware', pipeline: [{$match: {price: ?}}]}}]",
                        10,
                        40)
                : QueryFragment.sql(
                        "select name, price, part_id from ware where price = ? union all select name, price, part_id from ware where price = ?",
                        10,
                        40);
        assertThat(prices()).containsExactly(10, 40);
        try (Stream<Picked> stream = fresh().stream(Picked.class, where("price").lt(20), o -> o.populate("part"))) {
            assertThat(stream).hasSize(1);
        }
    }

    @Test
    void values_of_all_places_come_in_their_order() {
        choose("price > ? and price < ?", "{price: {$gt: ?, $lt: ?}}", 10, 40);
        EntityManager em = fresh();
        List<Picked> found = em.find(
                Picked.class,
                where("part.price")
                        .gte(10)
                        .and(where("part.part.name")
                                .eq("first")
                                .or(where("price").lt(25))),
                o -> o.populate("part.part").orderBy("part.price desc").limit(5).offset(0));
        assertThat(found).extracting(each -> each.price).containsExactly(30, 20);
        assertThat(some(found.get(0).part).get().price).isEqualTo(20);
        assertThat(em.findAndCount(Picked.class, where("part.price").gte(10), o -> o.limit(1))
                        .total())
                .isEqualTo(2);
        assertThat(em.count(Picked.class, where("price").in(20, 40))).isEqualTo(1);
    }

    @Test
    void what_it_throws_comes_through() {
        IllegalStateException thrown = new IllegalStateException("no user");
        query = context -> {
            throw thrown;
        };
        assertThatThrownBy(this::prices).isSameAs(thrown);
        choose("price = ? and", "{$nothing: ?}", 10);
        assertThatThrownBy(this::prices).isInstanceOf(RuntimeException.class).hasMessageContaining("MO-");
        choose("price > ? and", "{price: {$gt: ?}, price: {$lt: 20}}", 5);
        assertThatThrownBy(this::prices).isInstanceOf(RuntimeException.class).hasMessageContaining("MO-");
        choose("price = 10", "{price: 10}");
        assertThat(prices()).containsExactly(10);
    }

    @Test
    void no_collections_in_collections() {
        choose("price in (?)", "{price: {$in: [?]}}", List.of(List.of(1)));
        assertThatThrownBy(this::prices).isInstanceOf(ValidationException.class).hasMessageStartingWith("[MO-4419]");
        choose("price in (?)", "{price: {$in: [?]}}", (Object) new int[] {10, 20});
        assertThatThrownBy(this::prices).isInstanceOf(RuntimeException.class).hasMessageContaining("MO-");
    }
}
