// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keyfields;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.SerializedPrimaryKey;
import io.mikroorm.entity.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A studio: films have a trailer, a poster and parts for actors, whose keys are those of films and actors, and are fields besides. */
public final class Studio {

    /** All classes of it. */
    public static final List<Class<?>> MODEL =
            List.of(Film.class, Actor.class, Trailer.class, Poster.class, Role.class, Shift.class);

    private Studio() {}

    /** Has a generated key. */
    @Entity
    public static class Film {

        @PrimaryKey
        public @Nullable Long id;

        @Property(length = 40)
        public String title;

        /** For the ORM. */
        protected Film() {
            this.title = "";
        }

        /** With a title. */
        public Film(String title) {
            this.title = title;
        }
    }

    /** Has a generated key. */
    @Entity
    public static class Actor {

        @PrimaryKey
        public @Nullable Long id;

        @Property(length = 40)
        public String name;

        /** For the ORM. */
        protected Actor() {
            this.name = "";
        }

        /** With a name. */
        public Actor(String name) {
            this.name = name;
        }
    }

    /** Of a film, known by a handle, whose key it shows. */
    @Entity
    public static class Trailer {

        @SerializedPrimaryKey
        public @Nullable Long id;

        @PrimaryKey
        @OneToOne
        public Ref<Film> film;

        public int seconds;

        /** For the ORM. */
        @SuppressWarnings("NullAway")
        protected Trailer() {}

        /** So long, of a film. */
        public Trailer(Film film, int seconds) {
            this.film = Ref.of(film);
            this.seconds = seconds;
        }
    }

    /** Of a film that it holds, whose key it shows in a number that is never null. */
    @Entity
    public static class Poster {

        @SerializedPrimaryKey
        public long id;

        @PrimaryKey
        @OneToOne
        public Film film;

        @Property(length = 40)
        public String colour;

        /** For the ORM. */
        @SuppressWarnings("NullAway")
        protected Poster() {}

        /** In a colour. */
        public Poster(Film film, String colour) {
            this.film = film;
            this.colour = colour;
        }
    }

    /** What an actor plays in a film. Its key calls the two otherwise than the fields are called. */
    @Entity(keyClass = RoleKey.class)
    public static class Role {

        @SerializedPrimaryKey
        public @Nullable RoleKey id;

        @PrimaryKey(part = "filmId")
        @ManyToOne
        public Ref<Film> film;

        @PrimaryKey(part = "actorId")
        @ManyToOne
        public Ref<Actor> actor;

        @Property(length = 40)
        public String name;

        /** For the ORM. */
        @SuppressWarnings("NullAway")
        protected Role() {}

        /** With a name. */
        public Role(Film film, Actor actor, String name) {
            this.film = Ref.of(film);
            this.actor = Ref.of(actor);
            this.name = name;
        }
    }

    /** The key of a role. */
    public record RoleKey(Long filmId, Long actorId) {}

    /** An actor worked for a film on a day. There are several for both of them. */
    @Entity(keyClass = ShiftKey.class)
    public static class Shift {

        @PrimaryKey(part = "filmId")
        @ManyToOne
        public Ref<Film> film;

        @PrimaryKey(part = "actorId")
        @ManyToOne
        public Ref<Actor> actor;

        @PrimaryKey
        public int day;

        @SerializedPrimaryKey
        public @Nullable ShiftKey id;

        /** For the ORM. */
        @SuppressWarnings("NullAway")
        protected Shift() {}

        /** On a day. */
        public Shift(Film film, Actor actor, int day) {
            this.film = Ref.of(film);
            this.actor = Ref.of(actor);
            this.day = day;
        }
    }

    /** The key of a shift, in an order of its own. It takes no day that there is not. */
    public record ShiftKey(int day, Long filmId, Long actorId) {

        /** On a day, of a film and an actor. */
        public ShiftKey {
            if (day < 0) {
                throw new IllegalArgumentException("no day");
            }
        }
    }
}
