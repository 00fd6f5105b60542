// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.entity.EntityCollection;
import io.mikroorm.exception.ForeignKeyConstraintViolationException;
import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.targets.Kennel.Breeder;
import io.mikroorm.tck.targets.Kennel.Hound;
import io.mikroorm.tck.targets.Kennel.Note;
import io.mikroorm.tck.targets.Kennel.Stay;
import io.mikroorm.tck.targets.Kennel.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What stands beside a column that only a collection says: lists of the JDK, collections of some rows, relations that show it, and all that has no field to look at. */
public abstract class MemberColumnSidesContract extends Contract {

    /** In a kennel. */
    protected MemberColumnSidesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Kennel.ALL;
    }

    private static Visitor visitor(String... texts) {
        Visitor visitor = new Visitor();
        Stream.of(texts).map(Note::new).forEach(visitor.notes::add);
        return visitor;
    }

    private Visitor found(Visitor known) {
        return fresh().findOneOrFail(Visitor.class, some(known.id), o -> o.populate("notes", "pinned"));
    }

    private static <T> T first(EntityCollection<T> members) {
        return members.iterator().next();
    }

    @Test
    void a_list_of_the_jdk_is_filled_and_replaced() {
        Visitor one = visitor("b", "a");
        Visitor other = visitor();
        em.persist(one).persist(other).flush();
        assertThat(found(one).notes).extracting(note -> note.text).containsExactly("a", "b");
        Note b = one.notes.get(0);
        one.notes = new ArrayList<>(List.of(new Note("c"), b));
        em.flush();
        assertThat(found(one).notes).extracting(note -> note.text).containsExactly("b", "c");
        assertThat(fresh().count(Note.class)).isEqualTo(3);
        other.notes = new ArrayList<>(List.of(b));
        em.flush();
        assertThat(found(other).notes).extracting(note -> note.text).containsExactly("b");
        assertThat(found(one).notes).extracting(note -> note.text).containsExactly("c");
    }

    @Test
    void a_collection_of_some_rows_goes_by_the_same_column() {
        Visitor one = visitor("plain", "dear");
        one.notes.get(1).pinned = true;
        em.persist(one).flush();
        Note added = new Note("later");
        added.pinned = true;
        one.pinned.add(added);
        em.flush();
        assertThat(found(one).notes).extracting(note -> note.text).containsExactly("dear", "later", "plain");
        assertThat(found(one).pinned).extracting(note -> note.text).containsExactlyInAnyOrder("dear", "later");
    }

    @Test
    void a_relation_shows_what_the_collection_says() {
        Visitor one = visitor("text");
        em.persist(one).flush();
        Note note = fresh().findOneOrFail(Note.class, where("text").eq("text"));
        assertThat(some(note.by).key()).isEqualTo(one.id);
        assertThat(fresh().count(Note.class, where("by").eq(one.id))).isEqualTo(1);
    }

    @Test
    void it_is_no_way_to_say_something_else() {
        Visitor one = visitor("text");
        Visitor other = visitor();
        em.persist(one).persist(other).flush();
        em.clear();
        Note note = em.findOneOrFail(Note.class, where("text").eq("text"));
        note.by = em.ref(Visitor.class, some(other.id));
        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4291")
                .hasMessageContaining("and Visitor.notes says " + one.id)
                .hasMessageContaining("Put it into Visitor.notes of the other, which is the one that is written.");
    }

    @Test
    void who_moves_leaves_all_collections_of_an_owner_by_that_column() {
        Visitor one = visitor();
        Visitor other = visitor();
        em.persist(one).persist(other).flush();
        Note note = new Note("dear");
        note.pinned = true;
        one.notes.add(note);
        one.pinned.add(note);
        other.notes.add(note);
        assertThat(one.notes).isEmpty();
        assertThat(one.pinned).isEmpty();
        em.flush();
        assertThat(found(one).notes).isEmpty();
        assertThat(found(other).pinned).hasSize(1);
        em.clear();
        Visitor former = em.findOneOrFail(Visitor.class, some(other.id), o -> o.populate("notes", "pinned"));
        Visitor next = em.findOneOrFail(Visitor.class, some(one.id), o -> o.populate("notes", "pinned"));
        next.pinned.add(former.notes.get(0));
        assertThat(former.notes).isEmpty();
        assertThat(former.pinned).isEmpty();
        em.flush();
        assertThat(found(one).notes).extracting(each -> each.text).containsExactly("dear");
        assertThat(found(other).notes).isEmpty();
    }

    @Test
    void nobody_names_what_no_field_holds() {
        Breeder ann = new Breeder("Ann");
        ann.hounds.add(new Hound("Rex"));
        em.persist(ann).flush();
        Hound rex = fresh().findOneOrFail(Hound.class, where("name").eq("Rex"));
        var shown = em.serialize(rex);
        assertThat(shown.keySet()).containsExactlyInAnyOrder("id", "name", "walks");
        assertThat(em.serialize(rex, o -> o.includeHidden()).keySet()).containsExactlyInAnyOrder("id", "name", "walks");
        String hidden = "(hounds of Breeder)";
        assertThatThrownBy(() -> em.find(Hound.class, where(hidden).eq(some(ann.id))))
                .isInstanceOf(UnknownPropertyException.class);
        assertThatThrownBy(() -> em.findAll(Hound.class, o -> o.populate(hidden)))
                .isInstanceOf(UnknownPropertyException.class);
        assertThatThrownBy(() -> em.assign(rex, Map.of("(hounds of Breeder)", some(ann.id))))
                .isInstanceOf(UnknownPropertyException.class)
                .hasMessageEndingWith("Properties of Hound: id, name, walks, stays.");
        assertThatThrownBy(() -> em.count(Hound.class, where("breeder").isNull()))
                .isInstanceOf(UnknownPropertyException.class)
                .hasMessageEndingWith("Properties of Hound: id, name, walks, stays.");
    }

    @Test
    @Requires(Feature.UPSERTS)
    void an_upsert_leaves_the_column_alone() {
        Breeder ann = new Breeder("Ann");
        ann.hounds.add(new Hound("Rex"));
        em.persist(ann).flush();
        Hound rex = fresh().upsert(Hound.class, Map.of("id", some(first(ann.hounds).id), "name", "Max"));
        assertThat(rex.name).isEqualTo("Max");
        Hound bo = new Hound("Bo");
        bo.id = some(rex.id) + 1;
        em.upsert(bo);
        assertThat(fresh().find(Hound.class, where("name").in("Max", "Bo"))).hasSize(2);
        assertThat(fresh().count(Breeder.class, where("hounds.name").eq("Max"))).isEqualTo(1);
        em.clear();
        assertThatThrownBy(() -> em.upsert(new Stay("north")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2815")
                .hasMessageContaining("filled from Hound.stays");
    }

    @Test
    void rows_that_are_streamed_or_made_into_records_know_nothing_of_it() {
        Breeder ann = new Breeder("Ann");
        ann.hounds.add(new Hound("Rex"));
        em.persist(ann).flush();
        record Named(String name) {}
        assertThat(fresh().findInto(Named.class, Hound.class, where("name").eq("Rex")))
                .containsExactly(new Named("Rex"));
        try (Stream<Breeder> all = fresh().stream(Breeder.class, where("name").eq("Ann"), o -> o.populate("hounds"))) {
            assertThat(all.flatMap(each -> each.hounds.stream()).map(each -> each.name))
                    .containsExactly("Rex");
        }
    }

    @Test
    @Requires(Feature.FOREIGN_KEYS)
    void what_the_database_refuses_is_about_the_collection() {
        Hound rex = new Hound("Rex");
        rex.stays.add(new Stay("north"));
        given(rex);
        em.remove(em.findOneOrFail(Hound.class, where("name").eq("Rex")));
        assertThatThrownBy(em::flush)
                .isInstanceOfSatisfying(ForeignKeyConstraintViolationException.class, e -> assertThat(e.properties())
                        .isEqualTo(e.constraint() == null ? List.of() : List.of("Hound.stays")));
    }

    @Test
    void a_new_one_cannot_be_in_the_collections_of_two() {
        Hound rex = new Hound("Rex");
        Breeder ann = new Breeder("Ann");
        Breeder bea = new Breeder("Bea");
        ann.hounds.add(rex);
        bea.hounds.add(rex);
        em.persist(ann).persist(bea);
        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4110")
                .hasMessageContaining("Breeder.hounds");
    }

    @Test
    void one_that_needs_an_owner_is_not_written_without() {
        em.persist(new Stay("lonely"));
        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2814")
                .hasMessageContaining("is in no Hound.stays")
                .hasMessageContaining("'guest'");
        em.clear();
        Hound rex = new Hound("Rex");
        rex.stays.add(new Stay("north"));
        em.persist(rex).flush();
        rex.stays.remove(first(rex.stays));
        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2814")
                .hasMessageContaining("was taken out of Hound.stays");
        assertThat(fresh().count(Stay.class)).isEqualTo(1);
    }
}
