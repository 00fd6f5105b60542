// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.tck.embedded.Parcel.Sea;
import io.mikroorm.tck.embedded.Parcel.Worker;
import io.mikroorm.tck.junit.Contract;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Values inside of embedded objects, made by lambdas, where they must not be null, and of rows that are not loaded. */
public abstract class MadeOtherwiseContract extends Contract {

    private static volatile @Nullable Object loose = "loose";

    /** On parcels and notes. */
    protected MadeOtherwiseContract() {}

    /** Must have who it is by. */
    @Embeddable
    @SuppressWarnings("NullAway.Init")
    static class Mark {

        @Property(onCreate = Worker.class, length = 20)
        String by;

        @Property(defaultValue = "5")
        Integer level;

        @Nullable
        String note;
    }

    /** The same as a record. */
    @Embeddable
    record Sign(
            @Property(onCreate = Worker.class, length = 20) @Nullable
            String by,

            @Nullable String note) {}

    /** Has marks that must not be in part. */
    @Entity
    static class Note {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String title = "";

        @Embedded
        @Nullable
        Mark mark;

        @Embedded(object = true)
        @Nullable
        Mark other;

        @ManyToOne
        @Nullable
        Note next;

        /** For the ORM. */
        Note() {}
    }

    /** A relation of a record is kept. */
    @Entity
    static class Paper {

        @PrimaryKey
        @Nullable
        Long id;

        @Embedded
        Sign sign = new Sign(null, null);

        /** With a relation in it. */
        @Embeddable
        record Source(
                @ManyToOne @Nullable Paper paper,

                @Property(onCreate = Worker.class, length = 20) @Nullable
                String by) {}

        @Embedded
        @Nullable
        Source source;
    }

    /** Mapped in code. */
    static class Memo {

        @Nullable
        Long id;

        int changes;

        Part part = new Part();

        @Nullable
        List<Part> parts;
    }

    /** Of a memo. */
    static class Part {

        @Nullable
        String text;

        @Nullable
        String code;
    }

    @Override
    protected List<Class<?>> entities() {
        return List.of(Parcel.class, Note.class, Paper.class);
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        settings.entities(
                EntitySchema.define(
                        Memo.class, e -> e.key("id").embedded("part").embedded("parts", o -> o.nullable())),
                EntitySchema.embeddable(Part.class, c -> c.property(
                                "text", p -> p.length(20).nullable().onUpdate((Part part) -> part.code + "!"))
                        .property("code", p -> p.length(20).nullable().onCreate(part -> loose))));
    }

    @BeforeEach
    void ada_is_at_work() {
        Parcel.worker = "ada";
        loose = "loose";
    }

    @Test
    void lambdas_say_it_in_code_and_get_the_embedded_object() {
        Memo memo = new Memo();
        memo.parts = List.of(new Part());
        em.persist(memo);
        assertThat(memo.part.code).isEqualTo("loose");
        em.flush();
        memo.changes = 2;
        em.flush();
        Memo found = fresh().findAll(Memo.class).get(0);
        assertThat(found.part.text).isEqualTo("loose!");
        assertThat(some(found.parts).get(0).code).isEqualTo("loose");
        assertThat(some(found.parts).get(0).text).isEqualTo("loose!");
    }

    @Test
    void values_of_another_class_are_refused() {
        loose = 7;
        assertThatThrownBy(() -> em.persist(new Memo()))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2344")
                .hasMessageContaining("Memo.part.code")
                .hasMessageContaining("Integer");
        em.flush();
        assertThat(em.count(Memo.class)).isZero();
    }

