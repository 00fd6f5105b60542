// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Has a value of each kind inside of an object. */
@Entity
public class Measured {

    @PrimaryKey
    public @Nullable Long id;

    public String name;

    @Embedded(object = true)
    public @Nullable Values values;

    /** For the ORM. */
    protected Measured() {
        this("");
    }

    /** Without values. */
    public Measured(String name) {
        this.name = name;
    }

    /** How sure a value is. */
    public enum Trust {
        /** Not at all. */
        NONE,
        /** Very. */
        FULL
    }

    /** Of each kind one. */
    @Embeddable
    public static class Values {

        public @Nullable String text;
        public @Nullable Trust trust;
        public @Nullable Boolean truth;
        public @Nullable Long whole;
        public @Nullable Float single;
        public @Nullable Double real;
        public @Nullable BigDecimal decimal;
        public @Nullable BigInteger big;
        public @Nullable UUID uuid;
        public @Nullable LocalDate day;
        public @Nullable LocalTime time;
        public @Nullable LocalDateTime local;
        public @Nullable Instant moment;
        public @Nullable Duration lasting;

        @Embedded(object = true)
        public @Nullable Inner inner;

        /** Of nothing. */
        public Values() {}
    }

    /** In the object. */
    @Embeddable
    public record Inner(@Nullable String text, @Nullable Integer number) {}
}
