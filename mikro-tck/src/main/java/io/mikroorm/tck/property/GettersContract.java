// SPDX-License-Identifier: MIT
package io.mikroorm.tck.property;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.tck.junit.Contract;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Properties that have no field, that are worked out by getters, or that are known and not stored. */
public abstract class GettersContract extends Contract {

    /** Is mapped in code. */
    static class Circle {

        @Nullable
        Long id;

        int radius;

        int getDiameter() {
            return 2 * radius;
        }

        String colour() {
            return "red";
        }
    }

    /** On guests. */
    protected GettersContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Guest.class);
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        settings.entities(EntitySchema.define(Circle.class, e -> e.key("id")
                .property("radius")
                .property("diameter", p -> p.hydrate(false))
                .property("colour", p -> p.persist(false))));
    }

    private Guest found() {
        return em.findAll(Guest.class).get(0);
    }

    @Test
    void what_a_getter_works_out_is_written_and_asked_for() {
        given(Guest.of("Ann", "Lee"), Guest.of("Bob", "Ray"));
        Guest guest = em.findOneOrFail(Guest.class, where("fullName").eq("Bob Ray"));
        assertThat(guest.first).isEqualTo("Bob");
        assertThat(em.findAll(Guest.class, o -> o.orderBy("fullName desc")))
                .extracting(Guest::getFullName)
                .containsExactly("Bob Ray", "Ann Lee");
    }

    /** What is stored of a guest. */
    record Line(String fullName, String hint) {}

    @Test
    void it_follows_the_values_that_it_is_made_of() {
        given(Guest.of("Ann", "Lee"));
        Guest guest = found();
        statements.reset();
        em.flush();
        assertThat(statements.writes()).isZero();
        guest.last = "Ray";
        guest.tell("now");
        em.flush();
        assertThat(statements.updates()).isEqualTo(1);
        assertThat(fresh().findInto(Line.class, Guest.class)).containsExactly(new Line("Ann Ray", "now"));
    }

    @Test
    void a_row_that_others_have_made_otherwise_is_put_right_by_the_next_flush() {
        given(Guest.of("Ann", "Lee"));
        Guest guest = found();
        guest.first = "Eve";
        em.flush();
        em.refresh(guest);
        statements.reset();
        em.flush();
        assertThat(statements.writes()).isZero();
        assertThat(fresh().count(Guest.class, where("fullName").eq("Eve Lee"))).isEqualTo(1);
    }

    @Test
    void getter_and_setter_make_a_property_without_a_field() {
        Guest guest = Guest.of("Ann", "Lee");
        guest.tell("abc");
        given(guest);
        assertThat(em.count(Guest.class, where("hint").eq("abc"))).isEqualTo(1);
        assertThat(found().kept()).isEqualTo("cba");
        em.assign(found(), Map.of("hint", "xyz"));
        em.flush();
        assertThat(fresh().findAll(Guest.class).get(0).kept()).isEqualTo("zyx");
    }

    @Test
    void embedded_values_have_them_too() {
        Guest guest = Guest.of("Ann", "Lee");
        guest.room.width = 3;
        guest.room.height = 4;
        guest.bed.width = 1;
        guest.bed.height = 2;
        given(guest);
        assertThat(em.count(Guest.class, where("room.area").eq(12))).isEqualTo(1);
        Guest found = found();
        assertThat(found.bed.area()).isEqualTo(2);
        found.room.width = 5;
        found.bed.height = 9;
        em.flush();
        assertThat(fresh().count(Guest.class, where("room.area").eq(20))).isEqualTo(1);
        assertThat(fresh().findAll(Guest.class).get(0).bed.height).isEqualTo(9);
    }

    @Test
    void what_a_getter_works_out_cannot_be_given_by_name() {
        assertThatThrownBy(() -> em.create(Guest.class, Map.of("fullName", "Ann")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4009");
    }

    @Test
    void what_is_not_stored_can_be_given_by_name() {
        Guest guest = em.create(Guest.class, Map.of("first", "Ann", "visits", 3, "notes", List.of("late")));
        assertThat(guest.visits).isEqualTo(3);
        assertThat(guest.notes).containsExactly("late");
        em.assign(guest, Map.of("visits", 4L));
        assertThat(guest.visits).isEqualTo(4);
        em.persist(guest).flush();
        assertThat(guest.visits).isEqualTo(4);
        assertThat(found()).isSameAs(guest);
        Guest other = fresh().findAll(Guest.class).get(0);
        assertThat(other.visits).isNull();
        assertThat(other.notes).isEmpty();
    }

    @Test
    void what_is_not_stored_is_never_written() {
        given(Guest.of("Ann", "Lee"));
        Guest guest = found();
        guest.visits = 7;
        statements.reset();
        em.flush();
        assertThat(statements.writes()).isZero();
        em.refresh(guest);
        assertThat(guest.visits).isEqualTo(7);
    }

    @Test
    void values_of_other_classes_are_refused_also_where_nothing_is_stored() {
        assertThatThrownBy(() -> em.create(Guest.class, Map.of("visits", "many")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("visits");
        assertThatThrownBy(() -> em.create(Guest.class, Map.of("notes", "late")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("notes");
    }

    @Test
    void no_query_is_about_what_is_not_stored() {
        assertThatThrownBy(() -> em.find(Guest.class, where("visits").eq(1)))
                .isInstanceOf(UnknownPropertyException.class)
                .hasMessageContaining("MO-2650")
                .hasMessageContaining("Guest.visits");
        assertThatThrownBy(() -> em.findAll(Guest.class, o -> o.orderBy("initials")))
                .isInstanceOf(UnknownPropertyException.class)
                .hasMessageContaining("MO-2650");
    }

    @Test
    void the_metadata_shows_them() {
        assertThat(orm.metadata().toString())
                .contains("fullName: String, STRING(80), by getFullName alone")
                .contains("visits: Integer, not stored, nullable")
                .contains("initials: int, not stored, by initials alone");
    }

    @Test
    void an_upsert_writes_what_getters_work_out() {
        given(Guest.of("Ann", "Lee"));
        Guest other = Guest.of("Eve", "Lee");
        other.id = found().id;
        fresh().upsert(other);
        assertThat(fresh().count(Guest.class, where("fullName").eq("Eve Lee"))).isEqualTo(1);
    }

    @Test
    void of_a_row_that_was_never_loaded_nothing_is_worked_out() {
        given(Guest.of("Ann", "Lee"));
        Long id = some(found().id);
        EntityManager other = fresh();
        other.getReference(Guest.class, id).first = "Eve";
        other.flush();
        assertThat(fresh().findInto(Line.class, Guest.class))
                .extracting(Line::fullName)
                .containsExactly("Ann Lee");
    }

    @Test
    void they_can_be_said_in_code() {
        Circle circle = new Circle();
        circle.radius = 4;
        given(circle);
        assertThat(em.findOneOrFail(Circle.class, where("diameter").eq(8)).radius)
                .isEqualTo(4);
        assertThat(orm.metadata().toString()).contains("colour: String, not stored");
    }
}
