// SPDX-License-Identifier: MIT
package io.mikroorm.tck.types;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.query.Where;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.element;
import static io.mikroorm.query.Where.not;
import static io.mikroorm.query.Where.where;
import static io.mikroorm.tck.types.Sheet.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Conditions on the elements of arrays in documents of which the mapping does not know the inside. */
@Requires({Feature.JSON_CONDITIONS, Feature.ELEMENT_CONDITIONS})
public abstract class JsonElementsContract extends Contract {

    /** On an empty store. */
    protected JsonElementsContract() {}

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

    private static Sheet listed(String name, @Nullable Object... items) {
        Sheet sheet = new Sheet(name);
        sheet.items = Arrays.asList(items);
        return sheet;
    }

    /** Two orders with lines, one without, one whose lines are no list, one without a document. */
    private void givenLines() {
        given(
                new Sheet("a", "lines", List.of(document("sku", "x", "qty", 1), document("sku", "y", "qty", 5))),
                new Sheet(
                        "b",
                        "lines",
                        List.of(
                                document("sku", "x", "qty", 9),
                                document("sku", "z", "qty", null),
                                document("qty", "9"))),
                new Sheet("c", "lines", List.of()),
                new Sheet("d", "lines", document("sku", "x", "qty", 9)),
                new Sheet("e"));
    }

    @Test
    void one_element_fulfils_all_of_a_condition() {
        givenLines();
        assertThat(names(where("facts.lines").some(where("sku").eq("x")))).containsExactly("a", "b");
        assertThat(names(where("facts.lines")
                        .some(where("sku").eq("x").and(where("qty").gt(3)))))
                .containsExactly("b");
        assertThat(names(where("facts.lines")
                        .some(where("sku").eq("y").or(where("qty").eq("9")))))
                .containsExactly("a", "b");
        assertThat(names(where("facts.lines").some(where("qty").isNull()))).containsExactly("b");
        assertThat(names(where("facts.lines").some(where("sku").isNull()))).containsExactly("b");
        assertThat(names(where("facts.lines").some(where("sku").in("y", "z")))).containsExactly("a", "b");
        assertThat(names(where("facts.lines").some(where("sku").like("z%")))).containsExactly("b");
        assertThat(names(where("facts.lines").some(Condition.all()))).containsExactly("a", "b");
    }

    @Test
    void the_opposite_is_inside_of_an_element_or_of_all_of_them() {
        givenLines();
        assertThat(names(where("facts.lines").some(not(where("sku").eq("x"))))).containsExactly("a", "b");
        assertThat(names(where("facts.lines")
                        .some(not(where("sku").eq("x")).and(where("qty").gt(3)))))
                .containsExactly("a");
        assertThat(names(where("facts.lines").none(where("sku").eq("y")))).containsExactly("b", "c", "d", "e");
        assertThat(names(not(where("facts.lines").some(where("qty").gt(3))))).containsExactly("c", "d", "e");
        assertThat(names(where("facts.lines").every(where("qty").lt(9)))).containsExactly("a", "c", "d", "e");
        assertThat(names(where("facts.lines")
                        .some(where("sku").eq("x"))
                        .and(where("facts.lines").none(where("sku").eq("z")))))
                .containsExactly("a");
        assertThat(names(where("facts.lines").none(Condition.all()))).containsExactly("c", "d", "e");
    }

    @Test
    void elements_are_values_of_any_kind() {
        given(
                listed("a", "red", 1, true),
                listed("b", "1", null, 10),
                listed("c"),
                listed("d", 2.5, "it's", false, document("x", 1)),
                new Sheet("e"));
        assertThat(names(where("items").has("red"))).containsExactly("a");
        assertThat(names(where("items").has("it's"))).containsExactly("d");
        assertThat(names(where("items").has(1))).containsExactly("a");
        assertThat(names(where("items").has("1"))).containsExactly("b");
        assertThat(names(where("items").has(true))).containsExactly("a");
        assertThat(names(where("items").has(null))).containsExactly("b");
        assertThat(names(where("items").hasAll(List.of("red", true)))).containsExactly("a");
        assertThat(names(where("items").hasAny(List.of("red", 2.5, "1")))).containsExactly("a", "b", "d");
        assertThat(names(where("items").hasOnly(List.of("red", 1, true)))).containsExactly("a", "c");
        assertThat(names(where("items").some(element().gt(2)))).containsExactly("b", "d");
        assertThat(names(where("items").some(element().gt(2).and(element().lt(10)))))
                .containsExactly("d");
        assertThat(names(where("items").some(element().startsWith("r")))).containsExactly("a");
        assertThat(names(where("items").some(not(element().startsWith("r"))))).containsExactly("b", "d");
        assertThat(names(where("items").some(element().ne("red").and(element().ne("1")))))
                .containsExactly("a", "b", "d");
        assertThat(names(where("items").none(element().gt(0)))).containsExactly("c", "e");
        assertThat(names(where("items").some(where("x").eq(1)))).containsExactly("d");
        assertThat(names(where("items").some(where("x").isNull()))).isEmpty();
        assertThat(names(where("items").isNull())).containsExactly("e");
    }

