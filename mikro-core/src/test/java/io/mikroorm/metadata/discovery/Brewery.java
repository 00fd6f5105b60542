// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.Check;
import io.mikroorm.annotation.CreatedAt;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.EnumMode;
import io.mikroorm.annotation.Formula;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.IndexType;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.annotation.Routines;
import io.mikroorm.annotation.Serialized;
import io.mikroorm.annotation.Transient;
import io.mikroorm.annotation.Trigger;
import io.mikroorm.annotation.TriggerEvent;
import io.mikroorm.annotation.TriggerScope;
import io.mikroorm.annotation.TriggerTiming;
import io.mikroorm.annotation.Unique;
import io.mikroorm.annotation.UpdatedAt;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.metadata.discovery.BrewHouse.Coaster;
import io.mikroorm.metadata.discovery.BrewHouse.Guest;
import io.mikroorm.metadata.discovery.BrewHouse.Keg;
import io.mikroorm.metadata.discovery.BrewHouse.Kettle;
import io.mikroorm.metadata.discovery.BrewHouse.Machine;
import io.mikroorm.metadata.discovery.BrewHouse.Plaque;
import io.mikroorm.metadata.discovery.BrewHouse.Rack;
import io.mikroorm.metadata.discovery.BrewHouse.Regular;
import io.mikroorm.metadata.discovery.BrewHouse.Seal;
import io.mikroorm.metadata.discovery.BrewHouse.Shelf;
import io.mikroorm.metadata.discovery.BrewReports.Label;
import io.mikroorm.metadata.discovery.BrewReports.Strong;
import io.mikroorm.metadata.discovery.BrewReports.StyleCount;
import io.mikroorm.routine.Results;
import io.mikroorm.routine.Routine;
import io.mikroorm.type.ValueGenerator;
import io.mikroorm.type.ValueSerializer;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whatever an annotation can say is said here, or in {@link BrewHouse}, at least once; {@link PlainBrewery} says the same in code. */
final class Brewery {

    private Brewery() {}

    enum Style {
        PALE,
        DARK
    }

    /** Makes codes. */
    static final class Codes implements ValueGenerator<Object, String> {
        @Override
        public String generate(Object entity) {
            return "code";
        }
    }

    /** Shows in capitals. */
    static final class Shout implements ValueSerializer<String> {
        @Override
        public Object serialize(String value) {
            return value.toUpperCase(Locale.ROOT);
        }
    }

    /** What the database does when it is asked to. */
    static final class Taps {
        static final Routine<Integer> POURED = Routine.function("poured", Integer.class, r -> r.body("return 1;"));
    }

    /** The same. */
    static final class Pumps {
        static final Routine<Results> PUMP = Routine.procedure("pump", r -> r.body("call pump_it();"));
    }

    @Entity(table = "beers", schema = "cellar", comment = "what is brewed", orderBy = "name desc, id")
    @Index(
            properties = {"name(20) collate C desc nulls last", "second"},
            name = "beer_by_name",
            include = "price",
            where = {"second = PALE", "rating >= 3"},
            options = "fillfactor = 70")
    @Index(expression = "lower({name})")
    @Unique(
            properties = {"second", "rating"},
            name = "one_of_each",
            include = "price",
            nullsDistinct = false,
            where = "rating > 0",
            options = "fillfactor = 80")
    @Unique(expression = "upper({code})")
    @Check(expression = "{rating} >= 0", name = "rated")
    @Trigger(
            name = "beer_touched",
            timing = TriggerTiming.AFTER,
            events = {TriggerEvent.INSERT, TriggerEvent.UPDATE},
            when = "new.{rating} > 3",
            body = "call touched(new.{name});")
    @Trigger(
            name = "beers_counted",
            timing = TriggerTiming.AFTER,
            events = TriggerEvent.DELETE,
            forEach = TriggerScope.STATEMENT,
            body = "call counted();")
    @Routines({Taps.class, Pumps.class})
    static class Beer {
        @PrimaryKey(generated = KeyGeneration.ASSIGNED, column = "beer_no")
        long id;

        @Property(column = "label", length = 80, unique = true, comment = "as on the bottle", collation = "C")
        String name;

