// SPDX-License-Identifier: MIT
package io.mikroorm.jooq;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Formula;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Virtual;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.type.BinaryContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a mapping can say, as tables of jOOQ have it. */
public abstract class JooqMappingsContract extends JooqContract {

    /** Known by two parts. */
    @Embeddable
    public record Place(String hall, int number) {}

    /** Stands in a hall. */
    @Entity(table = "the rack")
    public static class Rack {

        @PrimaryKey
        public Place id;

        public String label;

        @ManyToOne
        public @Nullable Ref<Rack> next;

        protected Rack() {}

        Rack(Place id, String label) {
            this.id = id;
            this.label = label;
        }
    }

    /** Has a size. */
    @Embeddable
    public static class Size {

        public int width;

        public int height;
    }

    /** Has documents, arrays, contents and a formula. */
    @Entity
    public static class Crate {

        @PrimaryKey
        public @Nullable Long id;

        @Property(json = true)
        public @Nullable Map<String, Object> facts;

        public List<String> words = new ArrayList<>();

        @Embedded(object = true)
        public @Nullable Size size;

        public @Nullable BinaryContent picture;

        public int price;

        @Formula("{price} * 2")
        public int twice;

        @ManyToOne
        public @Nullable Rack rack;
    }

    /** How many crates there are. */
    @Entity
    @Virtual("select count(*) as many from crate")
    public static class Stock {
        public long many;
    }

    @Override
    protected List<Class<?>> entities() {
        return List.of(Rack.class, Crate.class, Stock.class);
    }

    private static Crate crate() {
        Crate crate = new Crate();
        crate.facts = Map.of("colour", "red", "deep", Map.of("x", "y"));
        crate.words.addAll(List.of("a", "b, c"));
        crate.size = new Size();
        crate.size.width = 3;
        crate.size.height = 4;
        crate.price = 21;
        return crate;
    }

    @Test
    @SuppressWarnings("unchecked")
    void documents_and_arrays_are_what_properties_hold() {
        given(crate());
        JooqTable<Crate> c = jooq.table(Crate.class);
        Record row = dsl().selectFrom(c).fetchSingle();
        assertThat(row.get(c.field("facts"))).isEqualTo(crate().facts);
        assertThat(row.get(c.field("words"))).isEqualTo(crate().words);
        assertThat((Size) row.get(c.field("size"))).usingRecursiveComparison().isEqualTo(crate().size);
        dsl().update(c)
                .set((Field<Object>) c.field("facts"), Map.of("colour", "blue"))
                .set((Field<Object>) c.field("words"), List.of("d"))
                .set((Field<Object>) c.field("size"), new Size())
                .execute();
        Crate found = fresh().findAll(Crate.class).get(0);
        assertThat(found.facts).isEqualTo(Map.of("colour", "blue"));
        assertThat(found.words).containsExactly("d");
        assertThat(found.size).usingRecursiveComparison().isEqualTo(new Size());
    }

    @Test
    void what_jooq_cannot_have_says_so() {
        JooqTable<Crate> c = jooq.table(Crate.class);
        assertThatThrownBy(() -> c.field("picture"))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "[MO-5276] Crate.picture is a content, which is read and written in parts. Open it from the entity.");
        assertThat(c.fields()).extracting(Field::getName).doesNotContain("picture", "twice");
        assertThatThrownBy(() -> c.field("size.width"))
                .hasMessageStartingWith("[MO-5276] Crate.size.width lies inside");
        assertThatThrownBy(() -> jooq.table(Stock.class)).hasMessageStartingWith("[MO-5272] Stock is a virtual entity");
    }

    @Test
    void a_formula_is_a_field_to_select_and_to_compare() {
        given(crate());
        JooqTable<Crate> c = jooq.table(Crate.class).as("c");
        @SuppressWarnings("unchecked")
        Field<Object> twice = (Field<Object>) c.field("twice");
        assertThat(dsl().select(twice).from(c).where(twice.gt(41)).fetchSingle().value1())
                .isEqualTo(42);
    }

    @Test
    void keys_of_several_parts_have_a_field_for_each() {
        Rack one = new Rack(new Place("A", 1), "first");
        Rack two = new Rack(new Place("A", 2), "second");
        two.next = Ref.of(one);
        Crate crate = crate();
        crate.rack = two;
        given(one, two, crate);
        JooqTable<Rack> r = jooq.table(Rack.class).as("r");
        JooqTable<Rack> n = jooq.table(Rack.class).as("n");
        JooqTable<Crate> c = jooq.table(Crate.class).as("c");
        assertThat(r.columns("id")).extracting(Field::getName).hasSize(2);
        assertThatThrownBy(() -> r.field("id")).hasMessageStartingWith("[MO-5274] Rack.id is no single column");
        assertThatThrownBy(() -> c.field("rack")).hasMessageStartingWith("[MO-5274] Crate.rack is no single column");
        assertThat(r.field("id.hall")).isSameAs(r.columns("id").get(0));
        assertThat(c.field("rack.id.number")).isSameAs(c.columns("rack").get(1));
        assertThat(dsl().select(n.field("label"))
                        .from(c)
                        .join(r)
                        .on(c.columns("rack").get(0).eq(r.columns("id").get(0)))
                        .and(c.columns("rack").get(1).eq(r.columns("id").get(1)))
                        .join(n)
                        .on(r.columns("next").get(0).eq(n.columns("id").get(0)))
                        .and(r.columns("next.id").get(1).eq(n.columns("id").get(1)))
                        .where(r.columns("id").get(0).eq("A"))
                        .fetchSingle()
                        .get(0))
                .isEqualTo("first");
        assertThat(r.getPrimaryKey().getFields()).hasSize(2);
    }

    /** Of each tenant. */
    @Entity(schema = "*")
    public static class Shop {

        @PrimaryKey
        public @Nullable Long id;

        public String name = "";
    }

    @Test
    @Requires(Feature.SCHEMAS)
    void an_open_schema_is_that_of_the_entity_manager() {
        String schema = "mikro_jooq_" + UUID.randomUUID().toString().substring(0, 8);
        try (SqlORM other = (SqlORM) open(List.of(Shop.class), s -> {})) {
            other.schema().in(schema).create();
            try {
                assertThatThrownBy(() -> Jooq.of(other.em().fork()).table(Shop.class))
                        .hasMessageStartingWith("[MO-5277] The table of Shop lies in a schema");
                Jooq of = Jooq.of(other.em().fork(f -> f.schema(schema)));
                JooqTable<Shop> s = of.table(Shop.class);
                of.dsl().insertInto(s, List.of(s.field("name"))).values("first").execute();
                assertThat(other.em().fork(f -> f.schema(schema)).findAll(Shop.class))
                        .extracting(each -> each.name)
                        .containsExactly("first");
                assertThat(of.dsl().selectFrom(s).getSQL()).contains(quoted(schema) + "." + quoted("shop"));
            } finally {
                other.schema().in(schema).drop();
                io.mikroorm.sql.Sql.of(other.em().fork()).execute("drop schema " + quoted(schema));
            }
        }
    }
}
