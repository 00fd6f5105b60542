// SPDX-License-Identifier: MIT
package io.mikroorm.tck.shown;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Serialized;
import io.mikroorm.annotation.SerializedPrimaryKey;
import io.mikroorm.entity.Ref;
import io.mikroorm.type.ScalarRef;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A depot with keys, hierarchies, embedded and plain values of all kinds. */
final class Depot {

    static final List<Class<?>> ALL =
            List.of(Bin.class, Parcel.class, Vehicle.class, Van.class, Bike.class, Goods.class);

    private Depot() {}

    /** The key of a bin. */
    @Embeddable
    record Place(@Property(length = 10) String hall, int row) {}

    /** Stands somewhere. */
    @Entity
    static class Bin {

        @PrimaryKey
        Place place;

        @SuppressWarnings("NullAway")
        protected Bin() {}

        Bin(Place place) {
            this.place = place;
        }
    }

    /** Is known outside by a text. */
    @Entity
    static class Parcel {

        @PrimaryKey
        @Serialized(hidden = true)
        UUID key = new UUID(1, 2);

        @SerializedPrimaryKey
        @Serialized(name = "id")
        @Nullable
        String text;

        @ManyToOne
        @Nullable
        Ref<Bin> bin;

        @ManyToOne
        @Nullable
        Ref<Vehicle> by;
    }

    /** Moves. */
    @Entity
    @Inheritance
    abstract static class Vehicle {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 40)
        String name = "";

        @ManyToOne
        @Nullable
        Ref<Parcel> parcel;
    }

    /** Has doors. */
    @Entity
    static class Van extends Vehicle {

        int doors = 5;

        @Property(length = 40)
        @Serialized(hidden = true)
        String plate = "B 1";
    }

    /** Has gears. */
    @Entity
    static class Bike extends Vehicle {

        int gears = 7;
    }

    /** How somebody pays. */
    @Embeddable(kinds = {Cash.class, Card.class})
    abstract static class Pay {

        @Property(length = 3)
        String currency = "EUR";
    }

    /** With coins. */
    @Embeddable
    static class Cash extends Pay {

        int coins = 3;
    }

    /** With a number that nobody sees. */
    @Embeddable
    static class Card extends Pay {

        @Property(length = 20)
        @Serialized(hidden = true)
        String number = "4711";

        @Property(length = 20)
        @Serialized(name = "holder")
        String owner = "Ann";
    }

    /** Where something has been. */
    @Embeddable
    record Stop(
            @Property(length = 20) String town,
            @Serialized(hidden = true) int fee) {}

    /** What is carried. */
    enum Kind {
        SOLID,
        LIQUID
    }

    /** Has values of many kinds. */
    @Entity
    static class Goods {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(precision = 20, scale = 3)
        BigDecimal weight = new BigDecimal("12345678901234567.125");

        double share = 0.5;

        boolean fragile = true;

        Kind kind = Kind.LIQUID;

        Instant sent = Instant.parse("2024-05-06T07:08:09Z");

        LocalDate due = LocalDate.of(2024, 6, 1);

        Duration time = Duration.ofMinutes(90);

        UUID code = new UUID(3, 4);

        byte[] seal = {1, 2, 3};

        @Property(length = 100)
        URI page = URI.create("https://example.org/a");

        List<String> marks = new ArrayList<>(List.of("up", "\"quoted\""));

        @Property(json = true)
        Map<String, Object> facts = new LinkedHashMap<>(Map.of("depth", 3));

        @Property(persist = false)
        List<Integer> codes = List.of(1, 2);

        @Embedded
        Pay pay = new Cash();

        @Embedded(object = true)
        Pay tip = new Card();

        @Embedded
        List<Stop> stops = new ArrayList<>(List.of(new Stop("Bern", 7)));

        @Property(length = 200)
        ScalarRef<String> notes = ScalarRef.of("fine");
    }
}
