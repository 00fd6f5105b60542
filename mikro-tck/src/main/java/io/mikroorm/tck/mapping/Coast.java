// SPDX-License-Identifier: MIT
package io.mikroorm.tck.mapping;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lighthouses, which one application writes, and another reads as records. */
final class Coast {

    /** The entities of the one that writes. */
    static final List<Class<?>> WRITTEN = List.of(Harbour.class, Light.class, Warden.class, Visit.class);

    /** The entities of the one that reads; of its own it has wardens and visits. */
    static final List<Class<?>> READ = List.of(HarbourRow.class, LightRow.class, WardenOfRows.class, VisitOfRow.class);

    private Coast() {}

    /** What a light looks like. */
    enum Colour {
        WHITE,
        RED
    }

    /** Where something is. */
    @Embeddable
    record Position(double north, double east) {}

    /** A part of a light. */
    @Embeddable
    record Lamp(String maker, int watts) {}

    /** Has lights. */
    @Entity(table = "harbour")
    static class Harbour {
        @PrimaryKey
        long id;

        @Property(length = 40)
        String name = "";

        int depth;
    }

    /** A lighthouse. */
    @Entity(table = "light")
    static class Light {
        @PrimaryKey(generated = KeyGeneration.ASSIGNED)
        long id;

        @Property(length = 40)
        String name = "";

        @Property(length = 10)
        Colour colour = Colour.WHITE;

        @Nullable
        LocalDate built;

        @Embedded
        Position position = new Position(0, 0);

        @Embedded
        List<Lamp> lamps = new ArrayList<>();

        @Property(length = 40)
        List<String> languages = new ArrayList<>();

        @ManyToOne
        @Nullable
        Harbour harbour;

        @ManyToOne
        @Nullable
        Light before;

        @ManyToOne
        @Nullable
        Warden warden;

        @Version
        int version;
    }

    /** Lives there. */
    @Entity(table = "warden")
    static class Warden {
        @PrimaryKey(generated = KeyGeneration.ASSIGNED)
        long id;

        @Property(length = 40)
        String name = "";
    }

    /** The same, as those know it who read. */
    @Entity(table = "warden")
    static class WardenOfRows {
        @PrimaryKey(generated = KeyGeneration.ASSIGNED)
        long id;

        @Property(length = 40)
        String name = "";

        @OneToMany(mappedBy = "warden")
        final EntityCollection<LightRow> lights = EntityCollection.of(this);
    }

    /** Somebody was there. */
    @Entity(table = "visit")
    static class Visit {
        @PrimaryKey(generated = KeyGeneration.ASSIGNED)
        long id;

        @ManyToOne
        @Nullable
        Light light;

        @OneToOne
        @Nullable
        Harbour harbour;
    }

    /** A harbour, as it is read: its key is counted by whoever writes it. */
    @Entity(table = "harbour")
    record HarbourRow(
            @PrimaryKey long id, @Property(length = 40) String name, int depth) {

        HarbourRow {
            Objects.requireNonNull(name);
        }
    }

    /** A lighthouse, as it is read. */
    @Entity(table = "light", orderBy = "name")
    record LightRow(
            @PrimaryKey(generated = KeyGeneration.ASSIGNED) long id,
            @Property(length = 40) String name,
            @Property(length = 10) Colour colour,
            @Nullable LocalDate built,
            @Embedded Position position,
            @Embedded List<Lamp> lamps,
            @Property(length = 40) List<String> languages,
            @ManyToOne @Nullable HarbourRow harbour,
            @ManyToOne @Nullable Ref<LightRow> before,
            @ManyToOne @Nullable WardenOfRows warden,
            @Version int version) {}

    /** Is written by the one that reads. */
    @Entity(table = "visit")
    static class VisitOfRow {
        @PrimaryKey(generated = KeyGeneration.ASSIGNED)
        long id;

        @ManyToOne
        @Nullable
        LightRow light;

        @OneToOne
        @Nullable
        Ref<HarbourRow> harbour;
    }
}
