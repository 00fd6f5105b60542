// SPDX-License-Identifier: MIT
package io.mikroorm.tck.mapping;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.Found;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.Path;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Virtual;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.query.LockMode;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Entities whose rows are those of queries that the database does not keep: found by whatever they show, and nobody's. */
@Requires(Capabilities.Feature.VIRTUAL_ENTITIES)
public abstract class VirtualsContract extends Contract {

    /** Makes swords. */
    @Entity
    static class Smith {

        @PrimaryKey
        long id;

        @Property(length = 40)
        String name = "";

        @OneToMany(mappedBy = "smith")
        final EntityCollection<Sword> swords = EntityCollection.of(this);
    }

    /** Is sold. */
    @Entity
    static class Sword {

        @PrimaryKey
        long id;

        @Property(length = 40)
        @Nullable
        String name;

        int price;

        @ManyToOne
        @Nullable
        Smith smith;
    }

    /** From the least to the most. */
    @Embeddable
    record Prices(int least, int most) {}

    /** What a smith has made; swords of nobody are a group of their own. */
    @Entity
    @Virtual(
            value = "select smith_id, count(*) as swords, min(price) as prices_least, max(price) as prices_most"
                    + " from sword group by smith_id",
            collection = "sword",
            pipeline = "[{$group: {_id: '$smith', swords: {$sum: 1}, least: {$min: '$price'}, most: {$max: '$price'}}},"
                    + " {$project: {smith: '$_id', swords: 1, prices: {least: '$least', most: '$most'}}}]")
    static class Stock {

        @ManyToOne
        @Nullable
        Ref<Smith> smith;

        long swords;

        @Embedded
        @Nullable
        Prices prices;
    }

    /** Begins with a value that may be missing; some rows are equal. */
    @Entity
    @Virtual(
            value = "select name from sword where name is null or name <> '?'",
            collection = "sword",
            pipeline = "[{$match: {name: {$ne: '?'}}}, {$project: {name: 1}}]")
    static class Name {

        @Nullable
        String name;
    }

    /** Is made with all that it has. */
    @Entity
    @Virtual(
            value = "select name, smith_id as maker_id, price as prices_least, price + 1 as prices_most"
                    + " from sword where price > 50",
            collection = "sword",
            pipeline = "[{$match: {price: {$gt: 50}}}, {$project: {_id: 0, name: 1, maker: '$smith',"
                    + " prices: {least: '$price', most: {$add: ['$price', 1]}}}}]")
    record Offer(
            String name,
            @ManyToOne Ref<Smith> maker,
            @Embedded Prices prices) {}

    /** Has no annotations. */
    static class Dear {

        String name = "";
        long price;
    }

    /** What is left of a row. */
    record Line(@Path("smith.name") @Nullable String name, long swords) {}

