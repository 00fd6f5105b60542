// SPDX-License-Identifier: MIT
package io.mikroorm.tck.values;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.EnumMode;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Has a list of values of every kind. */
@Entity
public class Sampled {

    @PrimaryKey
    public @Nullable Long id;

    public List<Sample> samples = new ArrayList<>();

    /** None yet. */
    public Sampled() {}

    /** One property of each type. */
    @Embeddable
    public static class Sample {

        public boolean flag;
        public byte tiny;
        public short small;
        public int medium;
        public long large;
        public float single;
        public double precise;
        public char letter = 'a';

        public @Nullable Boolean flagOrNull;
        public @Nullable Byte tinyOrNull;
        public @Nullable Short smallOrNull;
        public @Nullable Integer mediumOrNull;
        public @Nullable Long largeOrNull;
        public @Nullable Float singleOrNull;
        public @Nullable Double preciseOrNull;
        public @Nullable Character letterOrNull;

        public @Nullable String text;
        public @Nullable BigDecimal decimal;
        public @Nullable BigInteger whole;
        public byte @Nullable [] bytes;
        public @Nullable UUID uuid;
        public @Nullable Instant instant;
        public @Nullable LocalDate date;
        public @Nullable LocalTime time;
        public @Nullable LocalDateTime dateTime;
        public @Nullable OffsetDateTime offsetDateTime;
        public @Nullable Duration duration;
        public @Nullable Genre named;

        @Property(enumMode = EnumMode.ORDINAL)
        public @Nullable Genre numbered;

        @Property(type = ColourType.class)
        public @Nullable Colour colour;

        @Property(length = 5)
        public @Nullable String brief;

        @Property(column = "select")
        public @Nullable String order;

        public @Nullable Currency currency;
        public @Nullable YearMonth month;
        public long @Nullable [] numbers;
        public @Nullable List<@Nullable BigDecimal> decimals;

        /** All empty. */
        public Sample() {}
    }
}
