// SPDX-License-Identifier: MIT
package io.mikroorm.tck.conditions;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.query.Where;
import io.mikroorm.tck.conditions.Parchment.Chest;
import io.mikroorm.tck.conditions.Parchment.Relic;
import io.mikroorm.tck.conditions.Parchment.Ring;
import io.mikroorm.tck.conditions.Parchment.Stone;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.not;
import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Words that are looked for in texts, by an index of words. */
@Requires(Feature.FULLTEXT_INDEXES)
public abstract class FullTextContract extends Contract {

    /** On parchments in chests. */
    protected FullTextContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Parchment.class, Chest.class, Relic.class, Stone.class, Ring.class);
    }

    /** Some are in chests, and one is empty. */
    @BeforeEach
    void rows() {
        Chest iron = new Chest("iron", "winter stores", "kept below northern walls")
                .with(
                        new Parchment("a", "the winter wind over northern walls"),
                        new Parchment("b", "northern lights, and winter's wolves: snow-bound"));
        Chest oak = new Chest("oak", "summer stores", null).with(new Parchment("c", "summer wind"));
        given(iron, oak, new Chest("tin", null, null), new Parchment("d", null), new Parchment("e", "winter"));
    }

    private List<String> found(Condition<? super Parchment> condition) {
        List<String> names = fresh().find(Parchment.class, condition, o -> o.orderBy("name")).stream()
                .map(parchment -> parchment.name)
                .toList();
        assertThat(fresh().count(Parchment.class, condition)).isEqualTo(names.size());
        return names;
    }

    private List<String> chests(Condition<? super Chest> condition) {
        return fresh().find(Chest.class, condition, o -> o.orderBy("name")).stream()
                .map(chest -> chest.name)
                .toList();
    }

    private List<String> words(String words) {
        return found(where("text").fullText(words));
    }

    @Test
    void all_words_are_there_in_any_order_and_each_is_a_whole_one() {
        assertThat(words("wind")).containsExactly("a", "c");
        assertThat(words("winter wind")).containsExactly("a");
        assertThat(words("walls  northern\twinter\n")).containsExactly("a");
        assertThat(words("the winter wind")).containsExactly("a");
        assertThat(words("winter summer")).isEmpty();
        assertThat(words("nor")).isEmpty();
        assertThat(words("lights")).containsExactly("b");
    }

    @Test
    void typed_paths_names_and_maps_say_it() {
        assertThat(found(Parchment_.text.fullText("winter wind"))).containsExactly("a");
        assertThat(found(Parchment_.text.fullText("wind").and(Parchment_.name.eq("c"))))
                .containsExactly("c");
        assertThat(found(Where.of(Map.of("text", Map.of("$fulltext", "winter wind")))))
                .containsExactly("a");
        assertThat(found(Where.of(Map.of("text", Map.of("$not", Map.of("$fulltext", "wind"))))))
                .containsExactly("b", "d", "e");
        assertThatThrownBy(() -> Where.of(Map.of("text", Map.of("$fulltext", 1))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2107");
    }

    @Test
    void it_is_true_or_false_wherever_it_stands() {
        Condition<Object> wind = where("text").fullText("wind");
        Condition<Object> northern = where("text").fullText("northern");
        assertThat(found(not(wind))).containsExactly("b", "d", "e");
        assertThat(found(not(not(wind)))).containsExactly("a", "c");
        assertThat(found(wind.and(northern))).containsExactly("a");
        assertThat(found(wind.or(northern))).containsExactly("a", "b", "c");
        assertThat(found(not(wind.or(northern)))).containsExactly("d", "e");
        assertThat(found(not(wind.and(northern)))).containsExactly("b", "c", "d", "e");
        assertThat(found(wind.and(where("name").ne("a")))).containsExactly("c");
        assertThat(found(wind.or(where("name").eq("d")))).containsExactly("a", "c", "d");
        assertThat(found(Condition.unionAll(wind, where("name").eq("e")))).containsExactly("a", "c", "e");
    }

    @Test
    void it_goes_through_relations() {
        assertThat(found(where("chest.label").fullText("stores"))).containsExactly("a", "b", "c");
        assertThat(found(where("chest.label")
                        .fullText("stores")
                        .and(where("text").fullText("wind"))))
                .containsExactly("a", "c");
        assertThat(found(Parchment_.chest().label.fullText("summer"))).containsExactly("c");
        assertThat(found(not(where("chest.label").fullText("summer")))).containsExactly("a", "b", "d", "e");
        assertThat(chests(where("parchments.text").fullText("wind"))).containsExactly("iron", "oak");
        assertThat(chests(Parchment_Chest_.parchments().some(Parchment_.text.fullText("northern"))))
                .containsExactly("iron");
        assertThat(chests(where("parchments").none(where("text").fullText("northern"))))
                .containsExactly("oak", "tin");
        assertThat(chests(where("parchments").every(where("text").fullText("wind"))))
                .containsExactly("oak", "tin");
    }

    @Test
    void all_properties_of_an_index_are_looked_through_together() {
        assertThat(chests(where("label").fullText("stores"))).containsExactly("iron", "oak");
        assertThat(chests(where("about").fullText("winter walls"))).containsExactly("iron");
        assertThat(chests(where("label").fullText("winter walls"))).containsExactly("iron");
        assertThat(chests(not(where("about").fullText("walls")))).containsExactly("oak", "tin");
    }

    @Test
    void an_index_of_one_class_of_a_hierarchy_serves_all_of_it() {
        Stone stone = new Stone();
        stone.name = "old";
        stone.runes = "winter wind";
        Ring ring = new Ring();
        ring.name = "gold";
        given(stone, ring);
        Condition<Stone> wind = Parchment_Stone_.runes.fullText("wind");
        assertThat(fresh().find(Stone.class, wind)).hasSize(1);
        assertThat(fresh().find(Relic.class, Condition.about(Relic.class, wind)))
                .singleElement()
                .isInstanceOf(Stone.class);
        assertThat(fresh().find(Relic.class, where("runes").fullText("wind").not()))
                .singleElement()
                .isInstanceOf(Ring.class);
    }

    @Test
    void nothing_in_a_word_means_something_else() {
        assertThat(words("-wind")).containsExactly("a", "c");
        assertThat(words("+winter* \"wind")).containsExactly("a");
        assertThat(words("(wind) | <> @@ ~ & !")).containsExactly("a", "c");
        assertThat(words("wind\\' -- \"\" \\")).containsExactly("a", "c");
        assertThat(words("snow-bound")).containsExactly("b");
        assertThat(words("win*")).isEmpty();
        for (String none : List.of("", " ", "*", "-", "\"", "\\", "'; --", "\u0000")) {
            assertThat(words(none)).as(none).isEmpty();
            assertThat(found(not(where("text").fullText(none)))).as(none).hasSize(5);
        }
    }

    @Test
    void rows_are_changed_and_removed_by_it() {
        assertThat(fresh().nativeUpdate(Parchment.class, where("text").fullText("wind"), Map.of("name", "w")))
                .isEqualTo(2);
        assertThat(words("wind")).containsExactly("w", "w");
        Condition<Object> windOrD =
                where("text").fullText("wind").or(where("name").eq("d"));
        assertThat(fresh().nativeDelete(Parchment.class, windOrD)).isEqualTo(3);
        assertThat(found(Condition.all())).containsExactly("b", "e");
    }

    @Test
    void what_has_no_index_of_words_is_refused_before_anything_is_sent() {
        statements.reset();
        assertThatThrownBy(() -> refused(where("name").fullText("wind")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2128")
                .hasMessageContaining("Parchment.name");
        assertThatThrownBy(() -> refused(where("chest.name").fullText("wind")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2128")
                .hasMessageContaining("Parchment.chest.name");
        assertThatThrownBy(() -> refused(where("id").fullText("wind")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2116");
        assertThatThrownBy(() -> refused(where("chest").fullText("wind")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2117");
        assertThatThrownBy(() -> refused(where("text").fullText(manyWords(65))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2129");
        assertThat(statements.all()).isZero();
        assertThat(words(manyWords(64) + " word1 word2")).isEmpty();
    }

    private static String manyWords(int count) {
        return IntStream.range(0, count).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }

    private void refused(Condition<Object> condition) {
        fresh().find(Parchment.class, condition);
    }
}