    @Test
    void what_must_not_be_null_is_made_wherever_the_row_is_reached() {
        Note first = new Note();
        Note second = new Note();
        first.next = second;
        second.mark = new Mark();
        second.other = new Mark();
        em.persist(first);
        assertThat(some(second.mark).by).isNull();
        em.flush();
        for (Note note : List.of(second, fresh().findOneOrFail(Note.class, some(second.id)))) {
            assertThat(some(note.mark).by).isEqualTo("ada");
            assertThat(some(note.mark).level).isEqualTo(5);
            assertThat(some(note.other).by).isEqualTo("ada");
            assertThat(some(note.other).level).isEqualTo(5);
        }
        Parcel.worker = null;
        second.mark = new Mark();
        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4126")
                .hasMessageContaining("Note.mark.by");
        second.mark = null;
        second.other = new Mark();
        assertThatThrownBy(em::flush).isInstanceOf(ValidationException.class).hasMessageContaining("Mark.by");
    }

    @Test
    void records_keep_their_relations_and_take_the_place_of_others() {
        Paper source = new Paper();
        Paper paper = new Paper();
        paper.source = new Paper.Source(source, null);
        em.persist(paper);
        assertThat(some(paper.source).by()).isEqualTo("ada");
        assertThat(some(paper.source).paper()).isSameAs(source);
        em.flush();
        assertThat(source.sign).isEqualTo(new Sign("ada", null));
        Paper found = fresh().findOneOrFail(Paper.class, some(paper.id), o -> o.populate("source.paper"));
        assertThat(some(found.source).by()).isEqualTo("ada");
        assertThat(some(some(found.source).paper()).sign).isEqualTo(new Sign("ada", null));
    }

    @Test
    void a_row_that_is_not_loaded_may_have_any_object() {
        Note note = new Note();
        note.mark = new Mark();
        given(note);
        EntityManager writing = fresh();
        Note reference = writing.getReference(Note.class, some(note.id));
        reference.title = "changed";
        writing.flush();
        assertThat(some(fresh().findAll(Note.class).get(0).mark).by).isEqualTo("ada");
        reference.mark = new Mark();
        reference.mark.note = "new";
        assertThatThrownBy(writing::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2873")
                .hasMessageContaining("Note.mark");
    }

    @Test
    void an_object_of_several_classes_is_written_as_a_whole_by_who_renews_it() {
        Parcel parcel = new Parcel("road");
        parcel.way = new Parcel.Road();
        given(parcel);
        EntityManager one = fresh();
        EntityManager other = fresh();
        Parcel first = one.findAll(Parcel.class).get(0);
        Parcel second = other.findAll(Parcel.class).get(0);
        second.way = new Sea("Anna", null, null);
        other.flush();
        Parcel.worker = "bob";
        first.name = "by road";
        one.flush();
        assertThat(fresh().findAll(Parcel.class).get(0).way).isInstanceOfSatisfying(Parcel.Road.class, road -> {
            assertThat(road.by).isEqualTo("ada");
            assertThat(road.changedBy).isEqualTo("bob");
        });
    }

    @Test
    void create_and_assign_make_values_too() {
        Parcel made = em.create(
                Parcel.class, Map.of("name", "made", "stamp", Map.of("note", "n"), "content", Map.of("kind", "k")));
        assertThat(made.stamp.by).isEqualTo("ada");
        assertThat(some(made.content).by).isEqualTo("ada");
        em.flush();
        Parcel.worker = "bob";
        em.assign(made, Map.of("seal", Map.of("colour", "red"), "stamp", Map.of("note", "m")));
        em.flush();
        Parcel found = fresh().findAll(Parcel.class).get(0);
        assertThat(some(found.seal).by()).isEqualTo("bob");
        assertThat(found.stamp.by).isEqualTo("ada");
        assertThat(found.stamp.changedBy).isEqualTo("bob");
    }

    @Test
    void an_object_that_is_not_loaded_is_not_asked() {
        given(FullParcel.full());
        Parcel reference =
                em.getReference(Parcel.class, some(fresh().findAll(Parcel.class).get(0).id));
        reference.name = "changed";
        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2345")
                .hasMessageContaining("Parcel.stamp.changedBy");
    }
}