        @Property(precision = 6, scale = 2, index = true, defaultRaw = "0.5")
        BigDecimal price;

        @Property(generated = "{price} * 2", stored = false)
        BigDecimal doubled;

        @Property(columnType = "text", lazy = true, nullable = true)
        @Index(type = IndexType.FULLTEXT)
        String notes;

        @Property(
                defaultValue = "PALE",
                customOrder = {"DARK", "PALE"},
                enumMode = EnumMode.NATIVE,
                enumType = "beer_style")
        Style style;

        @Property(enumCheck = false)
        Style second;

        @Property(onCreate = Codes.class, onUpdate = Codes.class)
        @Serialized(hidden = true)
        String code;

        @Property(json = true)
        Map<String, Object> extras;

        @Property(type = Library.UriType.class)
        @Serialized(name = "homepage", groups = "public")
        URI link;

        @Property(accessor = true, concurrencyCheck = true, extra = "invisible")
        @Check(expression = "{rating} <= 5")
        int rating;

        @Property(persist = false, nullable = true)
        String draft;

        @Formula("{price} * 3")
        BigDecimal tripled;

        @Transient
        Object scratch;

        @Version
        int version;

        @CreatedAt
        Instant createdAt;

        @UpdatedAt
        Instant updatedAt;

        @OneToMany(
                mappedBy = "beer",
                target = Keg.class,
                orderBy = "size desc",
                where = "size > 3",
                eager = true,
                cascade = {Cascade.PERSIST, Cascade.REMOVE})
        final EntityCollection<Keg> kegs = EntityCollection.of(this);

        @ManyToMany(
                target = Hop.class,
                pivotTable = "beer_hops",
                joinColumn = "beer",
                inverseJoinColumn = "hop",
                orderBy = "name",
                eager = true,
                onDelete = ReferentialAction.RESTRICT,
                onUpdate = ReferentialAction.CASCADE,
                foreignKeyName = "hops_of_beer",
                inverseForeignKeyName = "{table}_{columns}_link",
                cascade = {})
        final EntityCollection<Hop> hops = EntityCollection.of(this);

        @OneToMany(joinColumn = "lost_by", nullable = true, constraint = false)
        final EntityCollection<Hop> lost = EntityCollection.of(this);

        @ManyToMany(fixedOrder = true, fixedOrderColumn = "place")
        final EntityCollection<Hop> steps = EntityCollection.of(this);

        @ManyToMany(pivotEntity = Tasting.class, where = "name is not null")
        final EntityCollection<Pub> tastedIn = EntityCollection.of(this);

        @ManyToMany(pivotTable = "notings", discriminator = "noted", discriminatorValue = "beer")
        final EntityCollection<Pub> notedBy = EntityCollection.of(this);

        int getRating() {
            return rating;
        }

        void setRating(int rating) {
            this.rating = rating;
        }

        @Property(hydrate = false)
        @Serialized(by = Shout.class)
        String getShouted() {
            return name;
        }
    }

    @Entity(readOnly = true)
    @Unique(properties = "name", deferred = true)
    static class Hop {
        @PrimaryKey
        long id;

        String name;

        @ManyToMany(mappedBy = "hops")
        final EntityCollection<Beer> beers = EntityCollection.of(this);
    }

    @Entity
    static class Pub {
        @PrimaryKey
        @Nullable
        Long id;

        @Unique
        String name;
    }

    @Entity
    static class Cellar {
        @PrimaryKey
        @Nullable
        Long id;
    }

    @Entity
    static class Tasting {
        @PrimaryKey
        @Nullable
        Long id;

        @ManyToOne
        Beer beer;

        @ManyToOne
        Pub pub;
    }

    /** All of it. */
    static List<Class<?>> entities() {
        return List.of(
                Beer.class,
                Hop.class,
                Pub.class,
                Cellar.class,
                Tasting.class,
                Coaster.class,
                Rack.class,
                Plaque.class,
                Keg.class,
                Shelf.class,
                Seal.class,
                Machine.class,
                Kettle.class,
                Guest.class,
                Regular.class,
                StyleCount.class,
                Label.class,
                Strong.class);
    }
}
