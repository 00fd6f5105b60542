// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kennel: hounds do not know their breeder, nor walks and stays their hound, but their tables do. */
public final class Kennel {

    /** All classes of it. */
    public static final List<Class<?>> ALL =
            List.of(Breeder.class, Hound.class, Walk.class, Stay.class, Visitor.class, Note.class);

    private Kennel() {}

    /** Has hounds, and takes old ones in. */
    @Entity
    public static class Breeder {

        @PrimaryKey
        public @Nullable Long id;

        @Property(length = 40)
        public String name;

        @OneToMany(joinColumn = "breeder_id", nullable = true, orderBy = "name")
        public final EntityCollection<Hound> hounds = EntityCollection.of(this);

        @OneToMany(joinColumn = "home_id", nullable = true)
        public final EntityCollection<Hound> old = EntityCollection.of(this);

        /** For the ORM. */
        protected Breeder() {
            this("");
        }

        /** With a name. */
        public Breeder(String name) {
            this.name = name;
        }
    }

    /** Goes for walks, which are nobody else's, and stays. */
    @Entity
    public static class Hound {

        @PrimaryKey
        public @Nullable Long id;

        @Property(length = 40)
        public String name;

        @OneToMany(
                joinColumn = "",
                eager = true,
                orphanRemoval = true,
                orderBy = "day desc",
                cascade = {Cascade.PERSIST, Cascade.REMOVE})
        public final EntityCollection<Walk> walks = EntityCollection.of(this);

        @OneToMany(joinColumn = "guest")
        public final EntityCollection<Stay> stays = EntityCollection.of(this);

        /** For the ORM. */
        protected Hound() {
            this("");
        }

        /** With a name. */
        public Hound(String name) {
            this.name = name;
        }

        /** The same, after a walk. */
        public Hound walked(int day) {
            walks.add(new Walk(LocalDate.of(2026, 3, day)));
            return this;
        }
    }

    /** Of one hound. */
    @Entity
    public static class Walk {

        @PrimaryKey
        public @Nullable Long id;

        public LocalDate day;

        /** For the ORM. */
        protected Walk() {
            this(LocalDate.EPOCH);
        }

        /** On a day. */
        public Walk(LocalDate day) {
            this.day = day;
        }
    }

    /** Cannot be without a hound, and is not removed with it. */
    @Entity
    public static class Stay {

        @PrimaryKey
        @Property(length = 20)
        public String box;

        public int nights = 1;

        /** For the ORM. */
        protected Stay() {
            this("");
        }

        /** In a box. */
        public Stay(String box) {
            this.box = box;
        }
    }

    /** Writes notes into a list of the JDK, and knows those that are pinned. */
    @Entity
    public static class Visitor {

        @PrimaryKey
        public @Nullable Long id;

        @OneToMany(joinColumn = "visitor_id", nullable = true, orderBy = "text")
        public List<Note> notes = new ArrayList<>();

        @OneToMany(joinColumn = "visitor_id", nullable = true, where = "pinned = true")
        public final EntityCollection<Note> pinned = EntityCollection.of(this);
    }

    /** Shows who has written it, which the collection says. */
    @Entity
    public static class Note {

        @PrimaryKey
        public @Nullable Long id;

        @Property(length = 40)
        public String text;

        public boolean pinned;

        @ManyToOne(joinColumn = "visitor_id", persist = false)
        public @Nullable Ref<Visitor> by;

        /** For the ORM. */
        protected Note() {
            this("");
        }

        /** With a text. */
        public Note(String text) {
            this.text = text;
        }
    }
}
