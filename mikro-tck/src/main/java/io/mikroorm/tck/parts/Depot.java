// SPDX-License-Identifier: MIT
package io.mikroorm.tck.parts;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.EntityCollection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Depots and what lies in them, with all kinds of properties of which a part may be read. */
final class Depot {

    /** Its entities. */
    static final List<Class<?>> ENTITIES =
            List.of(Shed.class, Item.class, Crate.class, Barrel.class, Guard.class, Stamp.class);

    private Depot() {}

    /** A crate lies in a shed, which Ann guards. */
    static Object[] rows() {
        Shed shed = new Shed("north");
        shed.at = new Place("Elm", "Brno", 7);
        shed.post = new Place("Box", "Brno", 9);
        Crate crate = new Crate("c1");
        crate.label = "books";
        crate.count = 3;
        crate.heavy = true;
        crate.size = new Size(10, 20);
        crate.story = "long";
        crate.wood = "oak";
        crate.shed = shed;
        return new Object[] {shed, crate, new Guard("Ann", 41, shed), new Stamp("paid", 1)};
    }

    /** Is a value as a whole, and may be null. */
    @Embeddable
    static class Place {

        @Property(length = 20, nullable = true)
        @Nullable
        String street;

        @Property(length = 20, nullable = true)
        @Nullable
        String town;

        int number;

        Place() {}

        Place(@Nullable String street, @Nullable String town, int number) {
            this.street = street;
            this.town = town;
            this.number = number;
        }
    }

    /** Is made by its constructor, which takes no nulls. */
    @Embeddable
    record Size(Integer height, Integer width) {

        Size {
            if (height == null || width == null) {
                throw new IllegalArgumentException("a size has both");
            }
        }
    }

    /** Has a place, which may be null, and another, which is never. */
    @Entity
    static class Shed {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String name = "";

        @Embedded(nullable = true, prefix = "at_")
        @Nullable
        Place at;

        @Embedded(nullable = false, prefix = "office_")
        Place office = new Place("Main", "Brno", 1);

        @Embedded(object = true, nullable = true)
        @Nullable
        Place post;

        @OneToMany(mappedBy = "shed", orderBy = "code")
        EntityCollection<Item> items = EntityCollection.of(this);

        @OneToOne(mappedBy = "shed")
        @Nullable
        Guard guard;

        protected Shed() {}

        Shed(String name) {
            this.name = name;
        }
    }

    /** Guards one shed. */
    @Entity
    static class Guard {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String name = "";

        int age;

        @OneToOne(nullable = true)
        @Nullable
        Shed shed;

        protected Guard() {}

        Guard(String name, int age, Shed shed) {
            this.name = name;
            this.age = age;
            this.shed = shed;
        }
    }

    /** Has primitives, a version and what a constructor takes. */
    @Entity
    @Inheritance
    static class Item {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        final String code;

        @Property(length = 20, nullable = true)
        @Nullable
        String label;

        int count;

        boolean heavy;

        @Embedded(nullable = false, prefix = "size_")
        Size size = new Size(1, 2);

        @Property(lazy = true, nullable = true, length = 100)
        @Nullable
        String story;

        @ManyToOne(nullable = true)
        @Nullable
        Shed shed;

        @Version
        int version;

        Item(String code) {
            if (code == null) {
                throw new IllegalArgumentException("an item has a code");
            }
            this.code = code;
        }
    }

    /** Has something of its own. */
    @Entity
    static class Crate extends Item {

        @Property(nullable = true, length = 20)
        @Nullable
        String wood;

        Crate(String code) {
            super(code);
        }
    }

    /** Has something else. */
    @Entity
    static class Barrel extends Item {

        @Property(nullable = true)
        @Nullable
        Integer litres;

        Barrel(String code) {
            super(code);
        }
    }

    /** Is compared when it is written. */
    @Entity
    static class Stamp {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String text = "";

        @Property(concurrencyCheck = true)
        int state;

        protected Stamp() {}

        Stamp(String text, int state) {
            this.text = text;
            this.state = state;
        }
    }
}
