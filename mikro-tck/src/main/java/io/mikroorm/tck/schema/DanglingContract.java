// SPDX-License-Identifier: MIT
package io.mikroorm.tck.schema;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.Path;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Relations without a constraint whose rows refer to one that is not there. */
public abstract class DanglingContract extends SchemaContracts {

    /** May be gone. */
    @Entity
    static class Box {

        @PrimaryKey
        int id;

        @Property(length = 20)
        String name = "box";

        @OneToMany(mappedBy = "box")
        final EntityCollection<Letter> letters = EntityCollection.of(this);

        static Box of(int id) {
            Box box = new Box();
            box.id = id;
            return box;
        }
    }

    /** Lies in boxes. */
    @Entity
    static class Letter {

        @PrimaryKey
        int id = 1;

        @ManyToOne(constraint = false)
        @Nullable
        Ref<Box> box;

        @ManyToOne(constraint = false)
        Box sender;

        @ManyToOne(constraint = false, eager = true)
        @Nullable
        Box copied;

        protected Letter() {
            this(1, new Box());
        }

        Letter(int id, Box sender) {
            this.id = id;
            this.sender = sender;
        }
    }

    /** Has one for itself. */
    @Entity
    static class Lid {

        @PrimaryKey
        int id = 1;

        @OneToOne(constraint = false)
        @Nullable
        Box box;
    }

    @Override
    protected List<Class<?>> entities() {
        return List.of(Box.class, Letter.class, Lid.class);
    }

    private void insert(int id, @Nullable Integer box, int sender, @Nullable Integer copied) {
        run("insert into " + quoted("letter") + " (" + quoted("id") + ", " + quoted("box_id") + ", "
                + quoted("sender_id") + ", " + quoted("copied_id") + ") values (" + id + ", " + box + ", " + sender
                + ", " + copied + ")");
    }

    @Test
    void populating_leaves_what_is_not_there_as_it_is() {
        given(Box.of(1));
        insert(1, 99, 98, null);
        insert(2, 1, 1, 1);
        List<Letter> found =
                em().findAll(Letter.class, o -> o.populate("box", "sender").orderBy("id"));
        assertThat(found).hasSize(2);
        assertThat(some(found.get(0).box).isLoaded()).isFalse();
    }

    @Test
    void rows_come_whose_eager_target_is_not_there() {
        insert(1, null, 98, 97);
        List<Letter> found = em().findAll(Letter.class);
        assertThat(found).hasSize(1);
    }

    @Test
    void orders_and_conditions_find_rows_without_a_target() {
        given(Box.of(1));
        insert(1, 99, 98, null);
        insert(2, 1, 1, 1);
        assertThat(em().findAll(Letter.class, o -> o.orderBy("sender.name").limit(5)))
                .hasSize(2);
        assertThat(em().count(Letter.class, where("sender.name").isNull())).isEqualTo(1);
        assertThat(em().count(Letter.class, where("sender.name").ne("x"))).isEqualTo(1);
        assertThat(em().count(Letter.class, where("sender.id").eq(98))).isEqualTo(1);
    }

    @Test
    void a_reference_to_what_is_not_there_is_written() {
        var em = em();
        Letter letter = new Letter(5, em.getReference(Box.class, 77));
        em.persist(letter).flush();
        var other = em();
        Letter found = other.findOneOrFail(Letter.class, 5);
        found.box = Ref.of(other.getReference(Box.class, 66));
        other.flush();
        var third = em();
        third.remove(third.findOneOrFail(Letter.class, 5));
        third.flush();
        assertThat(em().count(Letter.class)).isZero();
    }

    @Test
    void a_target_stays_while_a_loaded_row_needs_it() {
        Box box = Box.of(3);
        Letter letter = new Letter(1, box);
        letter.copied = box;
        given(box, letter);
        var em = em();
        Letter loaded = em.findOneOrFail(Letter.class, 1, o -> o.populate("sender"));
        em.remove(loaded.sender);

        assertThatThrownBy(em::flush).hasMessageContaining("MO-4113").hasMessageContaining("Letter.sender");
        var other = em();
        other.remove(other.getReference(Box.class, 3));
        other.flush();
        assertThat(em().findOneOrFail(Letter.class, 1).sender.id).isEqualTo(3);
    }

    @Test
    void what_is_not_there_is_shown_by_its_key() {
        insert(1, 99, 98, null);
        assertThat(em().toJson(em().findOneOrFail(Letter.class, 1))).contains("99");
        var em = em();
        Letter one = em.findOneOrFail(Letter.class, 1, o -> o.populate("sender", "box"));
        assertThat(em.toJson(one)).contains("98");
        assertThat(em().findInto(Shown.class, Letter.class, where("id").eq(1))).containsExactly(new Shown(1, null));
    }

    /** What is read. */
    record Shown(int id, @Path("sender.name") @Nullable String name) {}

    @Test
    void so_it_is_of_a_one_to_one() {
        run("insert into " + quoted("lid") + " (" + quoted("id") + ", " + quoted("box_id") + ") values (1, 55)");
        assertThat(em().findAll(Lid.class, o -> o.populate("box"))).hasSize(1);
    }
}
