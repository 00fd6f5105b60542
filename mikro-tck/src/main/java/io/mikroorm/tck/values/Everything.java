// SPDX-License-Identifier: MIT
package io.mikroorm.tck.values;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One property of each type, primitives as well as those that may be null. */
@Entity
public class Everything {

    @PrimaryKey
    public @Nullable Long id;

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

    @Property(precision = 10, scale = 2)
    public @Nullable BigDecimal money;

    @Property(precision = 30, scale = 10)
    public @Nullable BigDecimal wide;

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

    @Property(column = "select", nullable = true)
    public String order;

    /** All empty. */
    public Everything() {}
}
