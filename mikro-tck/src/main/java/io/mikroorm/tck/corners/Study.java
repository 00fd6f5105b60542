// SPDX-License-Identifier: MIT
package io.mikroorm.tck.corners;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.tck.embedded.Parcel;
import io.mikroorm.type.ValueGenerator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Desks, in whose corners values are made. */
final class Study {

    static final UUID TOKEN = new UUID(1, 2);

    private Study() {}

    /** How it stands. */
    enum State {
        FRESH,
        USED
    }

    /** Makes one token. */
    static final class NewToken implements ValueGenerator<Object, UUID> {

        @Override
        public UUID generate(Object holder) {
            return TOKEN;
        }
    }

    /** Has one day. */
    static final class Today implements ValueGenerator<Object, LocalDate> {

        @Override
        public LocalDate generate(Object holder) {
            return LocalDate.of(2026, 11, 28);
        }
    }

    /** Has one price. */
    static final class Price implements ValueGenerator<Object, BigDecimal> {

        @Override
        public BigDecimal generate(Object holder) {
            return new BigDecimal("1.5"); // of another scale than the column's
        }
    }

    /** Of longer names first. */
    static final class Ranks implements ValueGenerator<Step, Integer> {

        @Override
        public Integer generate(Step step) {
            return -step.name.length();
        }
    }

    /** Has values of many classes. */
    @Embeddable
    static class Many {

        String name = "";

        @Property(onCreate = NewToken.class)
        @Nullable
        UUID token;

        @Property(onUpdate = Today.class)
        @Nullable
        LocalDate day;

        @Property(defaultValue = "FRESH")
        @Nullable
        State state;

        @Property(onCreate = Price.class, precision = 10, scale = 2)
        @Nullable
        BigDecimal price;

        @Property(defaultValue = "true")
        @Nullable
        Boolean open;

        @Property(onCreate = Parcel.Worker.class, accessor = true, length = 40)
        private @Nullable String secret;

        @Nullable
        String getSecret() {
            return secret == null ? null : secret.substring(1);
        }

        void setSecret(@Nullable String secret) {
            this.secret = secret == null ? null : "#" + secret;
        }

        static Many of(String name) {
            Many many = new Many();
            many.name = name;
            return many;
        }
    }

    /** Sorted by what is made. */
    @Embeddable
    static class Step implements Comparable<Step> {

        String name = "";

        @Property(onCreate = Ranks.class)
        @Nullable
        Integer rank;

        static Step of(String name) {
            Step step = new Step();
            step.name = name;
            return step;
        }

        private int place() {
            return rank == null ? name.charAt(0) : rank;
        }

        @Override
        public int compareTo(Step other) {
            return Integer.compare(place(), other.place());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Step that && place() == that.place();
        }

        @Override
        public int hashCode() {
            return place();
        }
    }

    /** A record in lists. */
    @Embeddable
    record Note(
            String text,

            @Property(onCreate = Parcel.Worker.class, length = 40) @Nullable
            String by,

            @Nullable Many many,

            @Nullable List<Note2> notes) {}

    /** Inside of a note. */
    @Embeddable
    record Note2(
            String text,

            @Property(onCreate = Parcel.Worker.class, length = 40) @Nullable
            String by,

            @Property(onUpdate = Parcel.Worker.class, length = 40) @Nullable
            String changedBy) {}

    /** What all have. */
    abstract static class Base {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 40)
        String name = "";

        @Embedded
        @Nullable
        Many many;
    }

    /** The root. */
    @Entity
    @Inheritance
    static class Desk extends Base {

        SortedSet<Step> steps = new TreeSet<>();
    }

    /** Has more. */
    @Entity
    static class Bureau extends Desk {

        @Embedded
        @Nullable
        Many second;

        @Embedded(object = true)
        @Nullable
        Many object;

        List<Note> notes = new ArrayList<>();
    }
}
