// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.query.Where;
import io.mikroorm.tck.embedded.Dossier.Code;
import io.mikroorm.tck.embedded.Dossier.Coded;
import io.mikroorm.tck.embedded.Dossier.Label;
import io.mikroorm.tck.embedded.Dossier.Line;
import io.mikroorm.tck.embedded.Dossier.Links;
import io.mikroorm.tck.embedded.Dossier.Meta;
import io.mikroorm.tck.embedded.Dossier.Origin;
import io.mikroorm.tck.embedded.Dossier.Part;
import io.mikroorm.tck.embedded.Dossier.Seat;
import io.mikroorm.tck.embedded.Dossier.Token;
import io.mikroorm.tck.embedded.Dossier.Writer;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.type.CompositeKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.not;
import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Conditions and orders take relations inside of embedded objects as the keys that they are. */
@Requires(Feature.OBJECT_CONDITIONS)
public abstract class ObjectRelationConditionsContract extends Contract {

    private Writer ann = new Writer("Ann");
    private Token token = new Token("T");

    /** On an empty store. */
    protected ObjectRelationConditionsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Dossier.class, Writer.class);
    }

    /** One with links of all kinds, one with others, and one without any. */
    @BeforeEach
    protected void fill() {
        ann = new Writer("Ann");
        token = new Token("T");
        Writer ben = new Writer("Ben");
        Dossier a = new Dossier("a", new Meta("t", ann));
        a.meta.editor = Ref.of(ben);
        a.meta.origin = new Origin("x", ann);
        a.links = links(1);
        a.links.token = Ref.of(token);
        a.lines.addAll(List.of(line(1, "p"), line(2, "q")));
        a.meta.lines = new ArrayList<>(List.of(line(3, "r")));
        Dossier b = new Dossier("b", new Meta("u", ben));
        b.links = links(2);
        b.links.token = Ref.of(new Token("U"));
        b.lines.add(line(2, "s"));
        Dossier c = new Dossier("c", new Meta("v", null));
        c.links = new Links();
        given(a, b, c);
    }

    private static Line line(int amount, String label) {
        return new Line(amount, Ref.of(new Label(label, label.toUpperCase(java.util.Locale.ROOT))));
    }

    private static Links links(int number) {
        Links links = new Links();
        links.label = new Label("l" + number, "L");
        links.seat = new Seat("hall", number, "S");
        links.part = Ref.of(new Part(new Part.Id(new UUID(1, number), 5), "P"));
        links.coded = new Coded(new Code(number), "C");
        return links;
    }

    private List<String> names(Condition<Object> condition) {
        return em.find(Dossier.class, condition, o -> o.orderBy("name")).stream()
                .map(dossier -> dossier.name)
                .toList();
    }

    @Test
    void entities_handles_and_keys_are_found() {
        assertThat(names(where("meta.author").eq(ann))).containsExactly("a");
        assertThat(names(where("meta.author").eq(some(ann.id)))).containsExactly("a");
        assertThat(names(where("meta.author.id").eq(some(ann.id)))).containsExactly("a");
        assertThat(names(where("meta.author").ne(ann))).containsExactly("b");
        assertThat(names(where("meta.author").in(List.of(ann, 99_999L)))).containsExactly("a");
        assertThat(names(where("meta.author").notIn(List.of(ann)))).containsExactly("b");
        assertThat(names(not(where("meta.author").eq(ann)))).containsExactly("b");
        assertThat(names(where("meta.author").isNull())).containsExactly("c");
        assertThat(names(where("meta.author").in(Arrays.asList(ann, null)))).containsExactly("a", "c");
        assertThat(names(where("meta.editor").isNotNull())).containsExactly("a");
        assertThat(names(where("meta.origin.finder").eq(ann))).containsExactly("a");
        assertThat(names(where("meta.former").isNotNull())).isEmpty();
        assertThat(names(Where.of(Map.of("meta", Map.of("author", some(ann.id))))))
                .containsExactly("a");
        assertThat(em.count(Dossier.class, where("meta.author").eq(ann))).isEqualTo(1);
    }

    @Test
    void keys_of_all_kinds_are_compared() {
        assertThat(names(where("links.label").eq("l2"))).containsExactly("b");
        assertThat(names(where("links.token").eq(some(token.id)))).containsExactly("a");
        assertThat(names(where("links.token").in(List.of(token)))).containsExactly("a");
        assertThat(names(where("links.coded").eq(new Code(2)))).containsExactly("b");
        assertThat(names(where("links.coded").in(List.of(new Code(2), new Code(1)))))
                .containsExactly("a", "b");
        assertThat(names(where("links.label").ne("l2"))).containsExactly("a");
    }

    @Test
    void keys_of_several_parts_are_compared() {
        assertThat(names(where("links.seat").eq(CompositeKey.of("hall", 2)))).containsExactly("b");
        assertThat(names(where("links.seat").eq(new Seat("hall", 1, "")))).containsExactly("a");
        assertThat(names(where("links.seat").ne(CompositeKey.of("hall", 2)))).containsExactly("a");
        assertThat(names(where("links.seat").in(List.of(CompositeKey.of("hall", 2), CompositeKey.of("hall", 3)))))
                .containsExactly("b");
        assertThat(names(where("links.seat").notIn(List.of(CompositeKey.of("hall", 2)))))
                .containsExactly("a");
        assertThat(names(where("links.seat").isNull())).containsExactly("c");
        Part.Id id = new Part.Id(new UUID(1, 1), 5);
        assertThat(names(where("links.part").eq(id))).containsExactly("a");
        assertThat(names(where("links.part").in(List.of(id)))).containsExactly("a");
    }

    @Test
    void orders_take_them_as_keys() {
        List<Dossier> found =
                em.find(Dossier.class, where("meta.author").isNotNull(), o -> o.orderBy("meta.author desc", "name"));
        assertThat(found).extracting(dossier -> dossier.name).containsExactly("b", "a");
    }

    @Test
    @Requires(Feature.ELEMENT_CONDITIONS)
    void elements_are_asked_for_theirs() {
        assertThat(names(where("lines.label").eq("q"))).containsExactly("a");
        assertThat(names(where("lines.label.code").eq("s"))).containsExactly("b");
        assertThat(names(where("lines")
                        .some(where("label")
                                .eq(new Label("q", ""))
                                .and(where("amount").eq(2)))))
                .containsExactly("a");
        assertThat(names(where("lines")
                        .some(where("label").eq("p").and(where("amount").eq(2)))))
                .isEmpty();
        assertThat(names(where("lines").none(where("label").eq("s")))).containsExactly("a", "c");
        assertThat(names(where("meta.lines.label").in(List.of("r", "z")))).containsExactly("a");
        assertThatThrownBy(() -> names(where("lines.label.text").eq("P")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Dossier.lines.label");
    }

    @Test
    void conditions_and_orders_go_on_behind_keys_that_are_numbers_or_texts() {
        assertThat(names(where("meta.author.name").eq("Ben"))).containsExactly("b");
        assertThat(names(where("meta.author.name")
                        .like("A%")
                        .or(where("meta.editor.name").eq("Ann"))))
                .containsExactly("a");
        assertThat(names(where("meta.author.name").isNull())).containsExactly("c");
        assertThat(names(where("meta.author.mentor.name").eq("Ann"))).isEmpty();
        assertThat(names(where("meta.origin.finder.name").eq("Ann"))).containsExactly("a");
        assertThat(names(where("links.label.text")
                        .eq("L")
                        .and(where("links.label.code").eq("l2"))))
                .containsExactly("b");
        assertThat(names(where("links.seat.name").eq("S"))).containsExactly("a", "b");
        assertThat(em.count(Dossier.class, where("meta.author.name").ne("Ann"))).isEqualTo(1);
        List<Dossier> found =
                em.find(Dossier.class, where("meta.author").isNotNull(), o -> o.orderBy("meta.author.name desc"));
        assertThat(found).extracting(dossier -> dossier.name).containsExactly("b", "a");
        List<Writer> writers =
                em.find(Writer.class, where("pupils.last.meta.author.name").eq("Ann"));
        assertThat(writers).isEmpty();
    }

    @Test
    void what_is_no_such_target_is_refused() {
        assertThatThrownBy(() -> names(where("meta.author").eq(token))).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> names(where("meta.author").eq(new Writer("new"))))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> names(where("meta.author").gt(3L))).isInstanceOf(ValidationException.class);
    }
}
