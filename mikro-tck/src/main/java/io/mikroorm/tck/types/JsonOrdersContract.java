// SPDX-License-Identifier: MIT
package io.mikroorm.tck.types;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.query.Order;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static io.mikroorm.tck.types.Sheet.document;
import static org.assertj.core.api.Assertions.assertThat;

/** Orders by what is inside of documents of which the mapping does not know the inside. */
@Requires(Feature.JSON_CONDITIONS)
public abstract class JsonOrdersContract extends Contract {

    /** On an empty store. */
    protected JsonOrdersContract() {}

    /** Has tomes in an order that stands in their documents. */
    @Entity
    static class Shelf {

        @PrimaryKey
        @Nullable
        Long id;

        @OneToMany(mappedBy = "shelf", orderBy = "facts.place.no desc, above.facts.v")
        EntityCollection<Tome> tomes = EntityCollection.of(this);

        @ManyToMany
        EntityCollection<Tome> lent = EntityCollection.of(this);
    }

    /** In the order of its document. */
    @Entity(orderBy = "facts.place.no")
    static class Tome {

        @PrimaryKey
        @Nullable
        Long id;

        String name = "";

        @Property(json = true)
        Map<String, @Nullable Object> facts = Map.of();

        @ManyToOne
        @Nullable
        Shelf shelf;

        @ManyToOne
        @Nullable
        Sheet above;

        static Tome of(String name, Object place, @Nullable Sheet above) {
            Tome tome = new Tome();
            tome.name = name;
            tome.facts = document("place", document("no", place));
            tome.above = above;
            return tome;
        }
    }

    @Override
    protected List<Class<?>> entities() {
        return List.of(Sheet.class, Shelf.class, Tome.class);
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void the_mapping_sorts_by_it_as_well(LoadStrategy strategy) {
        Sheet first = new Sheet("first", "v", 1);
        Sheet second = new Sheet("second", "v", 2);
        Shelf shelf = new Shelf();
        shelf.tomes.addAll(List.of(
                Tome.of("a", 10, second), Tome.of("b", 9, null), Tome.of("c", 10, first), Tome.of("d", "x", null)));
        shelf.lent.addAll(shelf.tomes);
        given(first, second, shelf);
        Shelf found = fresh().findAll(Shelf.class, o -> o.populate("tomes").strategy(strategy))
                .get(0);
        assertThat(found.tomes).extracting(tome -> tome.name).containsExactly("d", "c", "a", "b");
        Shelf lent = fresh().findAll(Shelf.class, o -> o.populate("lent").strategy(strategy))
                .get(0);
        assertThat(lent.lent).extracting(tome -> tome.name).startsWith("b").endsWith("d");
        assertThat(fresh().findAll(Tome.class))
                .extracting(tome -> tome.name)
                .startsWith("b")
                .endsWith("d");
    }

    private List<String> ordered(String... orders) {
        return fresh().findAll(Sheet.class, o -> o.orderBy(orders)).stream()
                .map(sheet -> sheet.name)
                .toList();
    }

    @Test
    void orders_are_numbers_before_texts_and_what_is_not_there_is_null() {
        given(
                new Sheet("a", "v", 10),
                new Sheet("b", "v", "x"),
                new Sheet("c", "v", 9.5),
                new Sheet("d", "v", "B"),
                new Sheet("e", "w", 1),
                new Sheet("f", "v", true),
                new Sheet("g", "v", false),
                new Sheet("h"));
        assertThat(ordered("facts.v nulls last", "name")).containsExactly("c", "a", "d", "b", "g", "f", "e", "h");
        assertThat(ordered("facts.v nulls first", "name")).containsExactly("e", "h", "c", "a", "d", "b", "g", "f");
        assertThat(ordered("facts.v desc nulls last", "name")).containsExactly("f", "g", "b", "d", "a", "c", "e", "h");
        assertThat(fresh().findAll(Sheet.class, o -> o.orderBy("facts.v nulls last", "name")
                        .limit(2)
                        .offset(1)))
                .extracting(sheet -> sheet.name)
                .containsExactly("a", "d");
    }

    @Test
    void orders_name_what_has_spaces_in_quotes() {
        given(new Sheet("a", "a b", 2), new Sheet("b", "a b", 3), new Sheet("c", "a b", 1));
        assertThat(ordered("facts.'a b' desc")).containsExactly("b", "a", "c");
        assertThat(fresh().findAll(Sheet.class, o -> o.orderBy(Order.asc("facts.a b"))))
                .extracting(sheet -> sheet.name)
                .containsExactly("c", "a", "b");
    }

    @Test
    void orders_lead_through_relations() {
        Sheet a = new Sheet("a", "v", 10);
        Sheet b = new Sheet("b", "v", 9);
        Sheet c = new Sheet("c", "v", 7);
        Sheet d = new Sheet("d", "v", 8);
        c.above = a;
        d.above = b;
        given(a, b, c, d);
        assertThat(ordered("above.facts.v nulls last", "name")).containsExactly("d", "c", "a", "b");
        assertThat(ordered("below.facts.v nulls last", "name")).containsExactly("a", "b", "c", "d");
        assertThat(ordered("below.facts.v desc nulls last", "name")).containsExactly("b", "a", "c", "d");
    }

    /** A list of numbers, an object, a number, an empty list, null, no document, a text, false, an object, a list of objects. */
    private void givenAll() {
        given(
                new Sheet("a", "v", List.of(3, 1)),
                new Sheet("b", "v", document("x", 2)),
                new Sheet("c", "v", 2),
                new Sheet("d", "v", List.of()),
                new Sheet("e", "v", null),
                new Sheet("f"),
                new Sheet("g", "v", "t"),
                new Sheet("h", "v", false),
                new Sheet("i", "v", document("x", 1)),
                new Sheet("j", "v", List.of(document("x", 0))));
    }

    @Test
    void lists_and_objects_are_behind_texts_and_alike() {
        givenAll();
        assertThat(ordered("facts.v nulls last", "name"))
                .containsExactly("c", "g", "a", "b", "d", "i", "j", "h", "e", "f");
        assertThat(ordered("facts.v desc nulls last", "name"))
                .containsExactly("h", "a", "b", "d", "i", "j", "g", "c", "e", "f");
        assertThat(fresh().find(Sheet.class, where("facts.v").isNotNull(), o -> o.orderBy("facts.v", "name")
                        .limit(3)))
                .extracting(sheet -> sheet.name)
                .containsExactly("c", "g", "a");
        try (Stream<Sheet> all =
                fresh().stream(Sheet.class, where("facts.v").isNotNull(), o -> o.orderBy("facts.v", "name desc"))) {
            assertThat(all.map(sheet -> sheet.name)).containsExactly("c", "g", "j", "i", "d", "b", "a", "h");
        }
    }

    @Test
    void orders_do_not_go_into_lists() {
        givenAll();
        assertThat(ordered("facts.v.x nulls last", "name"))
                .containsExactly("i", "b", "a", "c", "d", "e", "f", "g", "h", "j");
        assertThat(ordered("facts.v.0 nulls last", "name"))
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
        assertThat(ordered("items.x nulls first", "name")).hasSize(10).startsWith("a", "b");
    }
}
