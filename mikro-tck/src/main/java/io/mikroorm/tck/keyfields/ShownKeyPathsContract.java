// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keyfields;

import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.keyfields.Archive.Box;
import io.mikroorm.tck.keyfields.Archive.BoxKey;
import io.mikroorm.tck.keyfields.Archive.Seal;
import io.mikroorm.tck.keyfields.Archive.Shelf;
import io.mikroorm.tck.keyfields.Archive.ShelfKey;
import io.mikroorm.tck.keyfields.Studio.Actor;
import io.mikroorm.tck.keyfields.Studio.Film;
import io.mikroorm.tck.keyfields.Studio.Shift;
import io.mikroorm.tck.keyfields.Studio.ShiftKey;
import io.mikroorm.tck.keyfields.Studio.Trailer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Paths go through a field that shows the key into the parts of the key, which are called as in its class. */
@Requires(Feature.KEY_FIELDS)
public abstract class ShownKeyPathsContract extends Contract {

    private final Film rain = new Film("Rain");
    private final Film snow = new Film("Snow");
    private final Actor ann = new Actor("Ann");

    /** On a small studio and an archive. */
    protected ShownKeyPathsContract() {}

    @Override
    protected List<Class<?>> entities() {
        List<Class<?>> model = new ArrayList<>(Studio.MODEL);
        model.addAll(Archive.MODEL);
        return model;
    }

    private void shifts() {
        given(new Shift(rain, ann, 2), new Shift(rain, ann, 1), new Shift(snow, ann, 3));
    }

    @Test
    void a_part_is_what_the_field_is_that_says_it() {
        shifts();
        assertThat(em.find(Shift.class, where("id.day").gt(1), o -> o.orderBy("id.day desc")))
                .extracting(shift -> shift.day)
                .containsExactly(3, 2);
        statements.reset();
        assertThat(fresh().count(Shift.class, where("id.filmId").eq(some(rain.id))))
                .isEqualTo(2);
        assertThat(statements.texts().get(0)).doesNotContain("join").doesNotContain("lookup");
        assertThat(fresh().findAll(Shift.class, o -> o.orderBy("id.filmId desc", "id.day")))
                .extracting(shift -> shift.day)
                .containsExactly(3, 1, 2);
        assertThat(fresh().count(Shift.class, where("id.filmId").in(List.of(some(snow.id)))))
                .isEqualTo(1);
    }

    @Test
    void an_order_by_a_key_of_several_fields_is_by_all_in_the_order_of_the_fields() {
        shifts();
        assertThat(em.findAll(Shift.class, o -> o.orderBy("id")))
                .extracting(shift -> shift.day)
                .containsExactly(1, 2, 3);
        assertThat(fresh().findAll(Shift.class, o -> o.orderBy("id desc")))
                .extracting(shift -> shift.day)
                .containsExactly(3, 2, 1);
    }

    @Test
    void parts_of_parts_are_found_behind_relations_too() {
        given(new Seal(new Box(new Shelf("A"), 1, "old"), "blue"), new Seal(new Box(new Shelf("B"), 2, "new"), "red"));
        assertThat(em.find(Box.class, where("id.shelf.letter").eq("B")))
                .extracting(box -> box.title)
                .containsExactly("new");
        assertThat(em.find(Seal.class, where("id.number").eq(1)))
                .extracting(seal -> seal.stamp)
                .containsExactly("blue");
        assertThat(em.find(Seal.class, where("box.id.shelf.letter").eq("B"), o -> o.orderBy("id.shelf.letter")))
                .extracting(seal -> seal.stamp)
                .containsExactly("red");
        assertThat(fresh().count(Box.class, where("id.shelf").eq(new ShelfKey(1L, "A"))))
                .isEqualTo(1);
        assertThat(fresh().count(Seal.class, where("id").eq(new BoxKey(new ShelfKey(1L, "A"), 1))))
                .isEqualTo(1);
    }

    @Test
    void what_is_no_part_is_told_with_those_that_are() {
        assertThatThrownBy(() -> em.count(Shift.class, where("id.film").eq(1)))
                .isInstanceOf(UnknownPropertyException.class)
                .hasMessageContaining("MO-2104")
                .hasMessageContaining("Shift.id has no property 'film'")
                .hasMessageContaining("filmId, actorId, day");
        assertThatThrownBy(() -> em.count(Trailer.class, where("id.film").eq(1)))
                .isInstanceOf(UnknownPropertyException.class)
                .hasMessageContaining("MO-2105")
                .hasMessageContaining("Trailer.id");
        assertThatThrownBy(() -> em.count(Shift.class, where("id.day.month").eq(1)))
                .isInstanceOf(UnknownPropertyException.class)
                .hasMessageContaining("MO-2105");
    }

    @Test
    void a_key_of_several_fields_is_neither_less_nor_greater_and_is_called_as_it_was() {
        ShiftKey key = new ShiftKey(1, 2L, 3L);
        assertThatThrownBy(() -> em.count(Shift.class, where("id").gt(key)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2115")
                .hasMessageContaining("Shift.id is of the type ShiftKey");
    }
}
