// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.type.ValueGenerator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Fests and trips, passes for them, and links in a chain: all known by values. */
final class Season {

    private Season() {}

    /** Who has changed it. */
    static final class Worker implements ValueGenerator<Object, String> {

        @Override
        public String generate(Object entity) {
            return "ada";
        }
    }

    /** Known by a day, and by a code. */
    @Entity
    static class Fest {
        @PrimaryKey
        @Nullable
        Long id;

        @Unique
        LocalDate day = LocalDate.EPOCH;

        @Unique
        @Property(length = 20)
        String code = "";

        @Property(length = 20)
        String title = "";

        static Fest of(int day, String code) {
            Fest fest = new Fest();
            fest.day = LocalDate.ofEpochDay(day);
            fest.code = code;
            return fest;
        }
    }

    /** Another class with such a code. */
    @Entity
    static class Trip {
        @PrimaryKey
        @Nullable
        Long id;

        @Unique
        @Property(length = 20)
        String code = "";
    }

    /** Is for a fest. */
    @Entity
    static class Pass {
        @PrimaryKey
        @Nullable
        Long id;

        @Version
        int version;

        @Property(length = 20)
        String holder = "";

        @Property(onUpdate = Worker.class, length = 20)
        @Nullable
        String by;

        @Property(lazy = true, length = 200)
        @Nullable
        String text;

        @ManyToOne(targetKey = "day", constraint = false)
        @Nullable
        Ref<Fest> day;

        @ManyToOne(
                targets = {Fest.class, Trip.class},
                targetKey = "code")
        @Nullable
        Ref<?> any;

        static Pass of(String holder, @Nullable Fest fest) {
            Pass pass = new Pass();
            pass.holder = holder;
            pass.text = "long";
            pass.day = fest == null ? null : Ref.of(fest);
            pass.any = fest == null ? null : Ref.of(fest);
            return pass;
        }
    }

    /** Refers to others of its class. */
    @Entity
    static class Link {
        @PrimaryKey
        @Nullable
        Long id;

        @Unique
        @Property(length = 20)
        String name = "";

        @ManyToOne(targetKey = "name", constraint = false)
        @Nullable
        Link next;

        @OneToMany(mappedBy = "next")
        EntityCollection<Link> before = EntityCollection.of(this);

        static Link of(String name) {
            Link link = new Link();
            link.name = name;
            return link;
        }
    }
}
