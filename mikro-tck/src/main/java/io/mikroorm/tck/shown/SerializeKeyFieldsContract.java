// SPDX-License-Identifier: MIT
package io.mikroorm.tck.shown;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Serialized;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import static org.assertj.core.api.Assertions.assertThat;

/** Keys of several fields, and keys that are relations, are shown as maps of what they are made of. */
@Requires(Feature.KEY_FIELDS)
public abstract class SerializeKeyFieldsContract extends Contract {

    /** Is high. */
    @Entity
    static class Shelf {

        @PrimaryKey
        String code = "";

        static Shelf of(String code) {
            Shelf shelf = new Shelf();
            shelf.code = code;
            return shelf;
        }
    }

    /** A place on a shelf, known by both. */
    @Entity
    static class Slot {

        @PrimaryKey
        @ManyToOne
        Ref<Shelf> shelf;

        @PrimaryKey
        @Serialized(name = "no")
        int number;

        @Property(length = 40)
        String what = "empty";

        @OneToMany(mappedBy = "slot")
        EntityCollection<Box> boxes = EntityCollection.of(this);

        @SuppressWarnings("NullAway")
        protected Slot() {}

        Slot(Shelf shelf, int number) {
            this.shelf = Ref.of(shelf);
            this.number = number;
        }
    }

    /** Stands in a slot. */
    @Entity
    static class Box {

        @PrimaryKey
        @Nullable
        Long id;

        @ManyToOne
        Ref<Slot> slot;

        @SuppressWarnings("NullAway")
        protected Box() {}

        Box(Slot slot) {
            this.slot = Ref.of(slot);
        }
    }

    /** Hides what it is known by. */
    @Entity
    static class Safe {

        @PrimaryKey
        @ManyToOne
        Ref<Shelf> shelf;

        @PrimaryKey
        @Serialized(hidden = true)
        int code;

        @ManyToOne
        @Nullable
        Ref<Safe> beside;

        @SuppressWarnings("NullAway")
        protected Safe() {}

        Safe(Shelf shelf, int code) {
            this.shelf = Ref.of(shelf);
            this.code = code;
        }
    }

    /** On a store room. */
    protected SerializeKeyFieldsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Shelf.class, Slot.class, Box.class, Safe.class);
    }

    @Override
    @BeforeEach
    protected void open(TestInfo test) {
        super.open(test);
        Shelf shelf = Shelf.of("A");
        Slot slot = new Slot(shelf, 3);
        Safe one = new Safe(shelf, 7);
        Safe two = new Safe(shelf, 8);
        two.beside = Ref.of(one);
        given(shelf, slot, new Box(slot), one, two);
    }

    @Test
    void they_stand_for_their_entities_as_maps() {
        Box box = em.findAll(Box.class).get(0);
        statements.reset();
        Map<String, ?> key = Map.of("shelf", "A", "no", 3);
        assertThat(em.serialize(box)).containsEntry("slot", key);
        assertThat(em.serialize(box, o -> o.forceObject())).containsEntry("slot", key);
        assertThat(em.toJson(box, o -> o.fields("slot"))).isEqualTo("{\"slot\":{\"shelf\":\"A\",\"no\":3}}");
        assertThat(statements.all()).isZero();
    }

    @Test
    void of_their_entities_they_are_properties_as_others() {
        Slot slot = em.findAll(Slot.class, o -> o.populate("shelf", "boxes")).get(0);
        statements.reset();
        assertThat(em.serialize(slot, o -> o.exclude("boxes")))
                .isEqualTo(Map.of("shelf", "A", "no", 3, "what", "empty"));
        assertThat(em.serialize(slot, o -> o.fields("shelf", "number").forceObject()))
                .isEqualTo(Map.of("shelf", Map.of("code", "A"), "no", 3));
        assertThat(em.serialize(slot, o -> o.populate("boxes").fields("boxes.slot")))
                .isEqualTo(Map.of("boxes", List.of(Map.of("slot", Map.of("shelf", "A", "no", 3)))));
        assertThat(statements.all()).isZero();
    }

    @Test
    void of_a_reference_all_of_the_key_is_shown() {
        Slot reference = em.getReference(Slot.class, io.mikroorm.type.CompositeKey.of("A", 3));
        statements.reset();
        assertThat(em.serialize(reference)).isEqualTo(Map.of("shelf", "A", "no", 3));
        assertThat(statements.all()).isZero();
    }

    @Test
    void one_of_which_a_part_is_hidden_is_not_shown_in_the_place_of_its_entity() {
        List<? extends Map<String, ?>> shown = em.serializeAll(em.findAll(Safe.class, o -> o.orderBy("code desc")));
        assertThat(shown.get(0)).isEqualTo(Map.of("shelf", "A"));
    }
}
