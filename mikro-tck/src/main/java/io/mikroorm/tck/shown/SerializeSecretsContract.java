// SPDX-License-Identifier: MIT
package io.mikroorm.tck.shown;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.SerializeOptions;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.NotLoadedException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.shown.Vault.Door;
import io.mikroorm.tck.shown.Vault.Hatch;
import io.mikroorm.tck.shown.Vault.Keeper;
import io.mikroorm.tck.shown.Vault.Line;
import io.mikroorm.tck.shown.Vault.Note;
import io.mikroorm.tck.shown.Vault.Safe;
import io.mikroorm.tck.shown.Vault.Visitor;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is hidden does not come out in other ways either, and what is shown has an end and is nobody else's. */
public abstract class SerializeSecretsContract extends Contract {

    private static final int DOORS = 9;
    private static final String[] SECRETS = {"PASSWORD", "CODE", "TOKEN", "PIN", "LOCK"};

    /** Two things. */
    private record Pair(@Nullable Object who, Object what) {}

    /** On a house with secrets. */
    protected SerializeSecretsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Vault.ALL;
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        settings.entities(EntitySchema.define(Visitor.class, e -> e.key("id", k -> {})
                .manyToOne("host", r -> {})
                .embedded("place", p -> {})
                .property("pin", p -> p.length(20))));
    }

    private static Keeper with(Object extra) {
        Keeper keeper = Keeper.of(1, "Ann");
        keeper.extra = extra;
        return keeper;
    }

    /** What is shown of a value that a property has of which the mapping says nothing, as a map and as a text. */
    private void shows(Object extra, @Nullable Object shown, String text, Consumer<SerializeOptions> options) {
        Keeper keeper = with(extra);
        Consumer<SerializeOptions> all = o -> options.accept(o.fields("extra"));
        Map<String, ?> map = em.serialize(keeper, all);
        assertThat(map.get("extra")).isEqualTo(shown);
        assertThat(map.toString()).doesNotContain(SECRETS);
        assertThat(em.toJson(keeper, all)).isEqualTo("{\"extra\":" + text + "}");
    }

    private void shows(Object extra, @Nullable Object shown, String text) {
        shows(extra, shown, text, o -> {});
    }

    @Test
    void what_hides_a_field_holds_where_code_says_what_kind_of_field_it_is() {
        Visitor visitor = new Visitor();
        visitor.id = 1L;
        visitor.host = Keeper.of(5, "Bob");
        assertThat(em.serialize(visitor)).isEqualTo(Map.of("id", 1L));
        assertThat(em.serialize(visitor, o -> o.includeHidden())).containsKeys("host", "place", "pin");
    }

    @Test
    void entities_are_keys_in_whatever_they_stand() {
        Keeper bob = Keeper.of(5, "Bob");
        shows(Map.of("boss", bob), Map.of("boss", 5L), "{\"boss\":5}");
        shows(Map.of(bob, "boss"), Map.of(5L, "boss"), "{\"5\":\"boss\"}");
        shows(new Keeper[] {bob}, List.of(5L), "[5]");
        shows(Optional.of(bob), 5L, "5");
        shows(Optional.empty(), null, "null");
        shows(Ref.of(bob), 5L, "5");
        shows(
                new ArrayList<>(List.of(Map.of("in", new Object[] {Optional.of(bob), "x"}))),
                List.of(Map.of("in", List.of(5L, "x"))),
                "[{\"in\":[5,\"x\"]}]");
        shows(Map.of("boss", bob), Map.of("boss", Map.of("id", 5L)), "{\"boss\":{\"id\":5}}", o -> o.forceObject());
        shows(Map.of("line", new Line(), "is", true), Map.of("is", true), "{\"is\":true}");
        shows(Map.entry("boss", bob), Map.of("boss", 5L), "{\"boss\":5}");
        shows(Map.entry(new Line(), "x"), Map.of(), "{}");
        shows(
                new Pair(bob, List.of(new Safe())),
                Map.of("who", 5L, "what", List.of(Map.of("room", "cellar"))),
                "{\"who\":5,\"what\":[{\"room\":\"cellar\"}]}");
        Keeper streaming = with(List.of(bob).stream());
        assertThat(em.serialize(streaming).get("extra")).isEqualTo(List.of(5L));
        streaming.extra = IntStream.range(0, 3);
        assertThat(em.toJson(streaming, o -> o.fields("extra"))).isEqualTo("{\"extra\":[0,1,2]}");
        Keeper derived = new Keeper() {};
        assertThatThrownBy(() -> em.serialize(with(List.of(derived)))).hasMessageContaining("MO-4342");
    }

    @Test
    void embeddables_are_their_parts_in_whatever_they_stand() {
        shows(new Safe(), Map.of("room", "cellar"), "{\"room\":\"cellar\"}");
        shows(List.of(new Safe()), List.of(Map.of("room", "cellar")), "[{\"room\":\"cellar\"}]");
        shows(Map.of("a", new Safe() {}), Map.of("a", Map.of("room", "cellar")), "{\"a\":{\"room\":\"cellar\"}}");
        assertThat(em.toJson(with(new Safe()), o -> o.fields("extra").includeHidden()))
                .isEqualTo("{\"extra\":{\"room\":\"cellar\",\"code\":\"SAFE-CODE\"}}");
    }

    @Test
    void embeddables_that_nothing_embeds_are_refused_in_maps_and_texts() {
        Keeper keeper = with(List.of(new Hatch()));
        assertThatThrownBy(() -> em.serialize(keeper))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4345")
                .hasMessageContaining("Keeper.extra");
        assertThatThrownBy(() -> em.toJson(keeper)).hasMessageContaining("MO-4345");
    }

    @Test
    void a_key_that_is_excluded_does_not_stand_for_its_entity() {
        Note note = new Note();
        note.by = Ref.of(Keeper.of(5, "Bob"));
        assertThat(em.serialize(note)).containsEntry("by", 5L);
        assertThat(em.serialize(note, o -> o.exclude("by.id"))).doesNotContainKey("by");
        assertThat(em.serialize(note, o -> o.exclude("by.id").forceObject())).doesNotContainKey("by");
        assertThat(em.serialize(note, o -> o.exclude("by.name"))).containsEntry("by", 5L);
        assertThat(em.serialize(note, o -> o.exclude("by.id").fields("by.id", "by.name")))
                .isEqualTo(Map.of("by", Map.of("name", "Bob")));
        Door door = new Door();
        door.id = 1L;
        door.next.add(door);
        assertThat(em.serialize(door, o -> o.exclude("next.id"))).isEqualTo(Map.of("id", 1L));
    }

    @Test
    void the_value_that_a_relation_refers_to_is_shown_as_its_entity_shows_it() {
        Note note = new Note();
        note.owner = "KEEPER-TOKEN";
        assertThat(em.serialize(note)).doesNotContainKey("owner");
        assertThat(em.toJson(note, o -> o.fields("owner"))).isEqualTo("{}");
        assertThat(em.serialize(note, o -> o.includeHidden())).containsEntry("owner", "KEEPER-TOKEN");
    }

    @Test
    void what_is_shown_is_a_copy_however_deep() {
        Keeper keeper = with(new int[] {1});
        Map<String, ?> shown = em.serialize(keeper);
        Map<?, ?> facts = (Map<?, ?>) some(shown.get("facts"));
        assertThat(facts).isEqualTo(keeper.facts);
        ((Map<?, ?>) some(facts.get("inner"))).clear();
        facts.clear();
        ((byte[]) some(shown.get("seal")))[0] = 9;
        assertThat(keeper.facts).hasToString("{inner={depth=3}}");
        assertThat(keeper.seal).containsExactly(1, 2);
        assertThat(shown.get("extra")).isEqualTo(List.of(1));
    }

    @Test
    void named_paths_have_an_end_too_and_a_call_has_one() {
        List<Door> doors = new ArrayList<>();
        for (int i = 0; i < DOORS; i++) {
            doors.add(new Door());
        }
        for (Door door : doors) {
            doors.stream().filter(other -> other != door).forEach(door.next::add);
        }
        assertThatThrownBy(() -> em.serialize(doors.get(0), o -> o.fields("next.".repeat(8) + "id")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4344");
        assertThat(em.serialize(doors.get(0), o -> o.fields("next.".repeat(6) + "id")))
                .hasSize(1);
        assertThatThrownBy(() -> em.serializeAll(doors, o -> o.fields("next.".repeat(6) + "id")))
                .hasMessageContaining("MO-4344");
        Note note = new Note();
        note.by = Ref.of(Keeper.of(5, "Bob"));
        assertThat(em.serializeAll(Collections.nCopies(60_000, note), o -> o.fields("by.name")))
                .hasSize(60_000);
        List<Object> round = new ArrayList<>();
        round.add(round);
        assertThatThrownBy(() -> em.serialize(with(round))).hasMessageContaining("MO-4344");
    }

    @Test
    void among_entities_the_one_without_anything_to_show_is_left_out_alone() {
        Note note = new Note();
        note.text = "found";
        Line one = Line.of("one");
        one.note = Ref.of(note);
        note.lines.add(one);
        note.lines.add(Line.of("two"));
        assertThat(em.serialize(one, o -> o.fields("words", "note.text", "note.lines.words")))
                .isEqualTo(Map.of(
                        "words", "one", "note", Map.of("text", "found", "lines", List.of(Map.of("words", "two")))));
        assertThat(em.serialize(note)).doesNotContainKeys("lines", "recent");
    }

    @Test
    void a_collection_that_a_getter_gives_is_left_out_until_it_is_loaded() {
        Note note = new Note();
        note.lines.add(Line.of("one"));
        given(note);
        Note found = em.findOneOrFail(Note.class, some(note.id));
        statements.reset();
        assertThat(em.serialize(found)).containsEntry("text", "").doesNotContainKeys("lines", "recent");
        assertThat(em.serialize(found, o -> o.includeHidden())).doesNotContainKeys("lines", "recent");
        assertThat(statements.all()).isZero();
        em.populate(found, "lines");
        assertThat(em.serialize(found, o -> o.includeHidden()).get("recent"))
                .isEqualTo(List.of(some(found.lines.iterator().next().id)));
    }

    @Test
    void messages_tell_no_hidden_keys_and_no_names_of_hidden_properties() {
        Note note = new Note();
        Line line = Line.of("one");
        note.lines.add(line);
        given(note);
        Line found = em.findOneOrFail(Line.class, some(line.id));
        assertThatThrownBy(() -> em.serialize(found, o -> o.fields("note.text")))
                .isInstanceOf(NotLoadedException.class)
                .hasMessageContaining("Line.note of Line is to be shown");
        assertThatThrownBy(() -> em.serialize(with("x"), o -> o.fields("pasword")))
                .hasMessageContaining("MO-4340")
                .hasMessageContaining("Properties of Keeper: id, name, safe, seal, facts, boss, extra.")
                .hasMessageNotContaining("password");
        assertThatThrownBy(
                        () -> em.serialize(with("x"), o -> o.fields("pasword").includeHidden()))
                .hasMessageContaining("Did you mean 'password'?");
    }

    @Test
    void what_is_stored_as_nothing_is_shown_as_nothing_in_a_text() {
        Note note = new Note();
        note.mark = new Vault.Mark("good");
        assertThat(em.toJson(note, o -> o.fields("mark"))).isEqualTo("{\"mark\":\"good\"}");
        note.mark = new Vault.Mark("");
        assertThat(em.toJson(note, o -> o.fields("mark"))).isEqualTo("{\"mark\":null}");
        assertThat(em.serialize(note, o -> o.fields("mark"))).isEqualTo(Map.of("mark", note.mark));
    }

    @Test
    void values_of_the_jdk_have_the_same_texts_wherever_they_come_from() {
        URI page = URI.create("https://example.org/a");
        shows(page, page, "\"https://example.org/a\"");
        shows(List.of(page), List.of(page), "[\"https://example.org/a\"]");
        java.sql.Date day = java.sql.Date.valueOf("2024-05-06");
        shows(day, day, "\"2024-05-06\"");
        java.sql.Time time = java.sql.Time.valueOf("10:20:30");
        shows(time, time, "\"10:20:30\"");
    }
}
