// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.annotation.Check;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.SerializedPrimaryKey;
import io.mikroorm.annotation.Unique;
import io.mikroorm.entity.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tours of a city, some by bus, with stops, some of them meals. Both are hierarchies of tables; the keys of stops have those of tours inside. */
final class Tours {

    /** All classes of it. */
    static final List<Class<?>> MODEL =
            List.of(City.class, Tour.class, BusTour.class, Stop.class, Meal.class, Sign.class, LitSign.class);

    private Tours() {}

    /** When on a day. */
    enum Time {
        MORNING,
        NOON,
        NIGHT
    }

    /** Known by its name. */
    @Entity
    static class City {

        @PrimaryKey
        @Property(length = 20)
        String name;

        City() {
            this("");
        }

        City(String name) {
            this.name = name;
        }
    }

    /** A class of keys that is no record, with its fields in an order of their own. */
    static final class TourKey {

        private Time time = Time.MORNING;
        private String town = "";
        private LocalDate day = LocalDate.EPOCH;

        private TourKey() {}

        TourKey(String town, LocalDate day, Time time) {
            this.town = town;
            this.day = day;
            this.time = time;
        }

        void moveTo(Time other) {
            this.time = other;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof TourKey that && town.equals(that.town) && day.equals(that.day) && time == that.time;
        }

        @Override
        public int hashCode() {
            return Objects.hash(town, day, time);
        }

        @Override
        public String toString() {
            return town + " " + day + " " + time;
        }
    }

    /** Known by its city, a day and a time. */
    @Entity(keyClass = TourKey.class)
    @Inheritance(InheritanceStrategy.JOINED)
    static class Tour {

        @SerializedPrimaryKey
        @Nullable
        TourKey id;

        @PrimaryKey(part = "town")
        @ManyToOne
        Ref<City> city;

        @Property(length = 20)
        String guide = "";

        @PrimaryKey
        LocalDate day;

        @PrimaryKey
        @Property(length = 10)
        Time time;

        @SuppressWarnings("NullAway")
        Tour() {}

        Tour(City city, LocalDate day, Time time) {
            this.city = Ref.of(city);
            this.day = day;
            this.time = time;
        }
    }

    /** Each bus goes once a day. */
    @Entity
    @Index(properties = {"day desc", "seats"})
    @Unique(properties = {"day", "bus"})
    static class BusTour extends Tour {

        int seats;

        @Property(length = 20)
        String bus = "";

        BusTour() {}

        BusTour(City city, LocalDate day, Time time, int seats, String bus) {
            super(city, day, time);
            this.seats = seats;
            this.bus = bus;
        }
    }

    /** A record, in which there is a key that can be changed. */
    record StopKey(TourKey tour, int number) {}

    /** Known by its tour and a number. */
    @Entity(keyClass = StopKey.class)
    @Inheritance(InheritanceStrategy.JOINED)
    static class Stop {

        @PrimaryKey
        @ManyToOne
        Ref<Tour> tour;

        @PrimaryKey
        int number;

        @SerializedPrimaryKey
        @Nullable
        StopKey id;

        @SuppressWarnings("NullAway")
        Stop() {}

        Stop(Tour tour, int number) {
            this.tour = Ref.of(tour);
            this.number = number;
        }
    }

    /** Known by its road and a number, which no other row changes. */
    @Entity
    @Inheritance(InheritanceStrategy.JOINED)
    static class Sign {

        @PrimaryKey
        @Property(length = 20)
        String road = "";

        @PrimaryKey
        int number;

        Sign() {}

        Sign(String road, int number) {
            this.road = road;
            this.number = number;
        }
    }

    /** Far out there is little power. */
    @Entity
    @Check(expression = "{number} < 100 or {watts} < 10")
    static class LitSign extends Sign {

        int watts;

        LitSign() {}

        LitSign(String road, int number, int watts) {
            super(road, number);
            this.watts = watts;
        }
    }

    /** There is something to eat. */
    @Entity
    @Index(properties = {"tour", "dish"})
    static class Meal extends Stop {

        @Property(length = 20)
        String dish = "";

        Meal() {}

        Meal(Tour tour, int number, String dish) {
            super(tour, number);
            this.dish = dish;
        }
    }
}
