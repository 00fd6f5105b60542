// SPDX-License-Identifier: MIT
package io.mikroorm.tck.mapping;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.annotation.Unique;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Values that are unique among some rows only: the others may have them, too. */
public abstract class PartialUniquesContract extends Contract {

    /** How far an order has come. */
    enum Stage {
        OPEN,
        DONE
    }

    /** Somebody may come back under the address of one who has left. */
    @Entity
    @Unique(properties = "email", where = "leaving is null")
    static class Guest {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 40)
        String email;

        @Nullable
        Integer leaving;

        protected Guest() {
            this("", null);
        }

        Guest(String email, @Nullable Integer leaving) {
            this.email = email;
            this.leaving = leaving;
        }
    }

    /** One open order for each table, of a name that has a quotation mark in it. */
    @Entity
    @Unique(
            properties = {"seat", "stage desc"},
            where = {"stage = OPEN", "paid = false", "price > -1", "label = 'it''s'", "seat is not null"})
    static class Meal {

        @PrimaryKey
        @Nullable
        Long id;

        @Nullable
        Integer seat;

        Stage stage = Stage.OPEN;
        boolean paid;
        long price;

        @Property(length = 10)
        String label = "it's";

        protected Meal() {}

        Meal(int seat) {
            this.seat = seat;
        }
    }

    /** Two free seats are not of the same number. */
    @Entity
    @Unique(name = "free_once", properties = "number", where = "guest is null")
    static class Seat {

        @PrimaryKey
        @Nullable
        Long id;

        int number = 7;

        @ManyToOne(onDelete = ReferentialAction.NO_ACTION)
        @Nullable
        Guest guest;
    }

    /** Has nothing of it. */
    @Entity
    static class Plain {

        @PrimaryKey
        @Nullable
        Long id;
    }

    @Override
    protected List<Class<?>> entities() {
        return List.of(Plain.class);
    }

    private MikroORM open(Class<?> entity) {
        return open(List.of(entity), c -> {});
    }

    private void persist(MikroORM on, Object... entities) {
        EntityManager one = on.em().fork();
        one.persistAll(List.of(entities));
        one.flush();
    }

    @Test
    @Requires(Feature.PARTIAL_UNIQUES)
    void a_unique_value_of_some_rows_may_be_again_in_others() {
        try (MikroORM other = open(Guest.class)) {
            persist(other, new Guest("jon@wall.org", 1), new Guest("jon@wall.org", 2), new Guest("jon@wall.org", null));

            assertThat(other.em().fork().count(Guest.class)).isEqualTo(3);
        }
    }

    @Test
    @Requires(Feature.PARTIAL_UNIQUES)
    void a_unique_value_is_unique_among_the_rows_that_it_is_about() {
        try (MikroORM other = open(Guest.class)) {
            persist(other, new Guest("jon@wall.org", null));

            assertThatThrownBy(() -> persist(other, new Guest("jon@wall.org", null)))
                    .isInstanceOfSatisfying(UniqueConstraintViolationException.class, e -> assertThat(e.properties())
                            .containsExactly("Guest.email"));
        }
    }

    @Test
    @Requires(Feature.PARTIAL_UNIQUES)
    void relations_decide_about_the_rows_too() {
        try (MikroORM other = open(List.of(Guest.class, Seat.class), c -> {})) {
            EntityManager seats = other.em().fork();
            List<Seat> taken = List.of(new Seat(), new Seat());
            taken.get(0).guest = new Guest("jon@wall.org", null);
            taken.get(1).guest = new Guest("sam@wall.org", null);
            seats.persistAll(taken);
            seats.persist(new Seat());
            seats.flush();
            taken.get(0).guest = null;

            assertThatThrownBy(seats::flush)
                    .isInstanceOfSatisfying(UniqueConstraintViolationException.class, e -> assertThat(e.properties())
                            .containsExactly("Seat.number"));
        }
    }

    @Test
    @Requires(Feature.PARTIAL_UNIQUES)
    void every_comparison_decides_about_the_rows() {
        try (MikroORM other = open(Meal.class)) {
            Meal done = new Meal(1);
            done.stage = Stage.DONE;
            Meal paid = new Meal(1);
            paid.paid = true;
            Meal free = new Meal(1);
            free.price = -1;
            Meal named = new Meal(1);
            named.label = "its";
            persist(other, new Meal(1), done, paid, free, named, new Meal(2));

            assertThatThrownBy(() -> persist(other, new Meal(1)))
                    .isInstanceOf(UniqueConstraintViolationException.class);
        }
    }

    @Test
    @Requires({Feature.PARTIAL_UNIQUES, Feature.UPSERTS})
    void an_upsert_by_key_leaves_the_row_alone_that_has_the_same_unique_value() {
        try (MikroORM other = open(Meal.class)) {
            persist(other, new Meal(1));
            Map<String, Object> row =
                    Map.of("id", 99L, "seat", 1, "stage", Stage.OPEN, "paid", false, "price", 7L, "label", "it's");

            assertThatThrownBy(() -> other.em().fork().upsert(Meal.class, row)).isInstanceOf(MikroOrmException.class);
            assertThat(other.em().fork().findAll(Meal.class))
                    .extracting(meal -> meal.price)
                    .containsExactly(0L);
        }
    }

    /** What becomes of the guests that there are. */
    private List<Guest> changed(List<Guest> before, BiConsumer<EntityManager, List<Guest>> change) {
        try (MikroORM other = open(Guest.class)) {
            persist(other, before.toArray());
            EntityManager guests = other.em().fork();
            change.accept(guests, guests.findAll(Guest.class, o -> o.orderBy("id")));
            guests.flush();
            return other.em().fork().findAll(Guest.class, o -> o.orderBy("id"));
        }
    }

    @Test
    @Requires(Feature.PARTIAL_UNIQUES)
    void a_unique_value_of_some_rows_is_taken_after_the_row_that_had_it_is_none_of_them_any_more() {
        assertThat(changed(List.of(new Guest("jon@wall.org", 1), new Guest("jon@wall.org", null)), (guests, found) -> {
                    found.get(0).leaving = null;
                    found.get(1).leaving = 2;
                }))
                .extracting(guest -> guest.leaving)
                .containsExactly(null, 2);
    }

    @Test
    @Requires(Feature.PARTIAL_UNIQUES)
    void and_after_the_row_that_had_it_has_another_whoever_else_gives_up_the_same() {
        List<Guest> before =
                List.of(new Guest("jon@wall.org", 1), new Guest("jon@wall.org", null), new Guest("jon@wall.org", 3));

        assertThat(changed(before, (guests, found) -> {
                    found.forEach(guest -> guest.email = guest.leaving + "@wall.org");
                    guests.persist(new Guest("jon@wall.org", null));
                }))
                .extracting(guest -> guest.email)
                .containsExactly("1@wall.org", "null@wall.org", "3@wall.org", "jon@wall.org");
    }

    @Test
    @Requires(Feature.PARTIAL_UNIQUES)
    void two_of_the_rows_exchange_what_is_unique_among_them() {
        List<Guest> before =
                List.of(new Guest("a@wall.org", null), new Guest("b@wall.org", null), new Guest("a@wall.org", 1));

        assertThat(changed(before, (guests, found) -> {
                    found.get(0).email = "b@wall.org";
                    found.get(1).email = "a@wall.org";
                    found.get(2).email = "b@wall.org";
                }))
                .extracting(guest -> guest.email)
                .containsExactly("b@wall.org", "a@wall.org", "b@wall.org");
    }

    @Test
    @Requires(Feature.PARTIAL_UNIQUES)
    void rows_that_need_not_be_unique_exchange_it_without_a_placeholder() {
        changed(List.of(new Guest("a@wall.org", 1), new Guest("b@wall.org", 2)), (guests, found) -> {
            found.get(0).email = "b@wall.org";
            found.get(1).email = "a@wall.org";
            assertThat(guests.plan().toString()).doesNotContain("placeholder");
        });
    }

    @Test
    @Requires({Feature.PARTIAL_UNIQUES, Feature.UPSERTS})
    void rows_are_not_upserted_by_what_is_unique_in_some_of_them_only() {
        try (MikroORM other = open(Guest.class)) {
            EntityManager guests = other.em().fork();

            assertThatThrownBy(() -> guests.upsert(Guest.class, Map.of("email", "jon@wall.org", "leaving", 1)))
                    .hasMessageContaining("Guest");
        }
    }
}
