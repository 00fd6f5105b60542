// SPDX-License-Identifier: MIT
package io.mikroorm.tck.types;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.query.Where;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.types.Tagged.Label;
import io.mikroorm.tck.values.Genre;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.element;
import static io.mikroorm.query.Where.not;
import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Conditions on the elements of arrays, lists and sets of plain values, which are arrays of the database or documents. */
@Requires(Feature.ELEMENT_CONDITIONS)
public abstract class PlainElementsContract extends Contract {

    /** On an empty store. */
    protected PlainElementsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Tagged.class);
    }

    private List<String> names(Condition<Object> condition) {
        List<String> names = fresh().find(Tagged.class, condition, o -> o.orderBy("name")).stream()
                .map(tagged -> tagged.name)
                .toList();
        assertThat(fresh().count(Tagged.class, condition)).isEqualTo(names.size());
        return names;
    }

    private void givenTags() {
        given(
                new Tagged("a", "red", "blue"),
                new Tagged("b", "red", null),
                new Tagged("c", "it's \"so\"", "null", "Red"),
                new Tagged("d", new String[0]),
                new Tagged("e"));
    }

    @Test
    void a_list_has_one_value_or_some_or_all_or_only_these() {
        givenTags();
        assertThat(names(where("tags").has("red"))).containsExactly("a", "b");
        assertThat(names(where("tags").has("it's \"so\""))).containsExactly("c");
        assertThat(names(where("tags").has("null"))).containsExactly("c");
        assertThat(names(where("tags").has(null))).containsExactly("b");
        assertThat(names(where("tags").hasAll(List.of("red", "blue")))).containsExactly("a");
        assertThat(names(where("tags").hasAll(List.of()))).containsExactly("a", "b", "c", "d");
        assertThat(names(where("tags").hasAny(List.of("blue", "null")))).containsExactly("a", "c");
        assertThat(names(where("tags").hasAny(List.of()))).isEmpty();
        assertThat(names(where("tags").hasOnly(List.of("red", "blue", "green"))))
                .containsExactly("a", "d");
        assertThat(names(where("tags").hasOnly(Arrays.asList("red", null)))).containsExactly("b", "d");
        assertThat(names(where("tags").hasOnly(List.of()))).containsExactly("d");
        assertThat(names(not(where("tags").has("red")))).containsExactly("c", "d", "e");
    }

    @Test
    void an_element_fulfils_a_condition() {
        givenTags();
        assertThat(names(where("tags").some(element().startsWith("bl")))).containsExactly("a");
        assertThat(names(where("tags").some(element().ne("red")))).containsExactly("a", "c");
        assertThat(names(where("tags").some(element().isNull()))).containsExactly("b");
        assertThat(names(where("tags").some(Condition.all()))).containsExactly("a", "b", "c");
        assertThat(names(where("tags").none(Condition.all()))).containsExactly("d", "e");
        assertThat(names(where("tags").every(element().eq("red")))).containsExactly("b", "d", "e");
        assertThat(names(where("tags").some(element().eq("blue").or(element().eq("null")))))
                .containsExactly("a", "c");
        assertThat(names(where("tags")
                        .some(element().startsWith("R").and(not(element().in("red", "blue"))))))
                .containsExactly("c");
        assertThat(names(where("tags").some(not(element().eq("red").or(element().isNull())))))
                .containsExactly("a", "c");
    }

    @Test
    void the_same_is_said_by_maps() {
        givenTags();
        assertThat(names(Where.of(Map.of("tags", Map.of("$contains", "red"))))).containsExactly("a", "b");
        assertThat(names(Where.of(Map.of("tags", Map.of("$contains", List.of("red", "blue"))))))
                .containsExactly("a");
        assertThat(names(Where.of(Map.of("tags", Map.of("$overlap", List.of("blue", "null"))))))
                .containsExactly("a", "c");
        assertThat(names(Where.of(Map.of("tags", Map.of("$contained", List.of("red", "blue"))))))
                .containsExactly("a", "d");
        assertThat(names(Where.of(Map.of("tags", Map.of("$elemMatch", Map.of("$like", "bl%"))))))
                .containsExactly("a");
        assertThat(names(Where.of(Map.of("tags", Map.of("$none", Map.of("$in", List.of("red", "null")))))))
                .containsExactly("d", "e");
        assertThat(names(Where.of(Map.of(
                        "tags",
                        Map.of("$some", Map.of("$or", List.of(Map.of("$eq", "blue"), Map.of("$isNull", true))))))))
                .containsExactly("a", "b");
    }

    @Test
    void numbers_are_compared_as_numbers() {
        Tagged a = new Tagged("a");
        a.numbers = List.of(9L, 100L);
        a.reals = new double[] {0.1, 1e10};
        a.prices = List.of(new BigDecimal("9.50"), new BigDecimal("10"));
        Tagged b = new Tagged("b");
        b.numbers = List.of(-1L, Long.MAX_VALUE);
        b.reals = new double[] {-2.5};
        b.prices = List.of(new BigDecimal("0.01"));
        given(a, b, new Tagged("c"));

        assertThat(names(where("numbers").some(element().gt(10).and(element().lt(101)))))
                .containsExactly("a");
        assertThat(names(where("numbers").has(Long.MAX_VALUE))).containsExactly("b");
        assertThat(names(where("numbers").has(Long.MAX_VALUE - 1))).isEmpty();
        assertThat(names(where("numbers").hasOnly(List.of(100, 9, 3)))).containsExactly("a");
        assertThat(names(where("reals").some(element().lt(0)))).containsExactly("b");
        assertThat(names(where("reals").has(0.1))).containsExactly("a");
        assertThat(names(where("prices").has(new BigDecimal("9.500")))).containsExactly("a");
        assertThat(names(where("prices").hasAny(List.of(new BigDecimal("0.01"), new BigDecimal("1E+1")))))
                .containsExactly("a", "b");
    }

    @Test
    void values_of_other_kinds_are_compared() {
        Tagged a = new Tagged("a");
        a.truths = List.of(true, false);
        a.genres = Set.of(Genre.values()[0], Genre.values()[1]);
        a.uuids = Set.of(new UUID(1, 2), new UUID(3, 4));
        a.days = List.of(LocalDate.of(1984, 2, 29), LocalDate.of(999, 12, 31));
        a.moments = List.of(Instant.parse("2024-02-29T09:00:00.5Z"));
        Tagged b = new Tagged("b");
        b.truths = List.of(false);
        b.genres = Set.of(Genre.values()[1]);
        b.uuids = Set.of(new UUID(5, 6));
        b.days = List.of(LocalDate.of(2024, 2, 29));
        b.moments = List.of(Instant.parse("2024-02-29T09:00:00Z"));
        given(a, b);

        assertThat(names(where("truths").has(true))).containsExactly("a");
        assertThat(names(where("truths").has(false))).containsExactly("a", "b");
        assertThat(names(where("genres").has(Genre.values()[0]))).containsExactly("a");
        assertThat(names(where("genres").hasOnly(List.of(Genre.values()[1])))).containsExactly("b");
        assertThat(names(where("uuids").has(new UUID(3, 4)))).containsExactly("a");
        assertThat(names(where("days").some(element().lt(LocalDate.of(1000, 1, 1)))))
                .containsExactly("a");
        assertThat(names(where("days").has(LocalDate.of(2024, 2, 29)))).containsExactly("b");
        assertThat(names(where("moments").some(element().gt(Instant.parse("2024-02-29T09:00:00Z")))))
                .containsExactly("a");
    }

    @Test
    void lists_in_objects_and_elements_and_of_others_are_asked_about() {
        Tagged a = new Tagged("a", "red");
        a.label = new Label(Arrays.asList("big", null), List.of(1, 20));
        a.labels = List.of(new Label(List.of("x", "y"), List.of(1)), new Label(List.of("z"), List.of(2)));
        Tagged b = new Tagged("b", "blue");
        b.label = new Label(List.of("small"), List.of(3));
        b.above = a;
        given(a, b);

        assertThat(names(where("label.words").has("big"))).containsExactly("a");
        assertThat(names(where("label.words").has(null))).containsExactly("a");
        assertThat(names(where("label.sizes").some(element().gt(3)))).containsExactly("a");
        assertThat(names(where("label.sizes").hasOnly(List.of(3, 4)))).containsExactly("b");
        assertThat(names(where("labels")
                        .some(where("words").has("x").and(where("sizes").has(1)))))
                .containsExactly("a");
        assertThat(names(where("labels")
                        .some(where("words").has("x").and(where("sizes").has(2)))))
                .isEmpty();
        assertThat(names(where("labels").some(where("words").hasOnly(List.of("z")))))
                .containsExactly("a");
        assertThat(names(where("above.tags").has("red"))).containsExactly("b");
        assertThat(names(not(where("above.tags").has("red")))).containsExactly("a");
    }

    @Test
    void what_has_no_meaning_is_refused() {
        assertThatThrownBy(() ->
                        em.find(Tagged.class, where("tags").some(where("name").eq("x"))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2700")
                .hasMessageContaining("Tagged.tags")
                .hasMessageContaining("'name'");
        assertThatThrownBy(() -> em.find(Tagged.class, element().eq("x")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2701")
                .hasMessageContaining("Tagged");
        assertThatThrownBy(() ->
                        em.find(Tagged.class, where("labels").some(element().eq("x"))))
                .hasMessageContaining("MO-2701")
                .hasMessageContaining("Tagged.labels");
        assertThatThrownBy(() -> em.find(Tagged.class, where("tags").has(5))).hasMessageContaining("Tagged.tags[]");
        assertThatThrownBy(() -> em.find(Tagged.class, where("name").has("x"))).hasMessageContaining("MO-2105");
    }
}
