// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Path;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.embedded.Crate.Captain;
import io.mikroorm.tck.embedded.Crate.Harbour;
import io.mikroorm.tck.embedded.Crate.Person;
import io.mikroorm.tck.embedded.Crate.Road;
import io.mikroorm.tck.embedded.Crate.Sea;
import io.mikroorm.tck.embedded.Crate.Stay;
import io.mikroorm.tck.embedded.Crate.Tie;
import io.mikroorm.tck.embedded.Dossier.Label;
import io.mikroorm.tck.embedded.Dossier.Line;
import io.mikroorm.tck.embedded.Dossier.Links;
import io.mikroorm.tck.embedded.Dossier.Meta;
import io.mikroorm.tck.embedded.Dossier.Seat;
import io.mikroorm.tck.embedded.Dossier.Token;
import io.mikroorm.tck.embedded.Dossier.Writer;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What else is done with relations inside of embedded objects: of several classes, in sets and arrays, in maps, texts, records and indexes. */
public abstract class ObjectRelationUsesContract extends Contract {

    /** On an empty store. */
    protected ObjectRelationUsesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Dossier.class, Writer.class, Crate.class, Person.class, Captain.class);
    }

    private Crate crate(EntityManager from) {
        return from.findAll(Crate.class).get(0);
    }

    @Test
    void objects_of_several_classes_have_them() {
        Crate crate = new Crate("c");
        Captain nemo = new Captain("Nemo", 1);
        Sea sea = new Sea(new Harbour("h", "Hull"));
        sea.guide = Ref.of(nemo);
        crate.way = sea;
        crate.ways.addAll(List.of(new Road(3, Ref.of(new Person("Pat"))), new Sea(new Harbour("k", "Kiel"))));
        given(crate);

        Crate found = crate(em);
        Sea way = (Sea) some(found.way);
        assertThat(some(way.guide).load().name).isEqualTo("Nemo");
        assertThat(some(way.guide).get()).isInstanceOf(Captain.class);
        assertThat(way.harbour.code).isEqualTo("h");
        Road road = (Road) found.ways.get(0);
        assertThat(some(road.guide()).load().name).isEqualTo("Pat");
        assertThat(em.plan().isEmpty()).isTrue();
        found.ways.set(1, new Road(4, way.guide));
        found.way = new Road(5, road.guide());
        em.flush();
        EntityManager other = fresh();
        Crate again = other.findAll(Crate.class, o -> o.populate("way.guide", "ways.guide"))
                .get(0);
        assertThat(some(((Road) some(again.way)).guide()).get().name).isEqualTo("Pat");
        assertThat(some(((Road) again.ways.get(1)).guide()).get().name).isEqualTo("Nemo");
    }

    @Test
    void sets_are_the_same_with_the_same_targets_in_any_order() {
        Crate crate = new Crate("c");
        crate.ties.addAll(List.of(
                new Tie(Ref.of(new Person("a")), 1),
                new Tie(Ref.of(new Person("b")), 1),
                new Tie(Ref.of(new Captain("c", 2)), 1)));
        given(crate);
        Crate mine = crate(em);
        assertThat(mine.ties).hasSize(3);
        Set<Tie> same = new LinkedHashSet<>();
        List<Tie> ties = List.copyOf(mine.ties);
        same.addAll(List.of(ties.get(2), ties.get(0), ties.get(1)));
        mine.ties = same;
        assertThat(em.plan().isEmpty()).isTrue();
        mine.ties.add(new Tie(Ref.of(new Person("d")), 1));
        mine.ties.add(new Tie(Ref.of(new Person("e")), 1));
        em.flush();
        assertThat(em.plan().isEmpty()).isTrue();
        Crate found =
                fresh().findAll(Crate.class, o -> o.populate("ties.person")).get(0);
        assertThat(found.ties)
                .extracting(tie -> tie.person().get().name)
                .containsExactlyInAnyOrder("a", "b", "c", "d", "e");
    }

    @Test
    void arrays_have_them_and_eager_ones_are_loaded_unasked() {
        Crate crate = new Crate("c");
        Harbour hull = new Harbour("h", "Hull");
        crate.stays = new Stay[] {new Stay(hull), new Stay(new Harbour("k", "Kiel")), new Stay(hull)};
        given(crate);
        Stay[] stays = some(crate(em).stays);
        assertThat(some(stays[0].at).name).isEqualTo("Hull");
        assertThat(some(stays[1].at).name).isEqualTo("Kiel");
        assertThat(stays[2].at).isSameAs(stays[0].at);
        assertThat(statements.selects()).isEqualTo(2);
        assertThatThrownBy(() -> em.stream(Crate.class)).isInstanceOf(ValidationException.class);
    }

    @Test
    void they_are_created_and_assigned_as_keys_and_entities() {
        Writer ann = new Writer("Ann");
        Label label = new Label("l", "L");
        given(ann, label);
        Dossier made = em.create(
                Dossier.class,
                Map.of(
                        "name",
                        "one",
                        "meta",
                        Map.of("title", "t", "author", some(ann.id), "editor", some(ann.id)),
                        "lines",
                        List.of(Map.of("amount", 3, "label", "l"))));
        em.persist(made);
        em.flush();
        Dossier found = fresh().findAll(Dossier.class, o -> o.populate("meta.author", "meta.editor", "lines.label"))
                .get(0);
        assertThat(some(found.meta.author).name).isEqualTo("Ann");
        assertThat(some(found.meta.editor).get()).isSameAs(found.meta.author);
        assertThat(found.lines.get(0).label().get().text).isEqualTo("L");

        Map<String, @Nullable Object> gone = new HashMap<>();
        gone.put("author", null);
        gone.put("editor", new Writer("Ben"));
        em.assign(made, Map.of("meta", gone));
        em.flush();
        Meta after =
                fresh().findAll(Dossier.class, o -> o.populate("meta.editor")).get(0).meta;
        assertThat(after.author).isNull();
        assertThat(some(after.editor).get().name).isEqualTo("Ben");
        assertThat(after.title).isEqualTo("t");
        assertThatThrownBy(() -> em.assign(made, Map.of("meta", Map.of("author", label))))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void they_are_created_of_the_values_of_their_targets() {
        given(new Seat("hall", 1, "old"));
        Dossier dossier = em.create(
                Dossier.class,
                Map.of(
                        "name",
                        "one",
                        "meta",
                        Map.of("title", "t", "author", Map.of("name", "Ann", "mentor", Map.of("name", "Ben"))),
                        "links",
                        Map.of("seat", Map.of("hall", "hall", "number", 1)),
                        "lines",
                        List.of(Map.of("amount", 2, "label", Map.of("code", "l", "text", "L")))));
        em.flush();
        Dossier found = fresh().findAll(
                        Dossier.class, o -> o.populate("meta.author.mentor", "links.seat", "lines.label"))
                .get(0);
        assertThat(some(some(found.meta.author).mentor).name).isEqualTo("Ben");
        assertThat(found.lines.get(0).label().get().text).isEqualTo("L");
        Links links = some(found.links);
        assertThat(some(links.seat).name).isEqualTo("old");

        em.assign(dossier, Map.of("links", Map.of("seat", Map.of("hall", "hall", "number", 2, "name", "new"))));
        em.flush();
        assertThat(fresh().findAll(Seat.class, o -> o.orderBy("number")))
                .extracting(seat -> seat.name)
                .containsExactly("old", "new");
    }

    @Test
    void they_are_shown_as_keys_or_as_entities() {
        Dossier dossier = new Dossier("one", new Meta("t", new Writer("Ann")));
        dossier.lines.add(new Line(1, Ref.of(new Label("l", "L"))));
        given(dossier);
        Dossier mine = em.findAll(Dossier.class, o -> o.populate("meta.author")).get(0);
        Object id = some(some(mine.meta.author).id);
        Map<?, ?> plain = (Map<?, ?>) some(em.serialize(mine).get("meta"));
        assertThat(plain.get("author")).isEqualTo(id);
        Map<?, ?> meta = (Map<?, ?>)
                some(em.serialize(mine, o -> o.populate("meta.author")).get("meta"));
        assertThat(((Map<?, ?>) some((Object) meta.get("author"))).get("name")).isEqualTo("Ann");
        assertThat(em.toJson(mine)).contains("\"author\":" + id).contains("\"label\":\"l\"");
        assertThat(em.toJson(mine, o -> o.populate("meta.author"))).contains("\"name\":\"Ann\"");
        assertThatThrownBy(() -> em.serialize(mine, o -> o.populate("lines.label")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("lines.label");
    }

    /** The whole, which would need an entity manager. */
    record Whole(Meta meta) {}

    /** The key. */
    record Key(@Path("meta.author") @Nullable Long author) {}

    @Test
    void a_record_has_no_object_with_relations() {
        given(new Dossier("one", new Meta("t", new Writer("Ann"))));
        assertThatThrownBy(() -> em.findInto(Whole.class, Dossier.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Dossier.meta");
    }

    @Test
    @Requires(Feature.OBJECT_COMPONENTS)
    void a_record_may_have_the_key() {
        Writer ann = new Writer("Ann");
        given(new Dossier("one", new Meta("t", ann)));
        assertThat(em.findInto(Key.class, Dossier.class)).containsExactly(new Key(ann.id));
    }

    @Test
    void a_target_goes_with_its_owner_where_the_relation_says_so() {
        Dossier dossier = new Dossier("one", new Meta("t", null));
        Links links = new Links();
        dossier.links = links;
        links.owned = Ref.of(new Token("mine"));
        links.token = Ref.of(new Token("others"));
        given(dossier);
        em.remove(em.findAll(Dossier.class).get(0));
        em.flush();
        assertThat(fresh().findAll(Token.class)).extracting(token -> token.name).containsExactly("others");
    }

    @Test
    @Requires(Feature.UPSERTS)
    void an_upsert_writes_the_keys_of_targets_that_are_there() {
        given(new Dossier("one", new Meta("t", new Writer("Ann"))), new Writer("Eve"));
        Dossier known = em.findAll(Dossier.class).get(0);
        Writer eve = em.findAll(Writer.class, o -> o.orderBy("name")).get(1);
        Dossier again = new Dossier("again", new Meta("u", eve));
        again.id = known.id;
        EntityManager other = fresh();
        other.upsert(again);
        Dossier found = fresh().findAll(Dossier.class).get(0);
        assertThat(found.meta.title).isEqualTo("u");
        assertThat(some(found.meta.author).id).isEqualTo(eve.id);
        again.meta.author = new Writer("new");
        assertThatThrownBy(() -> fresh().upsert(again)).isInstanceOf(ValidationException.class);
    }
}
