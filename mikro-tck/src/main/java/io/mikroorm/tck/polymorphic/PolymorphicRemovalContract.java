// SPDX-License-Identifier: MIT
package io.mikroorm.tck.polymorphic;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.tck.junit.Contract;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** No foreign key empties or takes along what refers to one of several classes: a flush does, whether it is loaded or not. */
public abstract class PolymorphicRemovalContract extends Contract {

    /** Of removals. */
    protected PolymorphicRemovalContract() {}

    /** Can be stuck on. */
    public sealed interface Thing permits Box, Cap, Folder, Label, Sticker {}

    /** Has boxes, which the database deletes with it. */
    @Entity
    public static class Shelf {
        @PrimaryKey
        public @Nullable Long id;
    }

    /** Knows what is on it. */
    @Entity
    public static non-sealed class Folder implements Thing {
        @PrimaryKey
        public @Nullable Long id;

        @OneToMany(mappedBy = "on")
        public List<Sticker> stickers = new ArrayList<>();
    }

    /** A box. */
    @Entity
    public static non-sealed class Box implements Thing {
        @PrimaryKey
        public @Nullable Long id;

        public String name = "";

        @ManyToOne(onDelete = ReferentialAction.CASCADE)
        public @Nullable Shelf shelf;

        /** For the ORM. */
        protected Box() {}

        /** With a name. */
        public Box(String name) {
            this.name = name;
        }
    }

    /** Goes when its pot lets go of it. */
    @Entity
    public static non-sealed class Label implements Thing {
        @PrimaryKey
        public @Nullable Long id;
    }

    /** Has a label. */
    @Entity
    public static class Pot {
        @PrimaryKey
        public @Nullable Long id;

        @OneToOne(orphanRemoval = true)
        public @Nullable Label label;
    }

    /** Goes when its jar lets go of it. */
    @Entity
    public static non-sealed class Cap implements Thing {
        @PrimaryKey
        public @Nullable Long id;

        @OneToOne
        public @Nullable Jar jar;
    }

    /** Has a cap. */
    @Entity
    public static class Jar {
        @PrimaryKey
        public @Nullable Long id;

        @OneToOne(mappedBy = "jar", orphanRemoval = true)
        public @Nullable Cap cap;
    }

    /** Is on a thing, and goes with it; may be compared with another, which it can be without. */
    @Entity
    public static non-sealed class Sticker implements Thing {
        @PrimaryKey
        public @Nullable Long id;

        public String text = "";

        @ManyToOne(onDelete = ReferentialAction.CASCADE)
        public @Nullable Thing on;

        @ManyToOne(onDelete = ReferentialAction.SET_NULL)
        public @Nullable Thing like;

        /** For the ORM. */
        protected Sticker() {}

        /** On a thing. */
        public Sticker(String text, Thing on) {
            this.text = text;
            this.on = on;
        }
    }

    @Override
    protected List<Class<?>> entities() {
        return List.of(
                Box.class, Cap.class, Folder.class, Jar.class, Label.class, Pot.class, Shelf.class, Sticker.class);
    }

    private List<String> texts() {
        return fresh().findAll(Sticker.class, o -> o.orderBy("text")).stream()
                .map(sticker -> sticker.text)
                .toList();
    }

    @Test
    void rows_that_nobody_has_loaded_go_with_their_target() {
        Box box = new Box("red");
        Box other = new Box("blue");
        given(new Sticker("a", box), new Sticker("b", other), new Sticker("c", box));
        em.remove(em.findOneOrFail(Box.class, some(box.id))).flush();
        assertThat(texts()).containsExactly("b");
    }

    @Test
    void rows_that_nobody_has_loaded_are_emptied() {
        Box box = new Box("red");
        Sticker sticker = new Sticker("a", new Box("blue"));
        sticker.like = box;
        given(sticker, box);
        em.remove(em.findOneOrFail(Box.class, some(box.id))).flush();
        Sticker found = fresh().findOneOrFail(Sticker.class, some(sticker.id));
        assertThat(found.like).isNull();
    }

