// SPDX-License-Identifier: MIT
package io.mikroorm.tck.conditions;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.query.Where;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.types.Sheet;
import io.mikroorm.tck.types.Sheet.Cover;
import io.mikroorm.tck.types.Sheet_;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.element;
import static io.mikroorm.query.Where.not;
import static io.mikroorm.query.Where.where;
import static io.mikroorm.tck.types.Sheet.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Conditions on the keys that documents have, of which the mapping does not know the inside. */
@Requires(Feature.JSON_CONDITIONS)
public abstract class KeysInDocumentsContract extends Contract {

    /** On sheets. */
    protected KeysInDocumentsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Sheet.class);
    }

    @BeforeEach
    void rows() {
        Sheet a = new Sheet("a", "colour", "red", "size", document("height", 3, "width", null), "it's", 1);
        a.items = Arrays.asList(document("sku", null), document("qty", 1), "sku");
        a.cover = new Cover("A", "page", 1);
        Sheet b = new Sheet("b", "colour", null, "size", List.of("height"));
        b.items = List.of("height", List.of(document("sku", 1)));
        Sheet c = new Sheet("c", "size", 7);
        c.above = a;
        given(a, b, c, new Sheet("d"));
    }

    private List<String> names(Condition<? super Sheet> condition) {
        List<String> names = fresh().find(Sheet.class, condition, o -> o.orderBy("name")).stream()
                .map(sheet -> sheet.name)
                .toList();
        assertThat(fresh().count(Sheet.class, condition)).isEqualTo(names.size());
        return names;
    }

    @Test
    void a_key_is_there_whatever_its_value_is_and_be_it_null() {
        assertThat(names(where("facts").hasKey("colour"))).containsExactly("a", "b");
        assertThat(names(where("facts").hasKey("size"))).containsExactly("a", "b", "c");
        assertThat(names(where("facts").hasKey("it's"))).containsExactly("a");
        assertThat(names(where("facts").hasKey("Colour"))).isEmpty();
        assertThat(names(where("facts.colour").isNotNull())).containsExactly("a");
    }

    @Test
    void keys_are_those_of_objects_and_nothing_else_has_any() {
        assertThat(names(where("facts.size").hasKey("width"))).containsExactly("a");
        assertThat(names(where("facts.size").hasKey("height"))).containsExactly("a");
        assertThat(names(where("facts.size").hasKey("0"))).isEmpty();
        assertThat(names(where("facts.colour").hasKey("red"))).isEmpty();
        assertThat(names(where("items").hasKey("height"))).isEmpty();
        assertThat(names(where("cover.notes").hasKey("page"))).containsExactly("a");
        assertThat(names(where("above.facts").hasKey("colour"))).containsExactly("c");
    }

    @Test
    void a_key_is_there_or_not_and_that_is_never_unknown() {
        assertThat(names(not(where("facts").hasKey("colour")))).containsExactly("c", "d");
        assertThat(names(not(where("facts.size").hasKey("width")))).containsExactly("b", "c", "d");
        assertThat(names(not(not(where("facts").hasKey("colour"))))).containsExactly("a", "b");
    }

    @Test
    void all_or_some_of_several_keys_are_there() {
        assertThat(names(where("facts").hasKeys(List.of("colour", "size")))).containsExactly("a", "b");
        assertThat(names(where("facts").hasKeys(List.of("colour", "it's")))).containsExactly("a");
        assertThat(names(where("facts").hasSomeKeys(List.of("it's", "size")))).containsExactly("a", "b", "c");
        assertThat(names(where("facts").hasSomeKeys(List.of("x", "y")))).isEmpty();
        assertThat(names(where("facts").hasKeys(List.of()))).containsExactly("a", "b", "c");
        assertThat(names(where("facts").hasSomeKeys(List.of()))).isEmpty();
    }

    @Test
    @Requires(Feature.ELEMENT_CONDITIONS)
    void elements_of_lists_have_keys_where_they_are_objects() {
        assertThat(names(where("items").some(element().hasKey("sku")))).containsExactly("a");
        assertThat(names(where("items").some(element().hasKeys(List.of("sku", "qty")))))
                .isEmpty();
        assertThat(names(where("items").some(element().hasSomeKeys(List.of("x", "qty")))))
                .containsExactly("a");
    }

    @Test
    void a_document_has_all_that_is_in_another_one() {
        assertThat(names(where("facts").hasParts(Map.of("colour", "red")))).containsExactly("a");
        assertThat(names(where("facts").hasParts(Map.of("size", Map.of("height", 3)))))
                .containsExactly("a");
        assertThat(names(where("facts").hasParts(document("colour", "red", "size", document("width", null)))))
                .containsExactly("a");
        assertThat(names(where("facts").hasParts(document("colour", null)))).containsExactly("b");
        assertThat(names(where("facts").hasParts(document("none", null)))).isEmpty();
        assertThat(names(where("facts").hasParts(Map.of("size", Map.of())))).containsExactly("a", "b", "c");
        assertThat(names(where("facts").hasParts(Map.of("size", 3)))).isEmpty();
        assertThat(names(where("facts").hasParts(Map.of("it's", 1)))).containsExactly("a");
        assertThat(names(where("facts.size").hasParts(Map.of("height", 3)))).containsExactly("a");
        assertThat(names(where("above.facts").hasParts(Map.of("colour", "red"))))
                .containsExactly("c");
        assertThat(names(Sheet_.facts.hasParts(Map.of("size", 7)))).containsExactly("c");
        assertThat(names(Where.of(Map.of("facts", Map.of("$contains", Map.of("size", Map.of("height", 3)))))))
                .containsExactly("a");
    }

    @Test
    @Requires(Feature.ELEMENT_CONDITIONS)
    void a_list_in_it_has_all_elements_of_another_one() {
        assertThat(names(where("facts").hasParts(Map.of("size", List.of("height")))))
                .containsExactly("b");
        assertThat(names(where("facts").hasParts(Map.of("size", List.of("height", "width")))))
                .isEmpty();
        assertThat(names(Where.of(Map.of("items", Map.of("$contains", List.of(Map.of("qty", 1)))))))
                .containsExactly("a");
        assertThat(names(Where.of(Map.of("items", Map.of("$contains", List.of("sku", document("sku", null)))))))
                .containsExactly("a");
        assertThat(names(Where.of(Map.of("items", Map.of("$contains", List.of(List.of(Map.of("sku", 1))))))))
                .containsExactly("b");
        assertThat(names(Where.of(Map.of("items", Map.of("$overlap", List.of("sku", "height"))))))
                .containsExactly("a", "b");
        assertThat(names(Sheet_.items.has("height"))).containsExactly("b");
    }

    @Test
    void maps_and_typed_paths_say_the_same_of_keys() {
        assertThat(names(Where.of(Map.of("facts", Map.of("$hasKey", "colour")))))
                .containsExactly("a", "b");
        assertThat(names(Where.of(Map.of("facts", Map.of("$hasKeys", List.of("colour", "it's"))))))
                .containsExactly("a");
        assertThat(names(Where.of(Map.of("facts.size", Map.of("$hasSomeKeys", List.of("height", "x"))))))
                .containsExactly("a");
        assertThat(names(Sheet_.facts.hasKey("colour"))).containsExactly("a", "b");
        assertThat(names(Sheet_.facts.hasKeys(List.of("colour", "size")))).containsExactly("a", "b");
        assertThat(names(Sheet_.facts.hasSomeKeys(List.of("it's")))).containsExactly("a");
        assertThat(names(Sheet_.facts.at("size").hasKey("width"))).containsExactly("a");
    }

    @Test
    void what_is_no_document_has_no_keys_and_a_key_never_becomes_words_of_a_statement() {
        assertThatThrownBy(() -> names(where("above").hasKey("name")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2125");
        assertThatThrownBy(() -> names(where("name").hasKey("x"))).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> Where.of(Map.of("facts", Map.of("$hasKey", 1))))
                .hasMessageContaining("MO-2107");
        assertThatThrownBy(() -> Where.of(Map.of("facts", Map.of("$hasKeys", "x"))))
                .hasMessageContaining("MO-2107");
        assertThatThrownBy(() -> names(where("facts").hasKey("a\"b"))).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> names(where("facts").hasKey(""))).isInstanceOf(ValidationException.class);
        assertThat(names(where("facts").hasKey("') or 1=1 --"))).isEmpty();
        assertThat(names(where("facts").hasKey("a, b; c"))).isEmpty();
    }
}
