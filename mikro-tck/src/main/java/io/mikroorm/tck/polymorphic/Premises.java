// SPDX-License-Identifier: MIT
package io.mikroorm.tck.polymorphic;

import io.mikroorm.annotation.Cascade;
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

/** Flats, garages and cellars, whose keys have several parts each, and what hangs on them. */
public final class Premises {

    /** All of its entities. */
    public static final List<Class<?>> ALL =
            List.of(Notice.class, Sign.class, Flat.class, Garage.class, Cellar.class, Town.class);

    private Premises() {}

    /** Where a notice may be. */
    public sealed interface Place permits Flat, Garage, Cellar {}

    /** Has places. */
    @Entity
    public static class Town {
        @PrimaryKey
        public @Nullable Long id;

        public String name = "";

        /** For the ORM. */
        protected Town() {}

        /** With a name. */
        public Town(String name) {
            this.name = name;
        }
    }

    /** Where a flat is. */
    public record FlatKey(long town, int number) {}

    /** Has a record as its key. */
    @Entity
    public static non-sealed class Flat implements Place {
        @PrimaryKey
        public FlatKey id = new FlatKey(0, 0);

        @Property(length = 40)
        public String name = "";

        @OneToMany(mappedBy = "at", orderBy = "text")
        public final EntityCollection<Notice> notices = EntityCollection.of(this);

        @OneToOne(mappedBy = "on")
        public @Nullable Ref<Sign> sign;

        /** For the ORM. */
        protected Flat() {}

        /** In a town. */
        public Flat(Town town, int number, String name) {
            Long id = town.id;
            this.id = new FlatKey(id == null ? 0 : id, number);
            this.name = name;
        }
    }

    /** Has two fields as its key, of which one is a relation. */
    @Entity
    public static non-sealed class Garage implements Place {
        @PrimaryKey
        @ManyToOne
        public @Nullable Ref<Town> town;

        @PrimaryKey
        public int number;

        @Property(length = 40)
        public String name = "";

        @OneToMany(mappedBy = "at", orderBy = "text", orphanRemoval = true)
        public List<Notice> notices = new ArrayList<>();

        /** For the ORM. */
        protected Garage() {}

        /** In a town. */
        public Garage(Town town, int number, String name) {
            this.town = Ref.of(town);
            this.number = number;
            this.name = name;
        }
    }

    /** Has the key of its flat. */
    @Entity
    public static non-sealed class Cellar implements Place {
        @PrimaryKey
        @OneToOne
        public @Nullable Ref<Flat> flat;

        @Property(length = 40)
        public String name = "";

        /** For the ORM. */
        protected Cellar() {}

        /** Of a flat. */
        public Cellar(Flat flat, String name) {
            this.flat = Ref.of(flat);
            this.name = name;
        }
    }

    /** Says something at a place, and goes with another that it is near to. */
    @Entity
    public static class Notice {
        @PrimaryKey
        public @Nullable Long id;

        @Unique
        @Property(length = 40)
        public String text = "";

        @ManyToOne
        public @Nullable Ref<Place> at;

        @ManyToOne(
                targets = {Garage.class, Flat.class},
                targetValues = {"g", "f"},
                joinColumn = {"kind", "near_town", "near_no"},
                cascade = Cascade.PERSIST,
                onDelete = ReferentialAction.CASCADE)
        public @Nullable Place near;

        /** For the ORM. */
        protected Notice() {}

        /** Nowhere yet. */
        public Notice(String text) {
            this.text = text;
        }

        /** At a place. */
        public Notice(String text, Place at) {
            this.text = text;
            this.at = Ref.of(at);
        }
    }

    /** Is on one place. */
    @Entity
    public static class Sign {
        @PrimaryKey
        public @Nullable Long id;

        @OneToOne
        public @Nullable Ref<Place> on;

        /** For the ORM. */
        protected Sign() {}

        /** On a place. */
        public Sign(Place on) {
            this.on = Ref.of(on);
        }
    }
}