    @Test
    void what_goes_takes_along_what_is_on_it() {
        Box box = new Box("red");
        Sticker first = new Sticker("a", box);
        Sticker second = new Sticker("b", first);
        Sticker third = new Sticker("c", second);
        Sticker left = new Sticker("d", new Box("blue"));
        left.like = third;
        given(third, left);
        em.remove(em.findOneOrFail(Box.class, some(box.id))).flush();
        assertThat(texts()).containsExactly("d");
        assertThat(fresh().findOneOrFail(Sticker.class, some(left.id)).like).isNull();
    }

    @Test
    void equal_keys_of_another_class_are_left_alone() {
        Box box = new Box("red");
        given(box);
        given(new Sticker("b", new Sticker("a", new Box("blue"))));
        em.find(Box.class, where("name").eq("red")).forEach(em::remove);
        em.flush();
        assertThat(texts()).containsExactly("a", "b");
    }

    @Test
    void who_refers_to_many_is_asked_for_in_one_statement_for_each_relation() {
        List<Box> boxes = List.of(new Box("1"), new Box("2"), new Box("3"));
        boxes.forEach(box -> given(new Sticker("on " + box.name, box)));
        List<Box> found = em.findAll(Box.class);
        em.removeAll(found);
        statements.reset();
        em.flush();
        assertThat(statements.selects()).isEqualTo(4); // on and like of boxes, then of the stickers that go
        assertThat(texts()).isEmpty();
    }

    @Test
    void what_hangs_on_members_of_a_collection_goes_with_them() {
        Folder folder = new Folder();
        given(new Sticker("b", new Sticker("a", folder)));
        em.remove(em.findOneOrFail(Folder.class, some(folder.id))).flush();
        assertThat(texts()).isEmpty();
    }

    @Test
    void what_hangs_on_rows_that_the_database_would_delete_goes_with_them() {
        Box box = new Box("red");
        Shelf shelf = new Shelf();
        box.shelf = shelf;
        given(new Sticker("a", box), new Sticker("b", new Box("blue")));
        em.remove(em.findOneOrFail(Shelf.class, some(shelf.id))).flush();
        assertThat(texts()).containsExactly("b");
        assertThat(fresh().findAll(Box.class)).extracting(each -> each.name).containsExactly("blue");
    }

    @Test
    void a_flush_that_was_rolled_back_does_so_when_it_is_repeated() {
        Box box = new Box("red");
        given(new Sticker("a", box));
        em.remove(em.findOneOrFail(Box.class, some(box.id)));
        em.begin();
        em.flush();
        em.rollback();
        assertThat(texts()).containsExactly("a");
        em.flush();
        assertThat(texts()).isEmpty();
    }

    @Test
    void a_removal_that_is_taken_back_leaves_them() {
        Box box = new Box("red");
        given(new Sticker("a", box));
        Box found = em.findOneOrFail(Box.class, some(box.id));
        em.remove(found).persist(found).flush();
        assertThat(texts()).containsExactly("a");
    }

    @Test
    void what_is_on_a_target_goes_when_its_owner_lets_go_of_it() {
        Pot pot = new Pot();
        pot.label = new Label();
        given(pot, new Sticker("b", new Sticker("a", pot.label)), new Sticker("c", new Label()));
        Pot found = em.findOneOrFail(Pot.class, some(pot.id));
        found.label = null;
        em.flush();
        assertThat(fresh().count(Label.class)).isEqualTo(1);
        assertThat(texts()).containsExactly("c");
    }

    @Test
    void what_is_on_the_other_side_goes_when_that_is_taken_away() {
        Jar jar = new Jar();
        Cap cap = new Cap();
        cap.jar = jar;
        given(jar, cap, new Sticker("a", cap));
        Jar found = em.findOneOrFail(Jar.class, some(jar.id), o -> o.populate("cap"));
        found.cap = null;
        em.begin();
        em.flush();
        em.rollback();
        assertThat(texts()).containsExactly("a");
        em.flush();
        assertThat(fresh().count(Cap.class)).isZero();
        assertThat(texts()).isEmpty();
    }
}