    @Test
    void lists_are_inside_of_elements_and_behind_relations() {
        Sheet a = new Sheet(
                "a",
                "rooms",
                List.of(
                        document("no", 1, "guests", List.of("Kim", "Ada")),
                        document("no", 2, "guests", List.of(), "bed", document("size", 2))));
        Sheet b = new Sheet("b", "matrix", List.of(List.of(1, 2), List.of(3)));
        b.above = a;
        given(a, b);
        assertThat(names(where("facts.rooms")
                        .some(where("guests").has("Kim").and(where("no").eq(1)))))
                .containsExactly("a");
        assertThat(names(where("facts.rooms")
                        .some(where("guests").has("Kim").and(where("no").eq(2)))))
                .isEmpty();
        assertThat(names(
                        where("facts.rooms").some(where("guests").none(element().eq("Kim")))))
                .containsExactly("a");
        assertThat(names(where("facts.rooms").some(where("bed.size").eq(2)))).containsExactly("a");
        assertThat(names(where("above.facts.rooms").some(where("no").eq(2)))).containsExactly("b");
        assertThat(names(not(where("above.facts.rooms").some(where("no").eq(2)))))
                .containsExactly("a");
        assertThat(names(where("facts.matrix").some(element().has(3)))).containsExactly("b");
        assertThat(names(where("facts.matrix").some(element().has(4)))).isEmpty();
    }

    @Test
    void a_list_in_a_list_has_no_names_and_may_be_empty() {
        given(
                listed("a", List.of("x"), List.of(1, List.of(2))),
                listed("b", List.of(), document()),
                listed("c", document("0", "x", "y", 1), document("y", null)),
                listed("d", List.of(document("y", 5))),
                listed("e"));
        assertThat(names(where("items").some(where("0").eq("x")))).containsExactly("c");
        assertThat(names(where("items").some(where("0").isNotNull()))).containsExactly("c");
        assertThat(names(where("items").some(where("y").isNull()))).containsExactly("b", "c");
        assertThat(names(not(where("items").some(where("y").isNull())))).containsExactly("a", "d", "e");
        assertThat(names(where("items").some(where("1").some(element().eq(2))))).isEmpty();
        assertThat(names(where("items").some(Condition.all()))).containsExactly("a", "b", "c", "d");
        assertThat(names(where("items").none(Condition.all()))).containsExactly("e");
        assertThat(names(where("items").some(element().has("x")))).containsExactly("a");
        assertThat(names(where("items").some(element().some(where("y").eq(5))))).containsExactly("d");
        assertThat(names(where("items")
                        .some(element().some(element().eq("x").or(element().eq(7))))))
                .containsExactly("a");
        assertThat(names(where("items").some(not(element().some(element().eq("x"))))))
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void an_element_takes_as_many_conditions_as_are_said() {
        given(listed("a", 3, 9, "ab"), listed("b", true, "true", 1, 0, "bab"), listed("c", 0.1, "abc"));
        assertThat(names(where("items").some(element().gt(0).and(element().gt(3)))))
                .containsExactly("a");
        assertThat(names(where("items")
                        .some(element()
                                .gt(0)
                                .and(element().gt(0.5))
                                .and(element().gt(2)))))
                .containsExactly("a");
        assertThat(names(where("items").some(element().like("a%").and(element().like("%b")))))
                .containsExactly("a");
        assertThat(names(where("items")
                        .some(not(element().like("a%")).and(not(element().like("t%"))))))
                .containsExactly("b");
        assertThat(names(where("items").some(element().notIn(3, 9, "ab", true))))
                .containsExactly("b", "c");
        assertThat(names(where("items").every(element().in(3, 9, "ab", true)))).containsExactly("a");
        assertThat(names(where("items").hasOnly(List.of(true, "true", 1, 0, "bab", 9))))
                .containsExactly("b");
        assertThat(names(where("items")
                        .some(element().notIn(3, "ab", true).and(element().notIn(9, "x", false)))))
                .containsExactly("b", "c");
    }

    @Test
    void the_same_is_said_by_maps() {
        givenLines();
        assertThat(names(Where.of(Map.of(
                        "facts", Map.of("lines", Map.of("$elemMatch", Map.of("sku", "x", "qty", Map.of("$gt", 3))))))))
                .containsExactly("b");
        assertThat(names(Where.of(Map.of(
                        "facts.lines",
                        Map.of("$none", Map.of("$or", List.of(Map.of("sku", "y"), Map.of("sku", "z"))))))))
                .containsExactly("c", "d", "e");
        given(listed("f", "red", 5));
        assertThat(names(Where.of(Map.of("items", Map.of("$contains", List.of("red", 5))))))
                .containsExactly("f");
        assertThat(names(Where.of(Map.of("items", Map.of("$elemMatch", Map.of("$gt", 4))))))
                .containsExactly("f");
    }

    @Test
    void an_element_is_a_value_or_an_object() {
        assertThatThrownBy(() -> fresh().find(
                                Sheet.class,
                                where("items")
                                        .some(element().eq(1).or(where("x").eq(1)))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2823")
                .hasMessageContaining("Sheet.items");
    }
}
