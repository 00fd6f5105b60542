// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A market: stands have keys of two parts, and pieces, which are of several classes and know nothing of where they are. */
public final class Market {

    /** All classes of it. */
    public static final List<Class<?>> ALL = List.of(Stand.class, Piece.class, Vase.class, Coin.class, Chest.class);

    private Market() {}

    /** Where a stand is. */
    @Embeddable
    public record Place(@Property(length = 10) String row, int number) {}

    /** Shows pieces. */
    @Entity
    public static class Stand {

        @PrimaryKey
        public Place place;

        @OneToMany(joinColumn = "", nullable = true, orderBy = "title")
        public final EntityCollection<Piece> pieces = EntityCollection.of(this);

        /** For the ORM. */
        protected Stand() {
            this(new Place("", 0));
        }

        /** At a place. */
        public Stand(Place place) {
            this.place = place;
        }
    }

    /** Is shown. */
    @Entity
    @Inheritance
    public abstract static class Piece {

        @PrimaryKey
        public @Nullable Long id;

        @Property(length = 40)
        public String title;

        /** With a title. */
        protected Piece(String title) {
            this.title = title;
        }
    }

    /** Stands by itself. */
    @Entity
    public static class Vase extends Piece {

        public int height = 20;

        /** For the ORM. */
        protected Vase() {
            this("");
        }

        /** With a title. */
        public Vase(String title) {
            super(title);
        }
    }

    /** Is in a chest always. */
    @Entity
    public static class Coin extends Piece {

        public int year = 1700;

        /** For the ORM. */
        protected Coin() {
            this("");
        }

        /** With a title. */
        public Coin(String title) {
            super(title);
        }
    }

    /** Holds coins. */
    @Entity
    public static class Chest extends Piece {

        @OneToMany(joinColumn = "chest_id", orderBy = "title", orphanRemoval = true)
        public final EntityCollection<Coin> inside = EntityCollection.of(this);

        /** For the ORM. */
        protected Chest() {
            this("");
        }

        /** With a title. */
        public Chest(String title) {
            super(title);
        }
    }
}
