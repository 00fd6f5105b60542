// SPDX-License-Identifier: MIT
package io.mikroorm.tck.conditions;

import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.query.SizeCondition;
import io.mikroorm.query.Where;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.types.Sheet;
import io.mikroorm.tck.types.Sheet.Cover;
import io.mikroorm.tck.types.Sheet_;
import io.mikroorm.tck.types.Tagged;
import io.mikroorm.tck.types.Tagged.Label;
import io.mikroorm.tck.types.Tagged_;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.not;
import static io.mikroorm.query.Where.where;
import static io.mikroorm.tck.types.Sheet.document;
import static org.assertj.core.api.Assertions.assertThat;

/** Conditions on how many elements arrays have: of plain values, of embeddables, and in documents of which the mapping does not know the inside. */
@Requires(Feature.ELEMENT_CONDITIONS)
public abstract class ElementSizesContract extends Contract {

    /** On an empty store. */
    protected ElementSizesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Tagged.class, Sheet.class);
    }

    private List<String> tagged(Condition<? super Tagged> condition) {
        return fresh().find(Tagged.class, condition, o -> o.orderBy("name")).stream()
                .map(tagged -> tagged.name)
                .toList();
    }

    private List<String> sheets(Condition<? super Sheet> condition) {
        return fresh().find(Sheet.class, condition, o -> o.orderBy("name")).stream()
                .map(sheet -> sheet.name)
                .toList();
    }

    private void givenTags() {
        Tagged full = new Tagged("a", "red", "blue", null);
        full.label = new Label(Arrays.asList("x", null), List.of(1, 2, 3));
        full.labels = List.of(new Label(List.of("x", "y"), List.of()), new Label(List.of(), List.of(1)));
        Tagged half = new Tagged("b", "red", "red");
        half.labels = List.of(new Label(List.of("x"), List.of(1)));
        Tagged few = new Tagged("c", new String[0]);
        few.label = new Label(List.of(), List.of());
        few.labels = List.of();
        few.above = full;
        given(full, half, few, new Tagged("d"));
    }

    @Test
    void elements_of_plain_values_are_counted_with_equal_ones_and_nulls_and_null_has_none() {
        givenTags();
        SizeCondition<Object> tags = where("tags").size();
        assertThat(tagged(tags.eq(3))).containsExactly("a");
        assertThat(tagged(tags.eq(2))).containsExactly("b");
        assertThat(tagged(tags.eq(0))).containsExactly("c", "d");
        assertThat(tagged(tags.ne(2))).containsExactly("a", "c", "d");
        assertThat(tagged(tags.gt(0))).containsExactly("a", "b");
        assertThat(tagged(tags.gte(3))).containsExactly("a");
        assertThat(tagged(tags.lt(3))).containsExactly("b", "c", "d");
        assertThat(tagged(tags.lte(0))).containsExactly("c", "d");
        assertThat(tagged(not(tags.gte(3)))).containsExactly("b", "c", "d");
    }

    @Test
    void arrays_are_counted_wherever_they_are() {
        givenTags();
        assertThat(tagged(where("above.tags").size(3))).containsExactly("c");
        assertThat(tagged(where("above.tags").size().gte(2))).containsExactly("c");
        assertThat(tagged(where("above.tags").size().lt(2))).containsExactly("a", "b", "d");
        assertThat(tagged(where("label.words").size(2))).containsExactly("a");
        assertThat(tagged(where("label.sizes").size().gt(2))).containsExactly("a");
        assertThat(tagged(where("label.sizes").size(0))).containsExactly("b", "c", "d");
        assertThat(tagged(where("labels").size(2))).containsExactly("a");
        assertThat(tagged(where("labels").size().between(1, 2))).containsExactly("a", "b");
        assertThat(tagged(where("labels").size().lt(2))).containsExactly("b", "c", "d");
        assertThat(tagged(where("labels").some(where("words").size(1)))).containsExactly("b");
        assertThat(tagged(where("labels")
                        .some(where("words").size().gte(1).and(where("sizes").size(0)))))
                .containsExactly("a");
        assertThat(tagged(where("labels").every(where("words").size().gte(1)))).containsExactly("b", "c", "d");
    }

    @Test
    void maps_and_typed_paths_say_the_same_of_arrays() {
        givenTags();
        assertThat(tagged(Where.of(Map.of("tags", Map.of("$size", 3))))).containsExactly("a");
        assertThat(tagged(Where.of(Map.of("tags", Map.of("$size", Map.of("$gte", 1, "$lt", 3))))))
                .containsExactly("b");
        assertThat(tagged(Tagged_.tags.size(3))).containsExactly("a");
        assertThat(tagged(Tagged_.tags.size().gte(2))).containsExactly("a", "b");
        assertThat(tagged(Tagged_.labels().size().lt(1))).containsExactly("c", "d");
    }

    private static Sheet listed(String name, @Nullable Object... items) {
        Sheet sheet = new Sheet(name);
        sheet.items = Arrays.asList(items);
        return sheet;
    }

    @Test
    @Requires(Feature.JSON_CONDITIONS)
    void lists_in_documents_are_counted_and_what_is_no_list_has_none() {
        Sheet covered = listed("a", 1, "two", null);
        covered.facts = document("lines", List.of(document("n", 1), document("n", 2)), "size", 7);
        covered.cover = new Cover("A", "notes", List.of(1, 2, 3, 4));
        Sheet odd = listed("b", List.of(1, 2), "x");
        odd.facts = document("lines", document("0", "x", "1", "y", "2", "z"), "deep", document("list", List.of(1)));
        Sheet text = new Sheet("c", "lines", "a text");
        given(covered, odd, text, new Sheet("d"));

        assertThat(sheets(where("items").size(3))).containsExactly("a");
        assertThat(sheets(where("items").size().gte(2))).containsExactly("a", "b");
        assertThat(sheets(where("items").size(0))).containsExactly("c", "d");
        assertThat(sheets(where("facts.lines").size(2))).containsExactly("a");
        assertThat(sheets(where("facts.lines").size().gte(2))).containsExactly("a");
        assertThat(sheets(where("facts.lines").size().lt(2))).containsExactly("b", "c", "d");
        assertThat(sheets(where("facts.deep.list").size(1))).containsExactly("b");
        assertThat(sheets(where("facts").size(0))).containsExactly("a", "b", "c", "d");
        assertThat(sheets(where("cover.notes.notes").size().gt(3))).containsExactly("a");
        assertThat(sheets(where("items").some(Where.element().size(2)))).containsExactly("b");
        assertThat(sheets(Sheet_.items.size(3))).containsExactly("a");
        assertThat(sheets(Sheet_.facts.at("lines").size().gt(1))).containsExactly("a");
    }
}
