// SPDX-License-Identifier: MIT
package io.mikroorm.tck.polymorphic;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.Ref;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.polymorphic.Workshop.Bin;
import io.mikroorm.tck.polymorphic.Workshop.Hook;
import io.mikroorm.tck.polymorphic.Workshop.Note;
import io.mikroorm.tck.polymorphic.Workshop.Spare;
import io.mikroorm.tck.polymorphic.Workshop.Spot;
import io.mikroorm.tck.polymorphic.Workshop.Tool;
import io.mikroorm.type.CompositeKey;
import io.mikroorm.type.PolymorphicKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A relation to several classes may refer to them by a value that all of them have, instead of their keys. */
public abstract class PolymorphicValuesContract extends Contract {

    private final Tool saw = new Tool("X1", "saw");
    private final Tool file = new Tool("X2", "file");
    private final Spare blade = new Spare("X1", "blade");
    private final Bin bin = new Bin(1, 2, 7);
    private final Hook hook = new Hook(1, 2, 7);

    /** With a tool and a spare part of one code, and a bin and a hook of one number. */
    protected PolymorphicValuesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Workshop.ALL;
    }

    private void stored() {
        Note second = new Note("b blade", blade);
        second.other = saw;
        second.place = Ref.of(bin);
        Note third = new Note("c file", file);
        third.place = Ref.of(hook);
        given(saw, file, blade, bin, hook, new Note("a saw", saw), second, third, new Note("d"));
    }

    private Note found(EntityManager manager, String text) {
        return some(manager.findOne(Note.class, where("text").eq(text)));
    }

    private List<String> found(Condition<Object> condition) {
        return texts(em.find(Note.class, condition, o -> o.orderBy("text")));
    }

    private static List<String> texts(Collection<Note> notes) {
        return notes.stream().map(note -> note.text).toList();
    }

    private Tool tool(EntityManager manager) {
        return manager.findOneOrFail(Tool.class, some(saw.id));
    }

    private Spare spare(EntityManager manager) {
        return manager.findOneOrFail(Spare.class, some(blade.id));
    }

    @Nested
    class Writing {

        @Test
        void new_targets_are_inserted_first_and_rows_have_their_values() {
            Note note = new Note("new", new Spare("N1", "wheel"));
            note.place = Ref.of(new Hook(3, 4, 9));
            em.persist(note).flush();
            assertThat(em.plan().isEmpty()).isTrue();
            EntityManager later = fresh();
            assertThat(later.count(Note.class, where("about").eq(new PolymorphicKey("spare", "N1"))))
                    .isEqualTo(1);
            Note again = found(later, "new");
            assertThat(some(again.about).load())
                    .isInstanceOfSatisfying(Spare.class, s -> assertThat(s.name).isEqualTo("wheel"));
            assertThat(some(again.place).key()).isEqualTo(CompositeKey.of(3, 4));
        }

        @Test
        void a_target_of_another_class_with_the_same_value_is_a_change() {
            stored();
            Note note = found(em, "a saw");
            assertThat(em.plan().isEmpty()).isTrue();
            note.about = Ref.of(spare(em));
            note.other = tool(em);
            statements.reset();
            em.flush();
            assertThat(statements.updates()).isEqualTo(1);
            assertThat(em.plan().isEmpty()).isTrue();
            Note again = found(fresh(), "a saw");
            assertThat(some(again.about).load()).isInstanceOf(Spare.class);
            assertThat(again.other)
                    .isInstanceOfSatisfying(Tool.class, t -> assertThat(t.id).isEqualTo(saw.id));
        }

        @Test
        void it_can_be_emptied_and_set_again() {
            stored();
            Note note = found(em, "b blade");
            note.about = null;
            em.flush();
            assertThat(found(fresh(), "b blade").about).isNull();
            note.about = Ref.of(tool(em));
            em.flush();
            assertThat(some(found(fresh(), "b blade").about).key()).isEqualTo(saw.id);
        }

        @Test
        void the_value_of_a_target_of_which_only_the_key_is_known_is_not_known() {
            stored();
            Note note = found(em, "d");
            note.about = Ref.of(em.getReference(Tool.class, some(saw.id)));
            assertThatThrownBy(em::flush)
                    .hasMessageContaining("MO-4252")
                    .hasMessageContaining("Note.about")
                    .hasMessageContaining("code");
            tool(em);
            em.flush();
            assertThat(some(found(fresh(), "d").about).key()).isEqualTo(saw.id);
        }

        @Test
        void a_value_that_changes_is_written_first() {
            stored();
            Note note = found(em, "d");
            Tool target = tool(em);
            target.code = "X9";
            note.about = Ref.of(target);
            em.flush();
            assertThat(fresh().count(
                                    Note.class,
                                    where("about")
                                            .eq(new PolymorphicKey("tool", "X9"))
                                            .and(where("text").eq("d"))))
                    .isEqualTo(1);
        }

        @Test
        void rows_follow_a_value_that_changes_whether_they_are_loaded_or_not() {
            stored();
            found(em, "a saw");
            Tool target = tool(em);
            target.code = "X9";
            em.flush();
            assertThat(em.plan().isEmpty()).isTrue();
            assertThat(some(found(em, "a saw").about).get()).isSameAs(target);
            EntityManager later = fresh();
            assertThat(some(found(later, "a saw").about).key()).isEqualTo(saw.id);
            assertThat(found(later, "b blade").other).isSameAs(later.getReference(Tool.class, some(saw.id)));
            assertThat(some(found(later, "b blade").about).key()).isEqualTo(blade.id);
            assertThat(texts(tool(later).notes.load().toList())).containsExactly("a saw");
            Hook moved = later.findOneOrFail(Hook.class, CompositeKey.of(1, 2));
            moved.number = 8;
            later.flush();
            assertThat(fresh().count(Note.class, where("place.number").eq(8))).isEqualTo(1);
            assertThat(fresh().count(Note.class, where("place.number").eq(7))).isEqualTo(1);
        }

        @Test
        void who_refers_to_another_now_does_not_follow() {
            stored();
            Tool one = tool(em);
            one.code = "X3";
            em.flush();
            Note note = found(em, "a saw");
            note.about = Ref.of(spare(em));
            one.code = "X4";
            em.flush();
            assertThat(some(found(fresh(), "a saw").about).key()).isEqualTo(blade.id);
            assertThat(found(fresh(), "b blade").other)
                    .isInstanceOfSatisfying(Tool.class, t -> assertThat(t.id).isEqualTo(saw.id));
        }

        @Test
        void who_goes_takes_along_or_empties_who_refers_to_it() {
            stored();
            Note first = found(em, "a saw");
            em.remove(tool(em)).flush();
            assertThat(first.about).isNull();
            assertThat(texts(fresh().findAll(Note.class, o -> o.orderBy("text"))))
                    .containsExactly("a saw", "c file", "d");
            assertThat(found(fresh(), "a saw").about).isNull();
        }

        @Test
        @Requires(Feature.UPSERTS)
        void upserts_write_them_too() {
            stored();
            em.upsert(new Note("a saw", spare(em)));
            assertThat(em.plan().isEmpty()).isTrue();
            assertThat(some(found(fresh(), "a saw").about).load()).isInstanceOf(Spare.class);
            em.clear();
            Note merged = em.upsert(Note.class, Map.of("text", "new", "about", tool(em)));
            assertThat(some(merged.about).get()).isSameAs(tool(em));
            assertThat(some(found(fresh(), "new").about).key()).isEqualTo(saw.id);
            EntityManager other = fresh();
            Tool reference = other.getReference(Tool.class, some(saw.id));
            assertThatThrownBy(() -> other.upsert(new Note("x", reference))).hasMessageContaining("MO-4253");
        }

        @Test
        @Requires(Feature.UPSERTS)
        void upserts_find_rows_by_it() {
            stored();
            Workshop.Tag tag = new Workshop.Tag("red", tool(em));
            em.persist(tag).flush();
            Workshop.Tag blue = em.upsert(new Workshop.Tag("blue", tool(em)), o -> o.onConflict("on"));
            assertThat(blue.id).isEqualTo(tag.id);
            em.upsert(new Workshop.Tag("green", spare(em)), o -> o.onConflict("on"));
            assertThat(fresh().count(Workshop.Tag.class)).isEqualTo(2);
            assertThat(fresh().count(Workshop.Tag.class, where("colour").eq("blue")))
                    .isEqualTo(1);
        }
    }

    @Nested
    class Loading {

        @Test
        void rows_lead_to_the_objects_with_the_value() {
            stored();
            Spare loaded = spare(em);
            List<Note> notes = em.findAll(Note.class, o -> o.orderBy("text"));
            assertThat(some(notes.get(0).about)).isSameAs(em.ref(Tool.class, some(saw.id)));
            assertThat(some(notes.get(1).about).get()).isSameAs(loaded);
            assertThat(notes.get(1).other).isSameAs(em.getReference(Tool.class, some(saw.id)));
            assertThat(some(notes.get(1).place).key()).isEqualTo(new Spot(1, 2));
            assertThat(some(notes.get(2).place).key()).isEqualTo(CompositeKey.of(1, 2));
            assertThat(some(notes.get(2).about).load())
                    .isInstanceOfSatisfying(Tool.class, t -> assertThat(t.name).isEqualTo("file"));
            assertThat(notes.get(3).about).isNull();
            assertThat(notes.get(3).place).isNull();
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @ParameterizedTest
        @EnumSource(LoadStrategy.class)
        void all_strategies_populate_them(LoadStrategy strategy) {
            stored();
            List<Note> notes = em.findAll(
                    Note.class,
                    o -> o.populate("about", "place").strategy(strategy).orderBy("text"));
            statements.reset();
            assertThat(some(notes.get(0).about).get())
                    .isInstanceOfSatisfying(Tool.class, t -> assertThat(t.name).isEqualTo("saw"));
            assertThat(some(notes.get(1).about).get())
                    .isInstanceOfSatisfying(Spare.class, s -> assertThat(s.name).isEqualTo("blade"));
            assertThat(some(notes.get(1).place).get())
                    .isInstanceOfSatisfying(Bin.class, b -> assertThat(b.number).isEqualTo(7));
            assertThat(some(notes.get(2).place).get()).isInstanceOfSatisfying(Hook.class, h -> assertThat(h.number)
                    .isEqualTo(7));
            assertThat(statements.all()).isZero();
        }

        @Test
        void a_row_whose_target_is_not_there_has_none() {
            stored();
            em.remove(tool(em)).flush(); // of which nobody has loaded who is about it
            Note note = found(em, "a saw");
            assertThat(note.about).isNull();
            assertThat(em.plan().isEmpty()).isTrue();
            assertThat(found(where("about").isNull())).contains("d");
        }

        @Test
        void they_are_shown_by_the_keys_of_their_targets() {
            stored();
            Map<String, ?> shown = em.serialize(found(em, "c file"));
            assertThat(shown.get("about")).isEqualTo(file.id);
            Note note = em.findOneOrFail(Note.class, some(found(em, "c file").id), o -> o.populate("about"));
            assertThat(em.serialize(note, o -> o.populate("about")).get("about"))
                    .isInstanceOfSatisfying(
                            Map.class, m -> assertThat(m.get("code")).isEqualTo("X2"));
        }
    }
}
