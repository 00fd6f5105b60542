// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrefixMode;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.annotation.Serialized;
import io.mikroorm.annotation.SerializedPrimaryKey;
import io.mikroorm.annotation.Unique;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.metadata.discovery.Brewery.Beer;
import io.mikroorm.metadata.discovery.Brewery.Cellar;
import io.mikroorm.metadata.discovery.Brewery.Pub;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rest of the {@link Brewery}: where beer is kept, and by what it is made. */
final class BrewHouse {

    private BrewHouse() {}

    @Entity
    static class Keg {
        @PrimaryKey(generated = KeyGeneration.UUID_V7)
        UUID id;

        @SerializedPrimaryKey
        @Serialized(name = "no")
        String text;

        int size;

        @ManyToOne(
                target = Beer.class,
                joinColumn = "beer_no",
                nullable = true,
                cascade = {},
                onDelete = ReferentialAction.SET_NULL,
                onUpdate = ReferentialAction.CASCADE,
                index = false,
                deferred = true,
                eager = true,
                accessor = true)
        Beer beer;

        @ManyToOne(
                targets = {Pub.class, Cellar.class},
                targetValues = {"p", "c"},
                joinColumn = {"place_kind", "place_no"})
        Object place;

        @ManyToOne(target = Beer.class, keyOnly = true)
        Long base;

        @ManyToOne(targetKey = "name")
        Pub called;

        Long pubId;

        @ManyToOne(joinColumn = "pub_id", persist = false)
        Pub shown;

        @ManyToOne(
                joinColumn = {"hall", "shelf_no"},
                ownColumns = "shelf_no")
        Shelf shelf;

        int hall;

        @OneToOne(mappedBy = "keg", nullable = true, orphanRemoval = true)
        Seal seal;

        Beer getBeer() {
            return beer;
        }

        void setBeer(Beer beer) {
            this.beer = beer;
        }
    }

    /** Says of foreign keys what databases do with them. */
    @Entity
    @Index(properties = "pub", clustered = true)
    static class Coaster {
        @PrimaryKey
        @Nullable
        Long id;

        @ManyToOne(constraint = false)
        Pub pub;

        @ManyToOne(foreignKeyName = "coaster_cellar", defaultKey = "1")
        Cellar cellar;

        @OneToOne(constraint = false)
        Pub first;

        @OneToOne(foreignKeyName = "coaster_only", defaultKey = "2")
        Cellar only;
    }

    /** Is sorted as its only index is. */
    @Entity
    @Unique(properties = "no", clustered = true)
    static class Rack {
        @PrimaryKey
        @Nullable
        Long id;

        int no;
    }

    @Entity
    static class Plaque {
        @PrimaryKey
        @OneToOne
        Pub pub;
    }

    /** The key of a shelf. */
    record ShelfKey(int hall, int no) {}

    @Entity(keyClass = ShelfKey.class)
    static class Shelf {
        @PrimaryKey
        int hall;

        @PrimaryKey(part = "no", column = "shelf_no")
        int number;
    }

    @Entity
    static class Seal {
        @PrimaryKey
        @Nullable
        Long id;

        @OneToOne(
                target = Keg.class,
                joinColumn = "of_keg",
                nullable = true,
                cascade = {Cascade.REMOVE},
                onDelete = ReferentialAction.CASCADE,
                onUpdate = ReferentialAction.RESTRICT,
                deferred = true,
                eager = true,
                accessor = true)
        Keg keg;

        @OneToOne(
                targets = {Pub.class, Cellar.class},
                targetValues = {"p", "c"})
        Object holder;

        @OneToOne(target = Beer.class, keyOnly = true)
        Long beer;

        @OneToOne(targetKey = "name")
        Pub pub;

        Long cellarNo;

        @OneToOne(joinColumn = "cellar_no", persist = false)
        Cellar cellar;

        @OneToOne(
                joinColumn = {"hall", "shelf_no"},
                ownColumns = "shelf_no")
        Shelf shelf;

        int hall;

        Keg getKeg() {
            return keg;
        }

        void setKeg(Keg keg) {
            this.keg = keg;
        }
    }

    @Embeddable
    record Spot(
            @Property(length = 30) String row,
            int level,
            @ManyToOne(nullable = true) Ref<Keg> keg) {}

    @Embeddable
    static class Room {
        String name;

        @Embedded(prefix = "spot_", prefixMode = PrefixMode.ABSOLUTE)
        Spot spot;
    }

    @Embeddable(
            discriminator = "sort",
            kinds = {Can.class, Bottle.class})
    abstract static class Packing {
        int content;
    }

    @Embeddable(discriminatorValue = "tin")
    static class Can extends Packing {
        boolean ring;
    }

    @Embeddable
    static class Bottle extends Packing {
        String glass;
    }

    @Entity
    @Inheritance(discriminatorColumn = "sort")
    abstract static class Machine {
        @PrimaryKey
        @Nullable
        Long id;

        @Embedded(accessor = true)
        Room room;

        @Embedded(object = true, column = "former", nullable = true)
        Spot before;

        List<Spot> ways;

        Packing packing;

        Room getRoom() {
            return room;
        }

        void setRoom(Room room) {
            this.room = room;
        }
    }

    @Entity(discriminatorValue = "k")
    static class Kettle extends Machine {
        int heat;
    }

    @Entity
    @Inheritance(InheritanceStrategy.JOINED)
    static class Guest {
        @PrimaryKey
        @Nullable
        Long id;

        @OneToMany(mappedBy = "host", orphanRemoval = true)
        final EntityCollection<Regular> friends = EntityCollection.of(this);

        @OneToMany(
                joinColumn = "sent_by",
                nullable = true,
                onDelete = ReferentialAction.CASCADE,
                onUpdate = ReferentialAction.SET_NULL,
                deferred = true,
                foreignKeyName = "sent_by_guest")
        final EntityCollection<Regular> sent = EntityCollection.of(this);
    }

    @Entity
    static class Regular extends Guest {
        @ManyToOne(nullable = true)
        Ref<Guest> host;
    }
}
