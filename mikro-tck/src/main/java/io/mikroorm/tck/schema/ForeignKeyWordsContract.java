// SPDX-License-Identifier: MIT
package io.mikroorm.tck.schema;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.junit.Requires;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a mapping says about foreign keys besides: their names, that there are none, what becomes of links, and where rows go back to. */
public abstract class ForeignKeyWordsContract extends SchemaContracts {

    /** Has letters. */
    @Entity
    static class Box {

        @PrimaryKey
        int id;

        /** A box of a number. */
        static Box of(int id) {
            Box box = new Box();
            box.id = id;
            return box;
        }
    }

    /** Lies in a box that may be gone, and was sent from one that may not. */
    @Entity
    static class Letter {

        @PrimaryKey
        int id = 1;

        @ManyToOne(constraint = false)
        @Nullable
        Ref<Box> box;

        @ManyToOne(foreignKeyName = "letter_from")
        @Nullable
        Ref<Box> sender;
    }

    /** Has keys of its own boxes. */
    @Entity
    static class Ring {

        @PrimaryKey
        int id = 1;

        @ManyToMany(onDelete = ReferentialAction.NO_ACTION, onUpdate = ReferentialAction.CASCADE)
        final EntityCollection<Box> boxes = EntityCollection.of(this);
    }

    /** Goes back to the first box. */
    @Entity
    static class Parcel {

        @PrimaryKey
        int id = 1;

        @ManyToOne(onDelete = ReferentialAction.SET_DEFAULT, onUpdate = ReferentialAction.SET_DEFAULT, defaultKey = "1")
        Box box = new Box();

        static Parcel in(int id, Box box) {
            Parcel parcel = new Parcel();
            parcel.id = id;
            parcel.box = box;
            return parcel;
        }
    }

    /** Is in the first box unless somebody says otherwise. */
    @Entity
    static class Stamp {

        @PrimaryKey
        int id = 1;

        @ManyToOne(defaultKey = "1")
        @Nullable
        Box box;
    }

    /** Says it in code. */
    static class Card {

        int id = 1;

        @Nullable
        Box box;

        final EntityCollection<Box> others = EntityCollection.of(this);
    }

    /** Has one for itself. */
    @Entity
    static class Lid {

        @PrimaryKey
        int id = 1;

        @OneToOne(foreignKeyName = "lid_on", onDelete = ReferentialAction.CASCADE)
        Box box = new Box();
    }

    @Override
    protected List<Class<?>> entities() {
        List<Class<?>> entities = new ArrayList<>(List.of(Box.class, Letter.class, Ring.class, Stamp.class, Lid.class));
        if (driver().capabilities().has(Feature.FOREIGN_KEY_DEFAULTS)) {
            entities.add(Parcel.class);
        }
        return entities;
    }

    private String update(int from, int to) {
        return "update " + quoted("box") + " set " + quoted("id") + " = " + to + " where " + quoted("id") + " = "
                + from;
    }

    private String delete(int id) {
        return "delete from " + quoted("box") + " where " + quoted("id") + " = " + id;
    }

    @Test
    void a_relation_without_a_constraint_may_lead_to_nothing() {
        Box there = Box.of(7);
        Letter letter = new Letter();
        letter.box = Ref.of(there);
        given(there, letter);

        assertThat(refusal(delete(7))).isNull();

        Ref<Box> box = some(em().findOneOrFail(Letter.class, 1).box);
        assertThat(em().getReference(Box.class, 7).id).isEqualTo(7);
        assertThat(rows("select " + quoted("box_id") + " from " + quoted("letter")))
                .containsExactly("7");
        assertThat(box.isLoaded()).isFalse();
        assertThat(sqlOrm().schema().createSql()).contains(quoted("letter_box_id_index"));
    }

    @Test
    void the_unit_of_work_empties_what_no_constraint_looks_after_where_it_is_loaded() {
        Box there = Box.of(7);
        Letter letter = new Letter();
        letter.box = Ref.of(there);
        given(there, letter);
        EntityManager em = em();
        Letter loaded = em.findOneOrFail(Letter.class, 1, o -> o.populate("box"));

        em.remove(some(loaded.box).get());
        em.flush();

        assertThat(loaded.box).isNull();
        assertThat(rows("select " + quoted("box_id") + " from " + quoted("letter")))
                .containsExactly("null");
    }

    @Test
    void a_foreign_key_has_the_name_that_the_mapping_says() {
        String create = sqlOrm().schema().createSql();

        assertThat(create)
                .contains("constraint " + quoted("letter_from") + " foreign key (" + quoted("sender_id"))
                .contains("constraint " + quoted("lid_on") + " foreign key (" + quoted("box_id") + ") references "
                        + quoted("box") + " (" + quoted("id") + ") on delete cascade")
                .doesNotContain("letter_box_id_foreign");
        Letter letter = new Letter();
        Box there = Box.of(3);
        letter.sender = Ref.of(there);
        given(there, letter);
        assertThat(refusal("insert into " + quoted("letter") + " (" + quoted("id") + ", " + quoted("sender_id")
                        + ") values (2, 99)"))
                .isNotNull();
    }

