// SPDX-License-Identifier: MIT
package io.mikroorm.tck.types;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.query.Where;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.types.Sheet.Cover;
import io.mikroorm.tck.values.Genre;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.not;
import static io.mikroorm.query.Where.where;
import static io.mikroorm.tck.types.Sheet.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Conditions and orders on what is inside of documents of which the mapping does not know the inside. */
@Requires(Feature.JSON_CONDITIONS)
public abstract class JsonPathsContract extends Contract {

    /** On an empty store. */
    protected JsonPathsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Sheet.class);
    }

    private List<String> names(Condition<Object> condition) {
        List<String> names = fresh().find(Sheet.class, condition, o -> o.orderBy("name")).stream()
                .map(sheet -> sheet.name)
                .toList();
        assertThat(fresh().count(Sheet.class, condition)).isEqualTo(names.size());
        return names;
    }

    /** Brno, Wien, a number, a list, an object; null; no such name; no document. */
    private void givenCities() {
        given(
                new Sheet("a", "address", document("city", "Brno", "zip", 60200, "open", true)),
                new Sheet("b", "address", document("city", "Wien", "zip", 1010L, "open", false)),
                new Sheet("c", "address", document("city", 7, "zip", "1010", "open", "true")),
                new Sheet("d", "address", document("city", List.of("Brno"), "zip", 10.5, "open", 1)),
                new Sheet("e", "address", document("city", document("name", "Brno"))),
                new Sheet("f", "address", document("city", null, "zip", null, "open", null)),
                new Sheet("g", "address", List.of(document("city", "Brno"))),
                new Sheet("h", "address", "Brno"),
                new Sheet("i"));
    }

    @Test
    void texts_are_found_by_the_path_to_them() {
        givenCities();
        assertThat(names(where("facts.address.city").eq("Brno"))).containsExactly("a");
        assertThat(names(where("facts.address.city").eq("brno"))).isEmpty();
        assertThat(names(where("facts.address.city").in("Wien", "Brno", "Graz")))
                .containsExactly("a", "b");
        assertThat(names(where("facts.address.city").in(List.of()))).isEmpty();
        assertThat(names(where("facts.address.city").like("%n"))).containsExactly("b");
        assertThat(names(where("facts.address.city").ilike("b_NO"))).containsExactly("a");
        assertThat(names(where("facts.address.city").contains("rn"))).containsExactly("a");
        assertThat(names(where("facts.address.city").gt("Brno"))).containsExactly("b");
        assertThat(names(where("facts.address.city").lte("Brno"))).containsExactly("a");
    }

    @Test
    void what_stands_there_as_something_else_is_another_value_and_has_no_order() {
        givenCities();
        assertThat(names(where("facts.address.city").ne("Brno"))).containsExactly("b", "c", "d", "e");
        assertThat(names(not(where("facts.address.city").eq("Brno")))).containsExactly("b", "c", "d", "e");
        assertThat(names(where("facts.address.city").notIn("Brno", "Wien"))).containsExactly("c", "d", "e");
        assertThat(names(not(where("facts.address.city").in("Brno", "Wien")))).containsExactly("c", "d", "e");
        assertThat(names(not(where("facts.address.city").notIn("Brno", "Wien"))))
                .containsExactly("a", "b");
        assertThat(names(not(where("facts.address.city").ne("Brno")))).containsExactly("a");
        assertThat(names(not(where("facts.address.city").gt("Brno")))).containsExactly("a");
        assertThat(names(not(where("facts.address.city").like("B%")))).containsExactly("b");
        assertThat(names(not(where("facts.address.zip").lt(2000)))).containsExactly("a");
    }

    @Test
    void numbers_are_compared_as_numbers_and_not_as_texts() {
        givenCities();
        assertThat(names(where("facts.address.zip").eq(1010))).containsExactly("b");
        assertThat(names(where("facts.address.zip").eq(1010.0))).containsExactly("b");
        assertThat(names(where("facts.address.zip").eq("1010"))).containsExactly("c");
        assertThat(names(where("facts.address.zip").eq(new BigDecimal("10.50"))))
                .containsExactly("d");
        assertThat(names(where("facts.address.zip").gt(1009))).containsExactly("a", "b");
        assertThat(names(where("facts.address.zip")
                        .gte(1010)
                        .and(where("facts.address.zip").lt(60200))))
                .containsExactly("b");
        assertThat(names(where("facts.address.zip").lte(10.5))).containsExactly("d");
        assertThat(names(where("facts.address.zip").in(1010, 60200L, 10.5))).containsExactly("a", "b", "d");
        assertThat(names(where("facts.address.zip").in("1010", 10.5, true))).containsExactly("c", "d");
        assertThat(names(where("facts.address.zip").notIn("1010", 10.5))).containsExactly("a", "b");
    }

    @Test
    void large_and_small_numbers_are_exact() {
        given(
                new Sheet("a", "n", Long.MAX_VALUE),
                new Sheet("b", "n", Long.MAX_VALUE - 1),
                new Sheet("c", "n", 0.1),
                new Sheet("d", "n", -9_007_199_254_740_993L),
                new Sheet("e", "n", 0));
        assertThat(names(where("facts.n").eq(Long.MAX_VALUE))).containsExactly("a");
        assertThat(names(where("facts.n").gt(Long.MAX_VALUE - 1))).containsExactly("a");
        assertThat(names(where("facts.n").eq(0.1))).containsExactly("c");
        assertThat(names(where("facts.n").eq(new BigDecimal("0.10")))).containsExactly("c");
        assertThat(names(where("facts.n").eq(0.1f))).containsExactly("c");
        assertThat(names(where("facts.n").eq(-9_007_199_254_740_993L))).containsExactly("d");
        assertThat(names(where("facts.n").eq(-9_007_199_254_740_992L))).isEmpty();
        assertThat(names(where("facts.n").lt(0))).containsExactly("d");
        assertThat(names(where("facts.n").eq(new BigDecimal("0.000")))).containsExactly("e");
    }

    @Test
    void true_and_false_are_no_numbers_and_no_texts() {
        givenCities();
        assertThat(names(where("facts.address.open").eq(true))).containsExactly("a");
        assertThat(names(where("facts.address.open").eq(false))).containsExactly("b");
        assertThat(names(where("facts.address.open").ne(true))).containsExactly("b", "c", "d");
        assertThat(names(where("facts.address.open").eq(1))).containsExactly("d");
        assertThat(names(where("facts.address.open").eq("true"))).containsExactly("c");
        assertThat(names(not(where("facts.address.open").in(true, false)))).containsExactly("c", "d");
    }

    @Test
    void what_is_not_there_is_null() {
        givenCities();
        assertThat(names(where("facts.address.city").isNull())).containsExactly("f", "g", "h", "i");
        assertThat(names(where("facts.address.city").isNotNull())).containsExactly("a", "b", "c", "d", "e");
        assertThat(names(where("facts.address.city").eq(null))).containsExactly("f", "g", "h", "i");
        assertThat(names(where("facts.address.city").ne(null))).containsExactly("a", "b", "c", "d", "e");
        assertThat(names(where("facts.address").isNull())).containsExactly("i");
        assertThat(names(where("facts.address.city").in("Brno", null))).containsExactly("a", "f", "g", "h", "i");
        assertThat(names(where("facts.address.city").notIn("Brno", null))).containsExactly("b", "c", "d", "e");
        assertThat(names(where("facts.address.nothing").isNotNull())).isEmpty();
        assertThat(names(where("facts.address.city.name.first").isNull())).hasSize(9);
        assertThat(names(where("facts.address.city.name").eq("Brno"))).containsExactly("e");
    }

    @Test
    void the_same_is_said_by_maps() {
        givenCities();
        assertThat(names(Where.of(Map.of("facts", Map.of("address", Map.of("city", "Brno"))))))
                .containsExactly("a");
        assertThat(names(Where.of(Map.of("facts.address", Map.of("city", Map.of("$in", List.of("Brno", "Wien")))))))
                .containsExactly("a", "b");
        assertThat(names(Where.of(Map.of("facts.address.zip", Map.of("$gt", 1000, "$lt", 2000)))))
                .containsExactly("b");
        assertThat(names(Where.of(
                        Map.of("facts", Map.of("address", Map.of("$not", Map.of("city", Map.of("$ne", "Brno"))))))))
                .containsExactly("a");
        assertThat(names(Where.of(Map.of(
                        "facts",
                        Map.of("$or", List.of(Map.of("address.city", "Wien"), Map.of("address.open", true)))))))
                .containsExactly("a", "b");
    }

    @Test
    void paths_lead_through_relations_embeddables_objects_and_elements() {
        Sheet a = new Sheet("a", "n", 1);
        a.cover = new Cover("x", "ink", document("colour", "red"));
        a.sleeve = new Cover("y", "ink", document("colour", "blue"));
        a.pages.add(new Cover("z", "ink", "black", "n", 1));
        a.pages.add(new Cover("z", "ink", "white", "n", 2));
        Sheet b = new Sheet("b", "n", 2);
        b.above = a;
        given(a, b);

        assertThat(names(where("above.facts.n").eq(1))).containsExactly("b");
        assertThat(names(where("above.facts.n").isNull())).containsExactly("a");
        assertThat(names(not(where("above.facts.n").eq(1)))).isEmpty();
        assertThat(names(where("below.facts.n").eq(2))).containsExactly("a");
        assertThat(names(where("below").some(where("facts.n").gt(1)))).containsExactly("a");
        assertThat(names(where("cover.notes.ink.colour").eq("red"))).containsExactly("a");
        assertThat(names(where("sleeve.notes.ink.colour").eq("blue"))).containsExactly("a");
        assertThat(names(where("above.sleeve.notes.ink.colour").eq("blue"))).containsExactly("b");
        assertThat(names(where("sleeve.notes.ink.colour").isNull())).containsExactly("b");
        assertThat(names(where("pages")
                        .some(where("notes.ink")
                                .eq("black")
                                .and(where("notes.n").eq(1)))))
                .containsExactly("a");
        assertThat(names(where("pages")
                        .some(where("notes.ink")
                                .eq("black")
                                .and(where("notes.n").eq(2)))))
                .isEmpty();
        assertThat(names(where("pages.notes.ink").eq("white"))).containsExactly("a");
    }

    @Test
    void names_are_names_and_nothing_else() {
        given(
                new Sheet("a", "it's", 1, "a b", 2, "0", 3, "*", 4, "?", 5, "{d}", 6, "x' or '1'='1", 7, "$[0]", 8),
                new Sheet(
                        "b",
                        "list",
                        List.of("x", "y"),
                        "[0]",
                        9,
                        "--",
                        10,
                        "e-mail",
                        13,
                        "a;b",
                        11,
                        "ž\uD83D\uDC26",
                        12));
        assertThat(names(where("facts.'it''s'").eq(1))).containsExactly("a");
        assertThat(names(where("facts.'a b'").eq(2))).containsExactly("a");
        assertThat(names(where("facts.a b").eq(2))).containsExactly("a");
        assertThat(names(where("facts.0").eq(3))).containsExactly("a");
        assertThat(names(where("facts.*").eq(4))).containsExactly("a");
        assertThat(names(where("facts.?").eq(5))).containsExactly("a");
        assertThat(names(where("facts.{d}").eq(6))).containsExactly("a");
        assertThat(names(where("facts.'x'' or ''1''=''1'").eq(7))).containsExactly("a");
        assertThat(names(where("facts.[0]").eq(9))).containsExactly("b");
        if (takesDashes()) {
            assertThat(names(where("facts.--").eq(10))).containsExactly("b");
        } else {
            refused("MO-4352", where("facts.--").eq(10));
            refused("MO-4352", where("facts.--").some(where("x").eq(10)));
        }
        assertThat(names(where("facts.e-mail").eq(13))).containsExactly("b");
        assertThat(names(where("facts.a;b").eq(11))).containsExactly("b");
        assertThat(names(where("facts.ž\uD83D\uDC26").eq(12))).containsExactly("b");
        assertThat(names(where("facts.list.0").isNotNull())).isEmpty();
        assertThat(names(where("facts.list.[0]").isNotNull())).isEmpty();
    }

    @Test
    void names_with_dots_stand_in_quotes_or_are_refused() {
        given(new Sheet("a", "name", 1), new Sheet("b", "n", document("m", 2)));
        Condition<Object> dotted = where("facts.'e.mail'").isNotNull();
        Condition<Object> operator = where("facts.$where").isNotNull();
        if (takesDots()) {
            given(new Sheet("c", "e.mail", "x", "$where", 1));
            assertThat(names(dotted)).containsExactly("c");
            assertThat(names(where("facts.'e.mail'").eq("x"))).containsExactly("c");
            assertThat(names(where("facts.e.mail").eq("x"))).isEmpty();
            assertThat(names(where("facts.'n.m'").eq(2))).isEmpty();
            assertThat(names(where("facts.$where").eq(1))).containsExactly("c");
        } else {
            assertThatThrownBy(() -> names(dotted)).hasMessageContaining("MO-4351");
            assertThatThrownBy(() -> names(operator)).hasMessageContaining("MO-4351");
            assertThatThrownBy(() -> fresh().findAll(Sheet.class, o -> o.orderBy("facts.'e.mail'")))
                    .hasMessageContaining("MO-4351");
        }
    }

    /** Whether names may begin with a dash; where not, they are refused. */
    protected boolean takesDashes() {
        return true;
    }

    /** Whether names may have dots in them, and dollar signs before them; where not, they are refused. */
    protected boolean takesDots() {
        return true;
    }

    @Test
    void values_of_other_classes_are_compared_as_the_library_writes_them() {
        UUID uuid = new UUID(1, 2);
        Instant moment = Instant.parse("2024-02-29T09:00:00.5Z");
        given(
                new Sheet("a", "day", "2024-02-29", "uuid", uuid.toString(), "genre", Genre.values()[0].name()),
                new Sheet("b", "day", "1999-12-31", "moment", moment.toString(), "letter", "x"));

        assertThat(names(where("facts.day").eq(LocalDate.of(2024, 2, 29)))).containsExactly("a");
        assertThat(names(where("facts.day").lt(LocalDate.of(2000, 1, 1)))).containsExactly("b");
        assertThat(names(where("facts.uuid").eq(uuid))).containsExactly("a");
        assertThat(names(where("facts.genre").in(Genre.values()[0], Genre.values()[1])))
                .containsExactly("a");
        assertThat(names(where("facts.moment").eq(moment))).containsExactly("b");
        assertThat(names(where("facts.letter").eq('x'))).containsExactly("b");
    }

    @Test
    void a_page_with_collections_is_chosen_by_what_is_inside() {
        Sheet a = new Sheet("a", "v", 2);
        Sheet b = new Sheet("b", "v", 1);
        Sheet c = new Sheet("c", "w", 1);
        c.above = a;
        given(a, b, c);
        List<Sheet> found = fresh().find(Sheet.class, where("facts.v").isNotNull(), o -> o.orderBy("facts.v desc")
                .limit(1)
                .populate("below"));
        assertThat(found).singleElement().satisfies(sheet -> {
            assertThat(sheet.name).isEqualTo("a");
            assertThat(sheet.below).hasSize(1);
        });
    }

    @Test
    void many_values_are_looked_for() {
        given(new Sheet("a", "n", 1, "t", "1"), new Sheet("b", "n", 2, "t", "2"));
        List<Object> values = new java.util.ArrayList<>();
        for (int i = 2; i < 3_000; i++) {
            values.add(i);
            values.add(String.valueOf(i));
        }
        assertThat(names(where("facts.n").in(values))).containsExactly("b");
        assertThat(names(where("facts.t").in(values))).containsExactly("b");
        assertThat(names(where("facts.n").notIn(values))).containsExactly("a");
    }

    /** What of a document would be a component. */
    record Part(
            @io.mikroorm.annotation.Path("facts.address.city")
            String city) {}

    @Test
    void what_has_no_meaning_is_refused() {
        refused("MO-2820", where("facts.a\"b").eq(1));
        refused("MO-2820", where("facts.a\\").eq(1));
        refused("MO-2820", where("facts.a\u0000").eq(1));
        refused("MO-2820", where("facts.\ud83d").eq(1));
        refused("MO-2820", where("facts." + "x".repeat(1_001)).eq(1));
        refused("MO-2109", where("facts." + "x.".repeat(1_000) + "x").eq(1));
        refused("MO-2821", where("facts.a").eq(Map.of("x", 1)));
        refused("MO-2821", where("facts.a").in(Arrays.asList(1, List.of(2))));
        refused("MO-2822", where("facts.a").gt(Instant.EPOCH));
        refused("MO-2822", where("facts.a").gt(OffsetTime.MIN));
        refused("MO-2822", where("facts.a").lt(true));
        refused("MO-2825", where("facts.a").isInstance(Sheet.class));
        refused("MO-2114", where("facts.a").gt(nothing()));
        refused(
                "MO-2701",
                where("facts")
                        .some(where("a").some(Where.element().eq(1)))
                        .and(Where.element().eq(1)));
        assertThatThrownBy(() -> fresh().findInto(Part.class, Sheet.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2824");
        for (String malformed : List.of("facts.", "facts..a", "facts.'a", "facts.''", "facts.'a'b")) {
            assertThatThrownBy(() -> where(malformed)).hasMessageContaining("MO-2103");
        }
    }

    @SuppressWarnings("NullAway")
    private static Object nothing() {
        return null;
    }

    private void refused(String code, Condition<Object> condition) {
        assertThatThrownBy(() -> fresh().find(Sheet.class, condition))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining(code);
    }
}
