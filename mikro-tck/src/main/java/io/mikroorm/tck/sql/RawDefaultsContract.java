// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Values that the database puts into new rows that are given none, alone and beside those that it works out. */
@Requires(Feature.RAW_DEFAULTS)
public abstract class RawDefaultsContract extends Contract {

    /** A craft of any kind, each in a table of its own. */
    @Entity
    @Inheritance(InheritanceStrategy.JOINED)
    static class Craft {

        @PrimaryKey
        @Nullable
        Long id;

        int crew = 1;

        @Property(generated = "{crew} * 10")
        int weight;

        @Property(defaultRaw = "lower('GREY')", length = 10)
        @Nullable
        String colour;
    }

    /** Has sails. */
    @Entity
    static class Ship extends Craft {

        int masts = 1;

        @Property(generated = "{masts} * 3")
        int sails;

        @Property(defaultRaw = "2 + 3")
        @Nullable
        Integer anchors;
    }

    /** A room of a hotel, known by two numbers. */
    @Entity
    static class Room {

        /** The parts. */
        record Number(int floor, int door) {}

        @PrimaryKey
        Number number = new Number(0, 0);

        int beds = 1;

        @Property(generated = "{beds} * 2")
        int pillows;
    }

    /** Is kept nowhere. */
    @Entity
    static class Shadow {

        @PrimaryKey
        @Nullable
        Long id;

        int height = 3;

        @Property(generated = "{height} * 2", stored = false)
        int length;
    }

    /** Mapped in code. */
    static class Plan {

        @Nullable
        Long id;

        @Nullable
        Integer level;
    }

