// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keyfields;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A theatre: halls have seats, some of them in boxes; a ticket is for a seat, and known by it; guests have been on days. */
public final class Theatre {

    /** All classes of it. */
    public static final List<Class<?>> MODEL =
            List.of(Hall.class, Seat.class, Box.class, Ticket.class, Guest.class, Visit.class);

    private Theatre() {}

    /** Known by its name. */
    @Entity
    public static class Hall {

        @PrimaryKey
        @Property(length = 20)
        public String name;

        @OneToMany(mappedBy = "hall", orderBy = "number")
        public final EntityCollection<Seat> seats = EntityCollection.of(this);

        /** For the ORM. */
        protected Hall() {
            this("");
        }

        /** With a name. */
        public Hall(String name) {
            this.name = name;
        }
    }

    /** Known by its hall and its number there. The root of a hierarchy. */
    @Entity(keyClass = SeatKey.class)
    @Inheritance
    public static class Seat {

        @PrimaryKey
        public int number;

        public @Nullable String note;

        @PrimaryKey
        @ManyToOne
        public Ref<Hall> hall;

        @OneToOne(mappedBy = "seat")
        public @Nullable Ref<Ticket> ticket;

        /** For the ORM. */
        @SuppressWarnings("NullAway")
        protected Seat() {}

        /** In a hall. */
        public Seat(Hall hall, int number) {
            this.hall = Ref.of(hall);
            this.number = number;
        }
    }

    /** A seat in a box. */
    @Entity
    public static class Box extends Seat {

        public int places;

        /** For the ORM. */
        protected Box() {}

        /** With so many places. */
        public Box(Hall hall, int number, int places) {
            super(hall, number);
            this.places = places;
        }
    }

    /** A class of keys that is no record, with its fields in an order of their own. */
    public static final class SeatKey {

        private String hall = "";
        private Integer number = 0;

        private SeatKey() {}

        /** Of a hall and a number. */
        public SeatKey(String hall, int number) {
            this.hall = hall;
            this.number = number;
        }

        /** Makes it that of another seat of the hall. */
        public void moveTo(int other) {
            this.number = other;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof SeatKey that && hall.equals(that.hall) && number.equals(that.number);
        }

        @Override
        public int hashCode() {
            return Objects.hash(hall, number);
        }

        @Override
        public String toString() {
            return hall + " " + number;
        }
    }

    /** Has the key of its seat, which has two fields. */
    @Entity
    public static class Ticket {

        @PrimaryKey
        @OneToOne
        public Ref<Seat> seat;

        public int price;

        /** For the ORM. */
        @SuppressWarnings("NullAway")
        protected Ticket() {}

        /** For a seat. */
        public Ticket(Seat seat, int price) {
            this.seat = Ref.of(seat);
            this.price = price;
        }
    }

    /** Has a key of version 7, which it has before it is stored. */
    @Entity
    public static class Guest {

        @PrimaryKey
        public UUID id;

        @ManyToMany
        public final EntityCollection<Visit> best = EntityCollection.of(this);

        /** For the ORM. */
        protected Guest() {
            this(new UUID(0, 0));
        }

        /** With a key. */
        public Guest(UUID id) {
            this.id = id;
        }
    }

    /** A guest has been there on a day, in a seat. */
    @Entity
    public static class Visit {

        @PrimaryKey
        @ManyToOne
        public final Ref<Guest> guest;

        @PrimaryKey
        public final LocalDate day;

        @ManyToOne
        public @Nullable Ref<Seat> seat;

        /** For the ORM too: all that never changes is given. */
        public Visit(Ref<Guest> guest, LocalDate day) {
            this.guest = guest;
            this.day = day;
        }
    }
}