    @Test
    void links_hold_their_sides_and_follow_their_keys_where_the_mapping_says_so() {
        Ring ring = new Ring();
        Box there = Box.of(4);
        ring.boxes.add(there);
        given(there, ring);

        assertThat(refusal(delete(4))).isNotNull();
        assertThat(refusal(update(4, 5))).isNull();
        EntityManager em = em();
        Ring loaded = em.findOneOrFail(Ring.class, 1, o -> o.populate("boxes"));
        assertThat(loaded.boxes).extracting(box -> box.id).containsExactly(5);
        Box box = loaded.boxes.iterator().next();
        loaded.boxes.remove(box);
        em.remove(box);
        em.flush();
        assertThat(em().count(Box.class)).isZero();
    }

    @Test
    void statements_that_say_nothing_of_a_relation_leave_its_default() {
        given(Box.of(1));

        run("insert into " + quoted("stamp") + " (" + quoted("id") + ") values (5)");
        given(new Stamp());

        assertThat(some(em().findOneOrFail(Stamp.class, 5).box).id).isEqualTo(1);
        assertThat(em().findOneOrFail(Stamp.class, 1).box).isNull();
    }

    @Test
    @Requires(Feature.FOREIGN_KEY_DEFAULTS)
    void rows_go_back_to_their_default_when_the_target_is_deleted_or_gets_another_key() {
        Box second = Box.of(2);
        Box third = Box.of(3);
        given(Box.of(1), second, third, Parcel.in(1, second), Parcel.in(2, third));

        assertThat(refusal(delete(2))).isNull();
        assertThat(refusal(update(3, 4))).isNull();

        assertThat(em().findAll(Parcel.class))
                .extracting(parcel -> parcel.box.id)
                .containsExactly(1, 1);
    }

    @Test
    @Requires(Feature.FOREIGN_KEY_DEFAULTS)
    void the_unit_of_work_lets_loaded_rows_go_back_as_the_database_does() {
        Box second = Box.of(2);
        given(Box.of(1), second, Parcel.in(1, second), Parcel.in(2, second));
        EntityManager em = em();
        Parcel loaded = em.findOneOrFail(Parcel.class, 1, o -> o.populate("box"));

        em.remove(loaded.box);
        em.flush();

        assertThat(loaded.box.id).isEqualTo(1);
        assertThat(loaded.box).isSameAs(em.getReference(Box.class, 1));
        assertThat(em().findAll(Parcel.class))
                .extracting(parcel -> parcel.box.id)
                .containsExactly(1, 1);
    }

    @Test
    @Requires(Feature.FOREIGN_KEY_DEFAULTS)
    void the_default_itself_stays_while_rows_need_it() {
        Box second = Box.of(2);
        given(Box.of(1), second, Parcel.in(1, second));
        EntityManager em = em();
        Parcel loaded = em.findOneOrFail(Parcel.class, 1, o -> o.populate("box"));
        em.remove(loaded.box);
        em.remove(em.getReference(Box.class, 1));

        assertThatThrownBy(em::flush).hasMessageContaining("Parcel.box");
        assertThat(em().count(Box.class)).isEqualTo(2);
    }

    @Test
    void a_database_that_sets_no_defaults_refuses_them_by_name() {
        if (!driver().capabilities().has(Feature.FOREIGN_KEY_DEFAULTS)) {
            assertThatThrownBy(() ->
                            open(List.of(Box.class, Parcel.class), c -> {}).close())
                    .isInstanceOf(MetadataException.class)
                    .hasMessageContaining("[MO-2832] Parcel.box")
                    .hasMessageContaining(driver().name());
        }
    }

    @Test
    void a_mapping_in_code_says_it_too() {
        EntitySchema<Card> schema = EntitySchema.define(Card.class, e -> e.key("id")
                .manyToOne("box", r -> r.nullable().constraint(false).defaultKey("9"))
                .manyToMany(
                        "others", r -> r.onDelete(ReferentialAction.RESTRICT).onUpdate(ReferentialAction.CASCADE)));
        try (MikroORM other = open(List.of(Box.class), c -> c.entities(schema))) {
            assertThat(other.metadata().toString())
                    .contains("without a constraint, default key '9'")
                    .contains("links on delete RESTRICT, links on update CASCADE");
            assertThat(((SqlORM) other).schema().createSql())
                    .contains("default (9)")
                    .contains("on update cascade on delete restrict");
        }
    }
}
