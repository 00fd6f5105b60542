// SPDX-License-Identifier: MIT
package io.mikroorm.tck.mapping;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.Found;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Virtual;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.fragment.QueryContext;
import io.mikroorm.fragment.QueryFragment;
import io.mikroorm.fragment.VirtualQuery;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Virtual entities whose queries are asked for each time: with values, which are bound and stay values. */
@Requires(Capabilities.Feature.VIRTUAL_ENTITIES)
public abstract class VirtualQueriesContract extends Contract {

    /** Of what. */
    enum Metal {
        IRON,
        STEEL
    }

    /** Makes blades. */
    @Entity
    static class Forge {

        @PrimaryKey
        long id;

        @Property(length = 40)
        String name = "";
    }

    /** Is sold. */
    @Entity
    static class Blade {

        @PrimaryKey
        long id;

        @Property(length = 40)
        @Nullable
        String name;

        int price;

        Metal metal = Metal.IRON;

        @ManyToOne
        @Nullable
        Forge forge;
    }

    /** As the test wants it. */
    static class Chosen {

        @Nullable
        String name;

        int price;

        @Nullable
        Ref<Forge> forge;
    }

    /** Asks for cheap ones. */
    static final class CheapQuery implements VirtualQuery {

        static final AtomicInteger MOST = new AtomicInteger();

        @Override
        public QueryFragment ask(QueryContext context) {
            return context.platform().equals("mongodb")
                    ? QueryFragment.pipeline("blade", "[{$match: {price: {$lte: ?}}}]", MOST.get())
                    : QueryFragment.sql("select name, price from blade where price <= ?", MOST.get());
        }
    }

    /** Of the annotation. */
    @Entity
    @Virtual(query = CheapQuery.class)
    record Cheap(@Nullable String name, int price) {}

    /** What is left of a row. */
    record Line(int price) {}

    private @Nullable VirtualQuery query;
    private int asked;

