// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.tck.embedded.Dossier.Label;
import io.mikroorm.tck.embedded.Dossier.Line;
import io.mikroorm.tck.embedded.Dossier.Links;
import io.mikroorm.tck.embedded.Dossier.Meta;
import io.mikroorm.tck.embedded.Dossier.Origin;
import io.mikroorm.tck.embedded.Dossier.Part;
import io.mikroorm.tck.embedded.Dossier.Seat;
import io.mikroorm.tck.embedded.Dossier.Writer;
import io.mikroorm.tck.junit.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What relations inside of embedded objects lead to is loaded by its key: one statement for each relation, however many objects there are. */
public abstract class ObjectRelationsPopulatedContract extends Contract {

    private static final int DOSSIERS = 5;

    /** On an empty store. */
    protected ObjectRelationsPopulatedContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Dossier.class, Writer.class);
    }

    /** Some with objects that lead to several, and one that leads nowhere. */
    @BeforeEach
    protected void fill() {
        List<Object> all = new ArrayList<>();
        Writer mentor = new Writer("mentor");
        mentor.mentor = new Writer("first");
        for (int i = 0; i < DOSSIERS; i++) {
            Writer author = new Writer("author" + i);
            author.mentor = mentor;
            Dossier dossier = new Dossier("d" + i, new Meta("t" + i, author));
            dossier.meta.editor = Ref.of(new Writer("editor" + i));
            dossier.meta.origin = new Origin("x", new Writer("finder" + i));
            dossier.meta.copy = new Origin("y", author);
            Label first = new Label("a" + i, "A" + i);
            Label second = new Label("b" + i, "B" + i);
            dossier.lines.addAll(List.of(new Line(1, Ref.of(first)), new Line(2, Ref.of(second))));
            dossier.meta.lines = new ArrayList<>(List.of(new Line(3, Ref.of(second))));
            dossier.links = new Links();
            dossier.links.seat = new Seat("h", i, "s" + i);
            dossier.links.part = Ref.of(new Part(new Part.Id(new UUID(0, i), i), "p" + i));
            all.add(dossier);
        }
        all.add(new Dossier("d9", new Meta("none", null)));
        given(all.toArray());
    }

    @Test
    void each_relation_takes_one_statement() {
        List<Dossier> found = em.findAll(Dossier.class, o -> o.orderBy("name")
                .populate("meta.author", "meta.editor", "meta.origin.finder", "lines.label", "links.seat"));

        assertThat(statements.selects()).isEqualTo(6);
        for (int i = 0; i < DOSSIERS; i++) {
            Meta meta = found.get(i).meta;
            assertThat(some(meta.author).name).isEqualTo("author" + i);
            assertThat(some(meta.editor).get().name).isEqualTo("editor" + i);
            assertThat(some(some(meta.origin).finder()).name).isEqualTo("finder" + i);
            assertThat(some(meta.copy).finder()).isSameAs(meta.author);
            assertThat(found.get(i).lines)
                    .extracting(line -> line.label().get().text)
                    .containsExactly("A" + i, "B" + i);
            assertThat(some(some(found.get(i).links).seat).name).isEqualTo("s" + i);
            assertThat(some(some(found.get(i).links).part).isLoaded()).isFalse();
        }
        assertThat(found.get(DOSSIERS).meta.author).isNull();
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void paths_go_on_behind_them() {
        List<Dossier> found = em.find(
                Dossier.class, where("name").like("d%"), o -> o.orderBy("name").populate("meta.author.mentor.pupils"));

        Writer mentor = some(some(found.get(0).meta.author).mentor);
        assertThat(mentor.name).isEqualTo("mentor");
        assertThat(mentor.pupils.size()).isEqualTo(DOSSIERS);
        int selects = statements.selects();
        assertThat(some(mentor.mentor).name).isNotEqualTo("first");
        em.populate(found, "meta.author.mentor.mentor");
        assertThat(some(mentor.mentor).name).isEqualTo("first");
        assertThat(statements.selects()).isEqualTo(selects + 1);
    }

    @Test
    void they_are_populated_behind_relations_and_in_lists_inside_of_objects() {
        Writer writer = em.findOneOrFail(Writer.class, where("name").eq("author1"));
        writer.last = Ref.of(em.findOneOrFail(Dossier.class, where("name").eq("d1")));
        em.flush();
        Writer found = fresh().findOneOrFail(
                        Writer.class,
                        where("name").eq("author1"),
                        o -> o.populate("last.meta.lines.label", "last.links.part"));

        Dossier dossier = some(found.last).get();
        assertThat(some(dossier.meta.lines).get(0).label().get().text).isEqualTo("B1");
        assertThat(some(some(dossier.links).part).get().name).isEqualTo("p1");
        assertThat(dossier.meta.author).isSameAs(found);
    }

    @Test
    void one_handle_loads_those_that_were_met_with_it() {
        List<Dossier> found = em.findAll(Dossier.class, o -> o.orderBy("name"));
        assertThat(statements.selects()).isEqualTo(1);
        assertThat(some(found.get(0).meta.editor).load().name).isEqualTo("editor0");
        assertThat(statements.selects()).isEqualTo(2);
        for (int i = 0; i < DOSSIERS; i++) {
            assertThat(some(found.get(i).meta.editor).load().name).isEqualTo("editor" + i);
            assertThat(some(found.get(i).meta.author).name).isEqualTo("author" + i);
        }
        assertThat(statements.selects()).isEqualTo(2);
    }

    @Test
    void what_is_no_relation_is_refused_and_so_is_a_stream_that_would_need_another_statement() {
        assertThatThrownBy(() -> em.findAll(Dossier.class, o -> o.populate("meta.title")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("meta.title");
        assertThatThrownBy(() -> em.findAll(Dossier.class, o -> o.populate("meta.autor")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("author");
        assertThatThrownBy(() -> {
                    try (Stream<Dossier> stream = em.stream(Dossier.class, o -> o.populate("meta.author"))) {
                        stream.toList();
                    }
                })
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("meta.author");
    }
}
