// SPDX-License-Identifier: MIT
package io.mikroorm.tck.polymorphic;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.Condition;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.polymorphic.Workshop.Bin;
import io.mikroorm.tck.polymorphic.Workshop.Hook;
import io.mikroorm.tck.polymorphic.Workshop.Note;
import io.mikroorm.tck.polymorphic.Workshop.Spare;
import io.mikroorm.tck.polymorphic.Workshop.Tool;
import io.mikroorm.type.PolymorphicKey;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a relation to several classes refers to by another value than the key is asked for as any other, and may have the other side. */
public abstract class PolymorphicValuesSidesContract extends Contract {

    private final Tool saw = new Tool("X1", "saw");
    private final Tool file = new Tool("X2", "file");
    private final Spare blade = new Spare("X1", "blade");
    private final Bin bin = new Bin(1, 2, 7);
    private final Hook hook = new Hook(1, 2, 7);

    /** With a tool and a spare part of one code, and a bin and a hook of one number. */
    protected PolymorphicValuesSidesContract() {}

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
    class Conditions {

        @Test
        void it_is_compared_with_entities_handles_and_what_rows_have() {
            stored();
            Ref<Tool> handle = em.ref(Tool.class, some(saw.id));
            Spare other = spare(em);
            assertThat(found(where("about").eq(handle))).containsExactly("a saw");
            assertThat(found(where("about").eq(other))).containsExactly("b blade");
            assertThat(found(where("about").ne(other))).containsExactly("a saw", "c file");
            assertThat(found(where("about").in(handle, other))).containsExactly("a saw", "b blade");
            assertThat(found(where("about").in(handle, other, null))).containsExactly("a saw", "b blade", "d");
            assertThat(found(where("about").in(handle, new PolymorphicKey("tool", "X2"))))
                    .containsExactly("a saw", "c file");
            assertThat(found(where("about").notIn(handle, other))).containsExactly("c file");
            assertThat(found(where("about").notIn(handle, null))).containsExactly("b blade", "c file");
            assertThat(found(where("about").eq(other).not())).containsExactly("a saw", "c file");
            assertThat(found(where("about").isNull())).containsExactly("d");
            assertThat(found(where("about").isNotNull())).containsExactly("a saw", "b blade", "c file");
            assertThat(found(where("about").isInstance(Spare.class))).containsExactly("b blade");
            assertThat(found(where("about").eq(new PolymorphicKey("spare", "X1"))))
                    .containsExactly("b blade");
            assertThat(found(where("about").ne(new PolymorphicKey("spare", "X1"))))
                    .containsExactly("a saw", "c file");
            assertThat(found(where("place").eq(bin))).containsExactly("b blade");
            assertThat(found(where("place").in(bin, hook))).containsExactly("b blade", "c file");
        }

        @Test
        void paths_go_on_behind_it() {
            stored();
            assertThat(found(where("about<Tool>.name").eq("saw"))).containsExactly("a saw");
            assertThat(found(where("about<Tool>").eq(some(saw.id)))).containsExactly("a saw");
            assertThat(found(where("about<Spare>.code").eq("X1"))).containsExactly("b blade");
            assertThat(found(where("about.code").eq("X1"))).containsExactly("a saw", "b blade");
            assertThat(found(where("place<Bin>.id.place").eq(2))).containsExactly("b blade");
            assertThat(found(where("place.number").eq(7))).containsExactly("b blade", "c file");
            assertThat(texts(em.find(
                            Note.class, where("about").isInstance(Tool.class), o -> o.orderBy("about<Tool>.name"))))
                    .containsExactly("c file", "a saw");
        }

        @Test
        void what_is_no_target_is_refused() {
            stored();
            assertThatThrownBy(() -> found(where("about").eq(bin))).isInstanceOf(ValidationException.class);
            assertThatThrownBy(() -> found(where("about").eq("X1"))).isInstanceOf(ValidationException.class);
            assertThatThrownBy(() -> found(where("about").eq(new PolymorphicKey("tool", 1.5))))
                    .isInstanceOf(ValidationException.class);
        }
    }

    @Nested
    class OtherSide {

        @ParameterizedTest
        @EnumSource(LoadStrategy.class)
        void all_strategies_populate_it(LoadStrategy strategy) {
            stored();
            em.persist(new Workshop.Tag("red", tool(em))).flush();
            em.clear();
            List<Tool> tools = em.findAll(
                    Tool.class,
                    o -> o.populate("notes.other", "tag").strategy(strategy).orderBy("code"));
            List<Spare> spares =
                    em.findAll(Spare.class, o -> o.populate("notes").strategy(strategy));
            statements.reset();
            assertThat(texts(tools.get(0).notes.toList())).containsExactly("a saw");
            assertThat(texts(tools.get(1).notes.toList())).containsExactly("c file");
            assertThat(some(tools.get(0).tag).get().colour).isEqualTo("red");
            assertThat(tools.get(1).tag).isNull();
            assertThat(texts(spares.get(0).notes)).containsExactly("b blade");
            assertThat(some(spares.get(0).notes.get(0).about).get()).isSameAs(spares.get(0));
            assertThat(statements.all()).isZero();
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void members_are_loaded_later_and_come_move_and_go() {
            stored();
            Tool one = tool(em);
            Spare other = em.findOneOrFail(Spare.class, some(blade.id), o -> o.populate("notes"));
            assertThat(texts(one.notes.load().toList())).containsExactly("a saw");
            one.notes.add(new Note("e"));
            other.notes.add(one.notes.toList().get(0));
            em.flush();
            assertThat(em.plan().isEmpty()).isTrue();
            assertThat(texts(tool(fresh()).notes.load().toList())).containsExactly("e");
            Spare again = fresh().findOneOrFail(Spare.class, some(blade.id), o -> o.populate("notes"));
            assertThat(texts(again.notes)).containsExactly("a saw", "b blade");
        }

        @Test
        void conditions_and_orders_go_over_it() {
            stored();
            assertThat(em.count(Tool.class, where("notes.text").eq("a saw"))).isEqualTo(1);
            assertThat(em.count(Tool.class, where("notes").exists())).isEqualTo(2);
            assertThat(em.count(Spare.class, where("notes").notExists())).isZero();
            assertThat(em.count(Note.class, where("about<Tool>.notes.text").eq("c file")))
                    .isEqualTo(1);
            assertThat(em.count(Tool.class, where("tag").isNull())).isEqualTo(2);
        }
    }
}