    /** Of smiths and swords. */
    protected VirtualsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Stock.class, Name.class, Offer.class, Smith.class, Sword.class);
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        settings.entities(
                EntitySchema.define(Dear.class, e -> e.virtual("select name, price from sword where price > 50")
                        .virtual("sword", "[{$match: {price: {$gt: 50}}}]")
                        .orderBy("price desc")));
    }

    /** Ann has made three swords, Bob one, and nobody two without a name. */
    @BeforeEach
    void given() {
        Smith ann = smith(1, "Ann");
        Smith bob = smith(2, "Bob");
        given(
                ann,
                bob,
                sword(1, "Biter", 10, ann),
                sword(2, "Needle", 70, ann),
                sword(3, "Needle", 90, ann),
                sword(4, "Sting", 60, bob),
                sword(5, null, 5, null),
                sword(6, null, 5, null));
    }

    private static Smith smith(long id, String name) {
        Smith smith = new Smith();
        smith.id = id;
        smith.name = name;
        return smith;
    }

    private static Sword sword(long id, @Nullable String name, int price, @Nullable Smith smith) {
        Sword sword = new Sword();
        sword.id = id;
        sword.name = name;
        sword.price = price;
        sword.smith = smith;
        return sword;
    }

    private static void refused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("[" + code + "]")
                .hasMessageContaining("Stock");
    }

    @Test
    void each_row_is_an_object_of_its_own() {
        EntityManager em = fresh();
        List<Name> names = em.findAll(Name.class, o -> o.orderBy("name nulls last"));
        assertThat(names)
                .extracting(each -> each.name)
                .containsExactly("Biter", "Needle", "Needle", "Sting", null, null);
        assertThat(names.get(1)).isNotSameAs(names.get(2));
        assertThat(em.findAll(Name.class)).doesNotContainAnyElementsOf(names);
    }

    @Test
    void values_embeddables_and_relations_come_with_it() {
        EntityManager em = fresh();
        Stock ann = em.findOneOrFail(Stock.class, where("smith").eq(1L));
        assertThat(ann.swords).isEqualTo(3);
        assertThat(ann.prices).isEqualTo(new Prices(10, 90));
        assertThat(ann.smith).isSameAs(em.ref(Smith.class, 1L));
        assertThat(requireNonNull(ann.smith).isLoaded()).isFalse();
        assertThat(requireNonNull(ann.smith).load().name).isEqualTo("Ann");
        Stock none = em.findOneOrFail(Stock.class, where("smith").isNull());
        assertThat(none.smith).isNull();
        assertThat(none.swords).isEqualTo(2);
    }

    @Test
    void conditions_orders_and_pages_are_about_the_result() {
        List<Stock> most = fresh().find(Stock.class, where("swords").lt(3), o -> o.orderBy("prices.most desc")
                .limit(1));
        assertThat(most).extracting(each -> each.swords).containsExactly(1L);
        assertThat(fresh().findAll(
                                Stock.class, o -> o.orderBy("swords").limit(5).offset(1)))
                .extracting(each -> each.swords)
                .containsExactly(2L, 3L);
        assertThat(fresh().find(Stock.class, where("smith.name").like("B%"), o -> o.orderBy("smith.name")))
                .extracting(each -> each.swords)
                .containsExactly(1L);
        assertThat(fresh().find(Stock.class, where("swords").in(1, 3))).hasSize(2);
        assertThat(fresh().find(
                                Stock.class,
                                where("smith.swords").some(where("name").eq("Biter"))))
                .hasSize(1);
    }

    @Test
    void rows_are_counted() {
        assertThat(fresh().count(Name.class)).isEqualTo(6);
        assertThat(fresh().count(Stock.class, where("prices.least").gt(5))).isEqualTo(2);
        Found<Stock> found = fresh().findAndCount(Stock.class, where("swords").gt(0), o -> o.limit(2));
        assertThat(found.items()).hasSize(2);
        assertThat(found.total()).isEqualTo(3);
    }

    @Test
    void rows_are_streamed_and_read_as_records() {
        try (Stream<Name> names = fresh().stream(Name.class)) {
            assertThat(names.map(each -> "" + each.name))
                    .containsExactlyInAnyOrder("Biter", "Needle", "Needle", "Sting", "null", "null");
        }
        try (Stream<Stock> stocks = fresh().stream(Stock.class, where("smith").isNotNull(), o -> o.populate("smith"))) {
            assertThat(stocks.map(each -> requireNonNull(each.smith).get().name + each.swords))
                    .containsExactlyInAnyOrder("Ann3", "Bob1");
        }
        assertThat(fresh().findInto(Line.class, Stock.class, where("swords").gte(2), o -> o.orderBy("swords desc")))
                .containsExactly(new Line("Ann", 3), new Line(null, 2));
    }

    @Test
    void what_it_leads_to_is_populated_by_selects() {
        for (LoadStrategy strategy : LoadStrategy.values()) {
            List<Stock> stocks = fresh().find(Stock.class, where("smith").isNotNull(), o -> o.populate("smith.swords")
                    .strategy(strategy)
                    .orderBy("swords desc"));
            assertThat(stocks).extracting(each -> each.swords).containsExactly(3L, 1L);
            assertThat(requireNonNull(stocks.get(0).smith).get().swords)
                    .extracting(each -> each.price)
                    .containsExactlyInAnyOrder(10, 70, 90);
        }
    }

    @Test
    void its_objects_are_nobodys() {
        EntityManager em = fresh();
        Stock ann = em.findOneOrFail(Stock.class, where("smith").eq(1L));
        ann.swords = 77;
        ann.smith = null;
        assertThat(em.plan().isEmpty()).isTrue();
        em.flush();
        refused(() -> em.persist(new Stock()), "MO-2322");
        refused(() -> em.create(Stock.class, Map.of("swords", 3)), "MO-2322");
        refused(() -> em.remove(ann), "MO-2323");
        refused(() -> em.upsert(ann), "MO-2325");
    }

    @Test
    void what_would_need_a_key_is_refused() {
        EntityManager em = fresh();
        refused(() -> em.findOne(Stock.class, 1L), "MO-4190");
        refused(() -> em.getReference(Stock.class, 1L), "MO-4190");
        refused(() -> em.ref(Stock.class, 1L), "MO-4190");
        refused(
                () -> em.transactional(tx -> tx.findAll(Stock.class, o -> o.lock(LockMode.PESSIMISTIC_WRITE))),
                "MO-4191");
        refused(() -> em.stream(Stock.class, o -> o.populate("smith.swords")).close(), "MO-4192");
    }

    @Test
    void what_it_may_show_is_flushed_before_it_is_asked() {
        EntityManager em = fresh();
        em.persist(sword(7, "Edge", 20, em.getReference(Smith.class, 2L)));
        assertThat(em.findOneOrFail(Stock.class, where("smith").eq(2L)).swords).isEqualTo(2);
    }

    @Test
    void it_is_said_in_code_and_has_an_order() {
        assertThat(fresh().findAll(Dear.class)).extracting(each -> each.price).containsExactly(90L, 70L, 60L);
    }

    @Test
    void a_row_can_be_a_record() {
        List<Offer> offers = fresh().find(Offer.class, where("prices.most").lt(90), o -> o.orderBy("prices.least")
                .populate("maker"));
        assertThat(offers).extracting(Offer::name).containsExactly("Sting", "Needle");
        assertThat(offers).extracting(offer -> offer.maker().get().name).containsExactly("Bob", "Ann");
        assertThat(offers.get(0).prices()).isEqualTo(new Prices(60, 61));
        try (Stream<Offer> all = fresh().stream(Offer.class)) {
            assertThat(all.map(Offer::name)).containsExactlyInAnyOrder("Needle", "Needle", "Sting");
        }
    }
}