    /** On tickets. */
    protected RawDefaultsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Ticket.class, Room.class, Craft.class, Ship.class);
    }

    @Override
    protected void configure(io.mikroorm.ConfigurationBuilder<?> settings) {
        settings.entities(
                EntitySchema.define(Plan.class, e -> e.key("id").property("level", p -> p.defaultRaw("3 + 4"))));
    }

    private <T> T inserted(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }

    @Test
    void rows_with_keys_of_several_parts_have_it() {
        List<Room> rooms = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            Room room = new Room();
            room.number = new Room.Number(i % 3, i);
            room.beds = i;
            rooms.add(room);
        }
        em.persistAll(rooms);
        em.flush();
        assertThat(rooms).allSatisfy(room -> assertThat(room.pillows).isEqualTo(room.beds * 2));
    }

    @Test
    @Requires(Feature.VIRTUAL_COLUMNS)
    void it_need_not_be_kept() {
        try (MikroORM other = open(List.of(Shadow.class), settings -> {})) {
            EntityManager manager = other.em().fork();
            Shadow shadow = new Shadow();
            manager.persist(shadow);
            manager.flush();
            assertThat(shadow.length).isEqualTo(6);
            shadow.height = 4;
            manager.flush();
            assertThat(shadow.length).isEqualTo(8);
            assertThat(other.em().fork().count(Shadow.class, where("length").eq(8)))
                    .isEqualTo(1);
        }
    }

    @Test
    void it_can_be_said_in_code() {
        assertThat(inserted(new Plan()).level).isEqualTo(7);
    }

    @Test
    void classes_with_tables_of_their_own_have_that_of_all_their_tables() {
        Ship ship = new Ship();
        ship.crew = 5;
        ship.masts = 2;
        Craft craft = new Craft();
        em.persistAll(List.of(ship, craft));
        em.flush();
        assertThat(List.of(ship.weight, ship.sails)).containsExactly(50, 6);
        assertThat(ship.colour).isEqualTo("grey");
        assertThat(ship.anchors).isEqualTo(5);
        assertThat(craft.colour).isEqualTo("grey");
        ship.masts = 3;
        em.flush();
        ship.crew = 6;
        em.flush();
        assertThat(List.of(ship.weight, ship.sails)).containsExactly(60, 9);
        Craft found = fresh().findOneOrFail(Craft.class, where("weight").eq(60));
        assertThat(((Ship) found).sails).isEqualTo(9);
    }

    @Test
    void a_new_row_without_a_value_has_that_of_the_database() {
        Ticket ticket = Ticket.of("one", null);
        em.persist(ticket);
        assertThat(ticket.number).isNull();
        em.flush();
        assertThat(ticket.number).isEqualTo(42);
        assertThat(ticket.state).isEqualTo("open");
        assertThat(ticket.twice).isEqualTo(84);
        statements.reset();
        em.flush();
        assertThat(statements.all()).isZero();
    }

    @Test
    void the_present_is_a_time_like_all_others() {
        Ticket early = Ticket.of("early", 1);
        early.made = Instant.parse("2020-01-01T00:00:00Z");
        Ticket late = Ticket.of("late", 2);
        late.made = Instant.parse("2200-01-01T00:00:00Z");
        Ticket now = Ticket.of("now", 3);
        given(now, early, late);
        assertThat(em.findAll(Ticket.class, o -> o.orderBy("made")))
                .extracting(ticket -> ticket.name)
                .containsExactly("early", "now", "late");
        assertThat(em.count(Ticket.class, where("made").eq(Objects.requireNonNull(now.made))))
                .isEqualTo(1);
        assertThat(em.count(Ticket.class, where("made").lt(Instant.parse("2100-01-01T00:00:00Z"))))
                .isEqualTo(2);
    }

    @Test
    void rows_with_and_without_a_value_go_together() {
        List<Ticket> tickets = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            tickets.add(Ticket.of("ticket " + i, i % 3 == 0 ? null : i));
        }
        tickets.get(3).state = "closed";
        tickets.get(4).state = "closed";
        em.persistAll(tickets);
        em.flush();
        for (List<Ticket> seen : List.of(tickets, fresh().findAll(Ticket.class, o -> o.orderBy("id")))) {
            for (Ticket ticket : seen) {
                int i = Integer.parseInt(ticket.name.substring(7));
                assertThat(ticket.number).isEqualTo(i % 3 == 0 ? 42 : i);
                assertThat(ticket.twice).isEqualTo(2 * (i % 3 == 0 ? 42 : i));
                assertThat(ticket.state).isEqualTo(i == 3 || i == 4 ? "closed" : "open");
            }
        }
    }

    @Test
    void it_is_for_new_rows_alone() {
        Ticket ticket = inserted(Ticket.of("one", 5));
        ticket.state = null;
        em.flush();
        assertThat(ticket.state).isNull();
        assertThat(fresh().findAll(Ticket.class).get(0).state).isNull();
    }

    @Test
    void a_transaction_that_is_rolled_back_leaves_the_field_empty() {
        Ticket ticket = Ticket.of("one", null);
        assertThatThrownBy(() -> em.transactional(inner -> {
                    inner.persist(ticket);
                    inner.flush();
                    assertThat(ticket.number).isEqualTo(42);
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(ticket.number).isNull();
        inserted(ticket);
        assertThat(ticket.number).isEqualTo(42);
    }

    @Test
    void upserted_rows_have_what_the_database_makes() {
        Ticket written = em.upsert(Ticket.of("one", null), o -> o.onConflict("name"));
        assertThat(List.of(written.number, written.twice)).containsExactly(42, 84);
        Ticket again = fresh().upsert(Ticket.of("one", 7), o -> o.onConflict("name"));
        assertThat(List.of(again.number, again.twice)).containsExactly(7, 14);
        Ticket kept = fresh().upsert(Ticket.of("one", null), o -> o.onConflict("name"));
        assertThat(List.of(kept.number, kept.twice)).containsExactly(7, 14);
    }

    @Test
    void many_rows_are_upserted_together() {
        given(Ticket.of("ticket 2", 2), Ticket.of("ticket 3", 3));
        List<Ticket> tickets = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            tickets.add(Ticket.of("ticket " + i, i % 2 == 0 ? null : i + 10));
        }
        List<Ticket> written = em.upsertAll(tickets, o -> o.onConflict("name"));
        assertThat(written).extracting(ticket -> ticket.number).containsExactly(42, 11, 2, 13, 42, 15);
        assertThat(written).extracting(ticket -> ticket.twice).containsExactly(84, 22, 4, 26, 84, 30);
    }
}