    /** Of forges and blades. */
    protected VirtualQueriesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Forge.class, Blade.class, Cheap.class);
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        settings.entities(
                EntitySchema.define(Chosen.class, e -> e.virtual(this::ask).manyToOne("forge")));
    }

    private QueryFragment ask(QueryContext context) {
        asked++;
        return some(query).ask(context);
    }

    /** Asks with a condition from now on: in SQL, and as MongoDB has it. */
    private void choose(String sql, String match, @Nullable Object... values) {
        pipeline("select name, price, forge_id from blade where " + sql, "[{$match: " + match + "}]", values);
    }

    @SuppressWarnings("NullAway") // it does not see the annotation inside a type of another module
    private void pipeline(String sql, String stages, @Nullable Object... values) {
        query = context -> context.platform().equals("mongodb")
                ? QueryFragment.pipeline("blade", stages, values)
                : QueryFragment.sql(sql, values);
    }

    private List<Integer> prices() {
        return fresh().findAll(Chosen.class, o -> o.orderBy("price")).stream()
                .map(each -> each.price)
                .toList();
    }

    @BeforeEach
    void given() {
        Forge forge = new Forge();
        forge.id = 1;
        forge.name = "Ann's";
        given(
                forge,
                blade(1, "Biter", 10, forge),
                blade(2, "it's", 70, forge),
                blade(3, "$price", 60, null),
                blade(4, null, 90, null));
    }

    private static Blade blade(long id, @Nullable String name, int price, @Nullable Forge forge) {
        Blade blade = new Blade();
        blade.id = id;
        blade.name = name;
        blade.price = price;
        blade.metal = price > 50 ? Metal.STEEL : Metal.IRON;
        blade.forge = forge;
        return blade;
    }

    @Test
    void it_is_asked_each_time_with_other_values() {
        choose("price > ?", "{price: {$gt: ?}}", 65);
        assertThat(prices()).containsExactly(70, 90);
        String first = statements.texts().get(0);
        choose("price > ?", "{price: {$gt: ?}}", 5);
        assertThat(prices()).containsExactly(10, 60, 70, 90);
        assertThat(statements.texts()).containsExactly(first, first);
        choose("price > ? and price < ?", "{price: {$gt: ?, $lt: ?}}", 5, 65);
        assertThat(prices()).containsExactly(10, 60);
        assertThat(asked).isEqualTo(3);
    }

    @Test
    void conditions_orders_and_pages_go_around_it() {
        choose("price > ?", "{price: {$gt: ?}}", 20);
        EntityManager em = fresh();
        assertThat(em.find(Chosen.class, where("price").lt(80), o -> o.orderBy("price desc")
                        .limit(1)))
                .extracting(each -> each.price)
                .containsExactly(70);
        assertThat(em.findAll(Chosen.class, o -> o.orderBy("price").limit(5).offset(2)))
                .extracting(each -> each.price)
                .containsExactly(90);
        assertThat(em.find(Chosen.class, where("forge.name").like("Ann%"), o -> o.populate("forge")))
                .extracting(each -> some(each.forge).get().name)
                .containsExactly("Ann's");
        assertThat(em.find(Chosen.class, where("price").in(60, 90, 10))).hasSize(2);
    }

    @Test
    void rows_are_counted_streamed_and_read_as_records() {
        choose("price > ?", "{price: {$gt: ?}}", 20);
        assertThat(fresh().count(Chosen.class)).isEqualTo(3);
        assertThat(fresh().count(Chosen.class, where("name").isNull())).isEqualTo(1);
        Found<Chosen> found = fresh().findAndCount(Chosen.class, where("price").gt(65), o -> o.limit(1));
        assertThat(found.items()).extracting(each -> each.price).containsExactly(70);
        assertThat(found.total()).isEqualTo(2);
        try (Stream<Chosen> stream = fresh().stream(Chosen.class, where("price").lt(80), o -> o.populate("forge"))) {
            assertThat(stream.map(each -> each.price + (each.forge == null ? "" : each.forge.get().name)))
                    .containsExactlyInAnyOrder("60", "70Ann's");
        }
        assertThat(fresh().findInto(Line.class, Chosen.class, where("price").gt(65)))
                .containsExactlyInAnyOrder(new Line(70), new Line(90));
    }

    @Test
    void a_class_that_is_named_in_the_annotation_is_asked() {
        CheapQuery.MOST.set(60);
        assertThat(fresh().findAll(Cheap.class, o -> o.orderBy("price")))
                .containsExactly(new Cheap("Biter", 10), new Cheap("$price", 60));
        CheapQuery.MOST.set(5);
        assertThat(fresh().count(Cheap.class)).isZero();
    }

    @Test
    void texts_stay_texts() {
        choose("name = ?", "{name: ?}", "it's");
        assertThat(prices()).containsExactly(70);
        choose("name = ?", "{name: ?}", "x' or '1' = '1");
        assertThat(prices()).isEmpty();
        choose("name = ?", "{name: ?}", "$price");
        assertThat(prices()).containsExactly(60);
        choose("name = ?", "{$expr: {$eq: ['$name', ?]}}", "$price");
        assertThat(prices()).containsExactly(60);
        pipeline(
                "select coalesce(?, name) as name, price, forge_id from blade where price = ?",
                "[{$match: {price: ?}}, {$project: {name: ?, price: 1}}]",
                inOrder("$price", 10));
        assertThat(fresh().findAll(Chosen.class)).extracting(each -> each.name).containsExactly("$price");
    }

    /** MongoDB's stages stand in the other order. */
    private Object[] inOrder(Object first, Object second) {
        boolean pipelines = orm.em().fork().getClass().getSimpleName().contains("Mongo");
        return pipelines ? new Object[] {second, first} : new Object[] {first, second};
    }

    @Test
    void question_marks_in_texts_are_no_values() {
        choose("name <> 'why?' and /* ? */ price = ? -- ?", "{name: {$ne: 'why?'}, price: ?}", 70);
        assertThat(prices()).containsExactly(70);
    }

    @Test
    void a_collection_stands_for_its_values() {
        choose("price in (?) and price < ?", "{price: {$in: [?], $lt: ?}}", List.of(10, 70, 90), 80);
        assertThat(prices()).containsExactly(10, 70);
    }

    @Test
    void values_are_stored_as_those_of_properties() {
        choose("metal = ?", "{metal: ?}", Metal.IRON);
        assertThat(prices()).containsExactly(10);
        EntityManager em = fresh();
        choose("forge_id = ?", "{forge: ?}", em.getReference(Forge.class, 1L));
        assertThat(prices()).containsExactly(10, 70);
        choose("forge_id = ?", "{forge: ?}", em.ref(Forge.class, 1L));
        assertThat(prices()).containsExactly(10, 70);
        choose("price = coalesce(?, 90)", "{name: ?}", (Object) null);
        assertThat(prices()).containsExactly(90);
    }

    @Test
    void it_may_ask_the_entity_manager() {
        query = context -> {
            EntityManager em = context.em(EntityManager.class);
            assertThat(context.entity()).isEqualTo(Chosen.class);
            assertThat(context.schema()).isNull();
            long forge = em.findOneOrFail(Forge.class, where("name").eq("Ann's")).id;
            return context.platform().equals("mongodb")
                    ? QueryFragment.pipeline("blade", "[{$match: {forge: ?}}]", forge)
                    : QueryFragment.sql("select name, price, forge_id from blade where forge_id = ?", forge);
        };
        EntityManager em = fresh();
        em.persist(blade(5, "Edge", 20, em.getReference(Forge.class, 1L)));
        assertThat(em.findAll(Chosen.class)).extracting(each -> each.price).containsExactlyInAnyOrder(10, 20, 70);
        em.transactional(tx -> assertThat(tx.count(Chosen.class)).isEqualTo(3));
    }

    @Test
    void a_long_list_is_asked_for_in_parts_of_one_question() {
        choose("price > ?", "{price: {$gt: ?}}", 20);
        Object[] many = new Object[70_000];
        Arrays.setAll(many, i -> i);
        assertThat(fresh().find(Chosen.class, where("price").in(many)))
                .extracting(each -> each.price)
                .containsExactlyInAnyOrder(60, 70, 90);
        assertThat(fresh().count(Chosen.class, where("price").in(many))).isEqualTo(3);
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void a_null_has_no_type_and_needs_none() {
        choose("(? is null or name = ?)", "{$expr: {$eq: [?, ?]}}", null, null);
        assertThat(prices()).containsExactly(10, 60, 70, 90);
        choose("coalesce(?, price) > ?", "{$expr: {$gt: [{$ifNull: [?, '$price']}, ?]}}", null, 65);
        assertThat(prices()).containsExactly(70, 90);
    }

    @Test
    void what_cannot_be_asked_is_refused() {
        query = context -> nothing();
        refused("MO-4418");
        query = context -> context.platform().equals("mongodb")
                ? QueryFragment.sql("select name, price from blade")
                : QueryFragment.pipeline("blade", "[{$match: {}}]");
        refused("MO-4418");
        choose("price > ?", "{price: {$gt: ?}}", new StringBuilder());
        refused("MO-4419");
        choose("forge_id = ?", "{forge: ?}", List.of(new Object()));
        refused("MO-4419");
        query = context -> QueryFragment.sql("" + context.em(Runnable.class));
        refused("MO-2908");
        choose("price > ?", "{price: {$gt: ?}}", 1, 2);
        refused("MO-4415");
    }

    @SuppressWarnings("NullAway") // what a program without a checker of nulls may answer
    private static QueryFragment nothing() {
        return null;
    }

    private void refused(String code) {
        assertThatThrownBy(() -> fresh().findAll(Chosen.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("[" + code + "]");
    }
}
