// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.EntityManager;
import io.mikroorm.FlushStep;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.FlushRefusedException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Relations inside of embedded objects are the keys of their targets in the document, and the targets themselves in the objects. */
public abstract class ObjectRelationsContract extends Contract {

    /** On an empty store. */
    protected ObjectRelationsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Dossier.class, Writer.class, Label.class, Token.class, Seat.class, Part.class, Coded.class);
    }

    private Dossier found(EntityManager em) {
        return em.findAll(Dossier.class).get(0);
    }

    private static Dossier full() {
        Meta meta = new Meta("t", new Writer("Ann"));
        meta.editor = Ref.of(new Writer("Ben"));
        meta.origin = new Origin("Wall", new Writer("Cid"));
        meta.copy = new Origin(null, new Writer("Dan"));
        meta.lines = new ArrayList<>(List.of(new Line(1, Ref.of(new Label("a", "Axe")))));
        Dossier dossier = new Dossier("one", meta);
        Ref<Label> bow = Ref.of(new Label("b", "Bow"));
        dossier.lines.add(new Line(2, bow));
        dossier.lines.add(new Line(3, bow));
        return dossier;
    }

    @Test
    void new_targets_are_inserted_before_the_row_with_the_document_and_come_back_as_references() {
        given(full());

        Dossier found = found(em);
        Writer author = some(found.meta.author);
        assertThat(em.isLoaded(author)).isFalse();
        assertThat(some(found.meta.editor).isLoaded()).isFalse();
        assertThat(some(some(found.meta.origin).finder()).name).isNotEqualTo("Cid");
        assertThat(some(found.meta.copy).place()).isNull();
        assertThat(some(found.meta.lines).get(0).label().key()).isEqualTo("a");
        assertThat(found.lines.get(0).label()).isSameAs(found.lines.get(1).label());
        assertThat(em.plan().isEmpty()).isTrue();

        assertThat(em.findOneOrFail(Writer.class, some(author.id))).isSameAs(author);
        assertThat(author.name).isEqualTo("Ann");
        assertThat(some(found.meta.editor).load().name).isEqualTo("Ben");
        em.findAll(Writer.class);
        assertThat(some(some(found.meta.origin).finder()).name).isEqualTo("Cid");
        assertThat(some(some(found.meta.copy).finder()).name).isEqualTo("Dan");
        assertThat(found.lines.get(1).label().load().text).isEqualTo("Bow");
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void each_object_is_the_one_that_the_entity_manager_knows() {
        given(full());

        Writer known = em.findAll(Writer.class, o -> o.orderBy("name")).get(0);
        Dossier found = found(em);
        assertThat(found.meta.author).isSameAs(known);
        assertThat(found.meta.lines).hasSize(1);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void the_plan_says_what_waits_for_what() {
        em.persist(full());

        List<FlushStep> all = em.plan().steps();
        FlushStep.Insert last = (FlushStep.Insert) all.get(all.size() - 1);
        assertThat(last.entity()).isEqualTo("Dossier");
        assertThat(last.references()).anyMatch(each -> each.startsWith("meta.author → step "));
        em.flush();
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void keys_of_all_kinds_are_kept() {
        Dossier dossier = new Dossier("keys", new Meta("", null));
        Links links = new Links();
        dossier.links = links;
        links.label = new Label("l", "L");
        links.token = Ref.of(new Token("T"));
        links.seat = new Seat("east", 7, "S");
        links.part = Ref.of(new Part(new Part.Id(new UUID(3, 4), 5), "P"));
        links.coded = new Coded(new Code(8), "C");
        given(dossier, new Writer("W"));

        Links found = some(found(em).links);
        assertThat(some(found.label).code).isEqualTo("l");
        assertThat(some(found.seat).hall + some(found.seat).number).isEqualTo("east7");
        assertThat(some(found.part).key()).isEqualTo(new Part.Id(new UUID(3, 4), 5));
        assertThat(some(found.coded).code).isEqualTo(new Code(8));
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(some(found.token).load().name).isEqualTo("T");
        assertThat(some(found.part).load().name).isEqualTo("P");
        assertThat(em.findAll(Seat.class)).containsExactly(found.seat);
        assertThat(em.findAll(Coded.class)).containsExactly(found.coded);
        found.reader = em.findAll(Writer.class).get(0).id;
        em.flush();
        assertThat(some(found(fresh()).links).reader).isEqualTo(found.reader);
    }

    @Test
    void another_target_is_a_change_of_the_object_and_the_same_one_is_none() {
        given(full(), new Writer("Eve"));
        Dossier mine = found(em);
        List<Writer> writers = em.findAll(Writer.class, o -> o.orderBy("name"));

        mine.meta.editor = Ref.of(writers.get(1));
        assertThat(em.plan().isEmpty()).isTrue();
        mine.meta.author = writers.get(4);
        mine.meta.editor = null;
        FlushStep.Update update = (FlushStep.Update) em.plan().steps().get(0);
        assertThat(update.properties()).containsExactly("meta");
        em.flush();
        assertThat(em.plan().isEmpty()).isTrue();
        Meta found = found(fresh()).meta;
        assertThat(some(found.author).id).isEqualTo(writers.get(4).id);
        assertThat(found.editor).isNull();
        assertThat(found.origin).isNotNull();

        mine.meta.copy = new Origin("x", new Writer("Fay"));
        mine.lines.set(1, new Line(9, Ref.of(new Label("z", "Zip"))));
        em.flush();
        EntityManager other = fresh();
        Dossier again = found(other);
        other.findAll(Writer.class);
        assertThat(again.lines.get(1).label().load().text).isEqualTo("Zip");
        assertThat(some(some(again.meta.copy).finder()).name).isEqualTo("Fay");
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    @Requires(Feature.OBJECT_PARTS)
    void two_who_change_different_relations_of_an_object_do_not_overwrite_each_other() {
        given(full(), new Writer("Eve"));
        EntityManager one = fresh();
        EntityManager other = fresh();
        Dossier first = found(one);
        Dossier second = found(other);
        first.meta.author = new Writer("Fay");
        second.meta.editor = Ref.of(new Writer("Gus"));
        one.flush();
        other.flush();

        em.findAll(Writer.class);
        Dossier found = found(em);
        assertThat(some(found.meta.author).name).isEqualTo("Fay");
        assertThat(some(found.meta.editor).get().name).isEqualTo("Gus");
    }

    @Test
    void rows_that_need_each_other_are_written_twice() {
        Writer writer = new Writer("Ann");
        Dossier dossier = new Dossier("one", new Meta("t", writer));
        writer.last = Ref.of(dossier);
        em.persist(writer);
        em.flush();
        assertThat(em.plan().isEmpty()).isTrue();
        EntityManager other = fresh();
        Dossier found = found(other);
        assertThat(some(found.meta.author).id).isEqualTo(writer.id);
        Writer loaded = other.findOneOrFail(Writer.class, some(writer.id));
        assertThat(some(loaded.last).load()).isSameAs(found);

        Dossier own = new Dossier("own", new Meta("t", null));
        own.meta.former = Ref.of(own);
        Dossier left = new Dossier("left", new Meta("t", null));
        Dossier right = new Dossier("right", new Meta("t", null));
        left.meta.former = Ref.of(right);
        right.meta.former = Ref.of(left);
        em.persistAll(List.of(own, left, right));
        em.flush();
        assertThat(em.plan().isEmpty()).isTrue();
        List<Dossier> all = fresh().findAll(Dossier.class, o -> o.orderBy("name"));
        assertThat(some(all.get(0).meta.former).get()).isSameAs(all.get(3));
        assertThat(some(all.get(2).meta.former).get()).isSameAs(all.get(2));
        assertThat(some(all.get(3).meta.former).get()).isSameAs(all.get(0));
    }

    @Test
    void a_new_target_without_a_cascade_is_refused() {
        Dossier dossier = new Dossier("one", new Meta("t", null));
        Links links = new Links();
        dossier.links = links;
        links.alone = Ref.of(new Writer("Ann"));
        em.persist(dossier);
        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Dossier.links.alone");
        em.persist(links.alone.get());
        em.flush();
        assertThat(some(some(found(fresh()).links).alone).load().name).isEqualTo("Ann");
    }

    @Test
    void a_relation_that_must_be_there_is_refused_where_it_is_not() {
        Dossier dossier = full();
        dossier.lines.set(0, new Line(1, Nothing.at(Ref.class)));
        em.persist(dossier);

        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Dossier.lines")
                .hasMessageContaining("Line.label");
    }

    @Test
    void a_target_that_is_removed_leaves_documents_as_they_are_but_none_is_written_with_it() {
        given(full());
        Dossier mine = found(em);
        Writer author = em.findOneOrFail(Writer.class, some(some(mine.meta.author).id));
        em.remove(author);
        em.flush();
        Dossier left = found(fresh());
        assertThat(some(left.meta.author).id).isEqualTo(author.id);

        Writer editor = some(mine.meta.editor).load();
        em.remove(editor);
        mine.meta.author = null;
        assertThatThrownBy(em::flush)
                .isInstanceOf(FlushRefusedException.class)
                .hasMessageContaining("Dossier.meta.editor");
        mine.meta.editor = null;
        em.flush();
        Dossier found = found(fresh());
        assertThat(found.meta.author).isNull();
        assertThat(found.meta.editor).isNull();
        assertThat(fresh().count(Writer.class)).isEqualTo(2);
    }

    @Test
    void a_failed_flush_and_a_rollback_leave_them_as_they_were() {
        Dossier dossier = full();
        em.persist(dossier);
        assertThatThrownBy(() -> em.transactional(tx -> {
                    em.flush();
                    throw new IllegalStateException("back");
                }))
                .hasMessage("back");
        assertThat(some(dossier.meta.author).id).isNull();
        em.persist(dossier);
        em.flush();
        EntityManager other = fresh();
        assertThat(some(found(other).meta.author).id).isEqualTo(some(dossier.meta.author).id);
        assertThat(other.count(Writer.class)).isEqualTo(4);
    }

    @Test
    void a_stream_gives_them_as_references() {
        given(full());
        try (Stream<Dossier> stream = em.stream(Dossier.class)) {
            Dossier found = stream.toList().get(0);
            assertThat(some(found.meta.author).id).isNotNull();
            assertThat(found.lines.get(0).label().key()).isEqualTo("b");
        }
    }

    @Test
    void what_is_refreshed_or_loaded_by_hand_has_them_too() {
        given(full());
        Dossier mine = found(em);
        Writer author = some(mine.meta.author);
        mine.meta = new Meta("other", null);
        em.refresh(mine);
        assertThat(mine.meta.author).isSameAs(author);
        assertThat(em.plan().isEmpty()).isTrue();
    }
}
