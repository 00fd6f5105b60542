// SPDX-License-Identifier: MIT
package io.mikroorm.tck.polymorphic;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes and films that know what leads to them. */
public final class Board {

    /** All of its entities. */
    public static final List<Class<?>> ALL =
            List.of(Note.class, Film.class, Remark.class, Cover.class, Mark.class, Writer.class);

    private Board() {}

    /** What remarks are about. */
    public sealed interface Topic permits Note, Film {}

    /** Who writes notes. */
    @Entity
    public static class Writer {
        @PrimaryKey
        public @Nullable Long id;

        public String name;

        /** With a name. */
        public Writer(String name) {
            this.name = name;
        }
    }

    /** A text on the board. */
    @Entity
    public static non-sealed class Note implements Topic {
        @PrimaryKey
        public @Nullable Long id;

        public String title = "";

        @ManyToOne
        public @Nullable Ref<Writer> writer;

        @OneToMany(mappedBy = "topic", orderBy = "text")
        public final EntityCollection<Remark> remarks = EntityCollection.of(this);

        @OneToOne(mappedBy = "of")
        public @Nullable Ref<Cover> cover;

        @OneToMany(
                mappedBy = "on",
                cascade = {})
        public final EntityCollection<Mark> marks = EntityCollection.of(this);

        /** For the ORM. */
        protected Note() {}

        /** With a title. */
        public Note(String title) {
            this.title = title;
        }
    }

    /** Moving pictures, whose remarks go with them. */
    @Entity
    public static non-sealed class Film implements Topic {
        @PrimaryKey
        public @Nullable Long id;

        public String title = "";

        public int minutes;

        @OneToMany(mappedBy = "topic", orderBy = "text", orphanRemoval = true)
        public List<Remark> remarks = new ArrayList<>();

        @OneToOne(
                mappedBy = "of",
                orphanRemoval = true,
                cascade = {Cascade.PERSIST, Cascade.REMOVE})
        public @Nullable Ref<Cover> cover;

        @OneToMany(
                mappedBy = "on",
                cascade = {Cascade.PERSIST, Cascade.REMOVE})
        public final EntityCollection<Mark> marks = EntityCollection.of(this);

        /** For the ORM. */
        protected Film() {}

        /** With a title. */
        public Film(String title) {
            this.title = title;
        }
    }

    /** Says something about a topic. */
    @Entity
    public static class Remark {
        @PrimaryKey
        public @Nullable Long id;

        public String text = "";

        @ManyToOne
        public @Nullable Ref<Topic> topic;

        /** For the ORM. */
        protected Remark() {}

        /** About nothing yet. */
        public Remark(String text) {
            this.text = text;
        }
    }

    /** The picture of one topic. */
    @Entity
    public static class Cover {
        @PrimaryKey
        public @Nullable Long id;

        public String motif = "";

        @OneToOne
        public @Nullable Ref<Topic> of;

        /** For the ORM. */
        protected Cover() {}

        /** Of nothing yet. */
        public Cover(String motif) {
            this.motif = motif;
        }
    }

    /** Is forgotten where its topic is gone. */
    @Entity
    public static class Mark {
        @PrimaryKey
        public @Nullable Long id;

        @ManyToOne(
                targets = {Note.class, Film.class},
                targetValues = {"n", "f"},
                onDelete = ReferentialAction.SET_NULL)
        public @Nullable Topic on;

        /** On nothing yet. */
        public Mark() {}
    }
}
