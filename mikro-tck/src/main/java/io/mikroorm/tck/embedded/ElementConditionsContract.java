// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.query.Where;
import io.mikroorm.tck.embedded.Measured.Inner;
import io.mikroorm.tck.embedded.Shelf.Box;
import io.mikroorm.tck.embedded.Shelf.Mark;
import io.mikroorm.tck.embedded.Shelf.Part;
import io.mikroorm.tck.embedded.Shelf.Size;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.not;
import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** A condition on the elements of an array of embeddables is about one of them, whatever it has inside. */
@Requires(Feature.ELEMENT_CONDITIONS)
public abstract class ElementConditionsContract extends Contract {

    /** On an empty store. */
    protected ElementConditionsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Shelf.class);
    }

    private List<String> names(Condition<Object> condition) {
        List<String> names = fresh().find(Shelf.class, condition, o -> o.orderBy("name")).stream()
                .map(shelf -> shelf.name)
                .toList();
        assertThat(fresh().count(Shelf.class, condition)).isEqualTo(names.size());
        return names;
    }

    private void givenParts() {
        Part wide = new Part("bolt", 1);
        wide.size = new Size(9.5, null);
        wide.inner = new Inner("x", 1);
        Part marked = new Part("nut", 2, new Mark("red", 1), new Mark("blue", 5));
        Shelf boxed = new Shelf("d");
        boxed.box = new Box("tin", new Part("pin", 7, new Mark("red", 9)), new Part("nail", 8));
        given(
                new Shelf("a", wide, marked),
                new Shelf("b", new Part("nut", 1, new Mark("red", 5)), null),
                new Shelf("c", (Part) null),
                boxed,
                new Shelf("e", new Part[0]),
                new Shelf("f"));
    }

    @Test
    void one_element_fulfils_all_of_it() {
        givenParts();
        assertThat(names(where("parts")
                        .some(where("kind").eq("nut").and(where("number").eq(1)))))
                .containsExactly("b");
        assertThat(names(where("parts.kind").eq("nut").and(where("parts.number").eq(1))))
                .containsExactly("a", "b");
        assertThat(names(where("parts")
                        .some(where("kind").eq("bolt").or(where("number").eq(2)))))
                .containsExactly("a");
        assertThat(names(not(where("parts").some(where("kind").eq("bolt"))))).containsExactly("b", "c", "d", "e", "f");
        assertThat(names(Where.of(Map.of("parts", Map.of("kind", "nut", "number", Map.of("$lt", 2))))))
                .containsExactly("b");
        assertThat(names(Where.of(Map.of(
                        "parts", Map.of("$or", List.of(Map.of("kind", "bolt"), Map.of("$not", Map.of("number", 2))))))))
                .containsExactly("a", "b");
    }

    @Test
    void null_and_empty_lists_have_no_element_and_an_element_that_is_null_has_nothing_inside() {
        givenParts();
        assertThat(names(where("parts").some(Condition.all()))).containsExactly("a", "b", "c");
        assertThat(names(not(where("parts").some(Condition.all())))).containsExactly("d", "e", "f");
        assertThat(names(where("parts").isNull())).containsExactly("d", "f");
        assertThat(names(where("parts").some(where("size").isNull()))).containsExactly("a", "b");
        assertThat(names(where("parts")
                        .some(not(where("marks").some(where("text").eq("red"))))))
                .containsExactly("a");
        assertThat(names(where("parts").some(where("marks").isNull()))).containsExactly("a");
        assertThat(names(where("parts").some(Condition.any()))).isEmpty();
    }

    @Test
    void none_and_every_are_true_of_no_elements() {
        givenParts();
        assertThat(names(where("parts").none(where("kind").eq("bolt")))).containsExactly("b", "c", "d", "e", "f");
        assertThat(names(where("parts").every(where("number").eq(1)))).containsExactly("b", "c", "d", "e", "f");
        assertThat(names(where("parts").every(where("size.width").gt(9.0))).size())
                .isEqualTo(6);
        assertThat(names(Where.of(Map.of("parts", Map.of("$none", Map.of("kind", "nut"))))))
                .containsExactly("c", "d", "e", "f");
        assertThat(names(Where.of(Map.of("parts", Map.of("$elemMatch", Map.of("kind", "nut"))))))
                .containsExactly("a", "b");
        assertThat(names(Where.of(Map.of("below", Map.of("$every", Map.of("name", "x")))))
                        .size())
                .isEqualTo(6);
    }

    @Test
    void documents_and_objects_and_lists_in_an_element_are_looked_into() {
        givenParts();
        assertThat(names(where("parts.size.width").gt(9.0))).containsExactly("a");
        assertThat(names(where("parts")
                        .some(where("size.height")
                                .isNull()
                                .and(where("size.width").isNotNull()))))
                .containsExactly("a");
        assertThat(names(where("parts.inner.text").eq("x"))).containsExactly("a");
        assertThat(names(where("parts").some(where("inner").isNotNull()))).containsExactly("a");
        assertThat(names(where("parts.marks.text").eq("red"))).containsExactly("a", "b");
        assertThat(names(where("parts")
                        .some(where("marks")
                                .some(where("text").eq("red").and(where("grade").gt(1)))
                                .and(where("number").lt(2)))))
                .containsExactly("b");
        assertThat(names(not(
                        where("parts").some(where("marks").some(where("grade").eq(1))))))
                .containsExactly("b", "c", "d", "e", "f");
    }

    @Test
    void a_list_in_an_object_is_looked_into() {
        givenParts();
        assertThat(names(where("box.parts")
                        .some(where("kind").eq("pin").and(where("number").eq(7)))))
                .containsExactly("d");
        assertThat(names(where("box.parts")
                        .some(where("kind").eq("pin").and(where("number").eq(8)))))
                .isEmpty();
        assertThat(names(where("box.parts.marks.grade").gte(9))).containsExactly("d");
        assertThat(names(not(where("box.parts").some(Condition.all())))).containsExactly("a", "b", "c", "e", "f");
    }

    @Test
    void elements_of_related_entities_are_looked_into() {
        Shelf top = new Shelf("top", new Part("bolt", 1));
        Shelf middle = new Shelf("middle", new Part("nut", 2, new Mark("red", 1)));
        middle.above = top;
        Shelf low = new Shelf("low", new Part("nut", 3));
        low.above = middle;
        given(top, middle, low);

        assertThat(names(where("above.parts").some(where("kind").eq("bolt")))).containsExactly("middle");
        assertThat(names(not(where("above.parts").some(where("kind").eq("bolt")))))
                .containsExactly("low", "top");
        assertThat(names(where("below").some(where("parts.kind").eq("nut")))).containsExactly("middle", "top");
        assertThat(names(where("below.parts.marks.text").eq("red"))).containsExactly("top");
        assertThat(names(not(where("below")
                        .some(where("parts")
                                .some(where("marks").some(where("grade").eq(1)))))))
                .containsExactly("low", "middle");
        assertThat(names(where("below")
                        .some(where("name")
                                .eq("low")
                                .and(not(where("parts").some(where("number").eq(2)))))))
                .containsExactly("middle");
        assertThat(names(where("above.above.parts.number").eq(1))).containsExactly("low");
    }

    @Test
    void a_page_of_what_was_found_by_its_elements_has_each_once() {
        given(
                new Shelf("a", new Part("nut", 1), new Part("nut", 2)),
                new Shelf("b", new Part("nut", 3), new Part("nut", 4)),
                new Shelf("c", new Part("bolt", 5)));

        assertThat(fresh().find(Shelf.class, where("parts.kind").eq("nut"), o -> o.orderBy("name")
                        .limit(1)
                        .offset(1)))
                .extracting(shelf -> shelf.name)
                .containsExactly("b");
    }
}
