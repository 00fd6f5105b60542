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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An archive: shelves have boxes, boxes have sheets; the keys of shelves are objects that can be changed, and are in the keys of all others. */
public final class Archive {

    /** All classes of it. */
    public static final List<Class<?>> MODEL = List.of(Shelf.class, Box.class, Sheet.class, Seal.class);

    private Archive() {}

    /** A class of keys whose objects can be changed. */
    public static final class ShelfKey {

        public Long room = 0L;
        public String letter = "";

        private ShelfKey() {}

        /** Of a room and a letter. */
        public ShelfKey(Long room, String letter) {
            this.room = room;
            this.letter = letter;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ShelfKey that && room.equals(that.room) && letter.equals(that.letter);
        }

        @Override
        public int hashCode() {
            return Objects.hash(room, letter);
        }

        @Override
        public String toString() {
            return room + letter;
        }
    }

    /** Known by its room and a letter. */
    @Entity(keyClass = ShelfKey.class)
    public static class Shelf {

        @PrimaryKey
        public Long room;

        @PrimaryKey
        @Property(length = 4)
        public String letter;

        /** For the ORM. */
        protected Shelf() {
            this("");
        }

        /** In the first room. */
        public Shelf(String letter) {
            this.room = 1L;
            this.letter = letter;
        }
    }

    /** A record, in which there is a key that can be changed. */
    public record BoxKey(ShelfKey shelf, int number) {}

    /** Known by its shelf and its number there. */
    @Entity(keyClass = BoxKey.class)
    public static class Box {

        @SerializedPrimaryKey
        public @Nullable BoxKey id;

        @PrimaryKey
        @ManyToOne
        public Ref<Shelf> shelf;

        @PrimaryKey
        public int number;

        @Property(length = 40)
        public String title;

        /** For the ORM. */
        @SuppressWarnings("NullAway")
        protected Box() {}

        /** On a shelf. */
        public Box(Shelf shelf, int number, String title) {
            this.shelf = Ref.of(shelf);
            this.number = number;
            this.title = title;
        }
    }

    /** Known by its box and its number there, for which there is no class. */
    @Entity
    public static class Sheet {

        @PrimaryKey
        @ManyToOne
        public Ref<Box> box;

        @PrimaryKey
        public int number;

        @Property(length = 40)
        public String text;

        /** For the ORM. */
        @SuppressWarnings("NullAway")
        protected Sheet() {}

        /** In a box. */
        public Sheet(Box box, int number, String text) {
            this.box = Ref.of(box);
            this.number = number;
            this.text = text;
        }
    }

    /** Of a box, whose key it has and shows. */
    @Entity
    public static class Seal {

        @SerializedPrimaryKey
        public @Nullable BoxKey id;

        @PrimaryKey
        @OneToOne
        public Ref<Box> box;

        @Property(length = 40)
        public String stamp;

        /** For the ORM. */
        @SuppressWarnings("NullAway")
        protected Seal() {}

        /** On a box. */
        public Seal(Box box, String stamp) {
            this.box = Ref.of(box);
            this.stamp = stamp;
        }
    }
}
