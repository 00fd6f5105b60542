// SPDX-License-Identifier: MIT
package io.mikroorm.tck.polymorphic;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.annotation.Unique;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A workshop: tools and spare parts are known to all by their codes, bins and hooks by their numbers; notes and tags hang on them. */
public final class Workshop {

    /** All of its entities. */
    public static final List<Class<?>> ALL =
            List.of(Note.class, Tag.class, Tool.class, Spare.class, Bin.class, Hook.class);

    private Workshop() {}

    /** What a note may be about. */
    public sealed interface Thing permits Tool, Spare {}

    /** Has a code. */
    @Entity
    public static non-sealed class Tool implements Thing {
        @PrimaryKey
        public @Nullable Long id;

        @Unique
        @Property(length = 20)
        public String code = "";

        @Property(length = 40)
        public String name = "";

        @OneToMany(mappedBy = "about", orderBy = "text")
        public final EntityCollection<Note> notes = EntityCollection.of(this);

        @OneToOne(mappedBy = "on")
        public @Nullable Ref<Tag> tag;

        /** For the ORM. */
        protected Tool() {}

        /** With a code. */
        public Tool(String code, String name) {
            this.code = code;
            this.name = name;
        }
    }

    /** Has a code too, in a column that is called otherwise. */
    @Entity
    public static non-sealed class Spare implements Thing {
        @PrimaryKey
        public @Nullable Long id;

        @Unique
        @Property(column = "sku", length = 20)
        public String code = "";

        @Property(length = 40)
        public String name = "";

        @OneToMany(mappedBy = "about", orderBy = "text", orphanRemoval = true)
        public List<Note> notes = new ArrayList<>();

        /** For the ORM. */
        protected Spare() {}

        /** With a code. */
        public Spare(String code, String name) {
            this.code = code;
            this.name = name;
        }
    }

    /** The key of a bin. */
    public record Spot(int row, int place) {}

    /** Has a record as its key, and a number. */
    @Entity
    public static class Bin {
        @PrimaryKey
        public Spot id = new Spot(0, 0);

        @Unique
        public int number;

        /** For the ORM. */
        protected Bin() {}

        /** At a spot. */
        public Bin(int row, int place, int number) {
            this.id = new Spot(row, place);
            this.number = number;
        }
    }

    /** Has two fields as its key, and a number. */
    @Entity
    public static class Hook {
        @PrimaryKey
        public int row;

        @PrimaryKey
        public int place;

        @Unique
        public int number;

        /** For the ORM. */
        protected Hook() {}

        /** At a spot. */
        public Hook(int row, int place, int number) {
            this.row = row;
            this.place = place;
            this.number = number;
        }
    }

    /** Is about a thing, and perhaps goes with another; lies somewhere. */
    @Entity
    public static class Note {
        @PrimaryKey
        public @Nullable Long id;

        @Unique
        @Property(length = 40)
        public String text = "";

        @ManyToOne(targetKey = "code")
        public @Nullable Ref<Thing> about;

        @ManyToOne(
                targets = {Spare.class, Tool.class},
                targetValues = {"s", "t"},
                targetKey = "code",
                joinColumn = {"kind", "other_code"},
                cascade = {},
                onDelete = ReferentialAction.CASCADE)
        public @Nullable Thing other;

        @ManyToOne(
                targets = {Bin.class, Hook.class},
                targetKey = "number")
        public @Nullable Ref<?> place;

        /** For the ORM. */
        protected Note() {}

        /** About nothing yet. */
        public Note(String text) {
            this.text = text;
        }

        /** About a thing. */
        public Note(String text, Thing about) {
            this.text = text;
            this.about = Ref.of(about);
        }
    }

    /** Is on one thing. */
    @Entity
    public static class Tag {
        @PrimaryKey
        public @Nullable Long id;

        @Property(length = 20)
        public String colour = "";

        @OneToOne(targetKey = "code")
        public @Nullable Ref<Thing> on;

        /** For the ORM. */
        protected Tag() {}

        /** On a thing. */
        public Tag(String colour, Thing on) {
            this.colour = colour;
            this.on = Ref.of(on);
        }
    }
}
