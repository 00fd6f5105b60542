// SPDX-License-Identifier: MIT
package io.mikroorm.tck.values;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Has embeddables in a list, a set and an array: classes and records, with embeddables and lists of them inside. */
@Entity
public class Journey {

    @PrimaryKey
    public @Nullable Long id;

    public String name;

    @Version
    public int version;

    @Embedded
    public @Nullable List<Stop> stops = new ArrayList<>();

    @Embedded
    public Set<Fare> fares = new LinkedHashSet<>();

    @Embedded(column = "luggage")
    public Bag @Nullable [] bags;

    /** For the ORM. */
    protected Journey() {
        this("");
    }

    /** To nowhere. */
    public Journey(String name) {
        this.name = name;
    }

    /** To some places. */
    public Journey(String name, Stop... stops) {
        this(name);
        this.stops = new ArrayList<>(List.of(stops));
    }

    /** A class, which may be changed in place. */
    @Embeddable
    public static class Stop {

        public String place;
        public int nights;
        public @Nullable LocalDate from;

        @Embedded
        public @Nullable Position position;

        @Embedded
        public @Nullable List<Visit> visits;

        public @Nullable List<String> tags;

        /** For the ORM. */
        protected Stop() {
            this("", 0);
        }

        /** Without anything else. */
        public Stop(String place, int nights) {
            this.place = place;
            this.nights = nights;
        }

        /** With visits. */
        public Stop(String place, int nights, Visit... visits) {
            this(place, nights);
            this.visits = new ArrayList<>(List.of(visits));
        }
    }

    /** A record in an element. */
    @Embeddable
    public record Position(double north, double east) {}

    /** A record in a list in an element. */
    @Embeddable
    public record Visit(String sight, @Nullable BigDecimal price) {}

    /** A record in a set. */
    @Embeddable
    public record Fare(String carrier, BigDecimal price) {}

    /** A record in an array, all of which may be missing. */
    @Embeddable
    public record Bag(@Nullable Integer weight, @Nullable String colour) {}
}
