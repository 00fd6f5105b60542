// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a value is the one in the snapshot: decimals by value whatever their scale, points in time whatever their offset,
 * bytes by content, floating point numbers by their bits but for one NaN, converted values by their stored form. There is a
 * method for each final class, so that the call of its {@code equals} has one target and is inlined.
 */
public final class ValueEquality {

    private ValueEquality() {}

    /** Compares two values in the form of a snapshot. */
    public static boolean same(ValueType type, @Nullable Object one, @Nullable Object other) {
        return type.same(one, other);
    }

    /** Compares decimals by value. */
    public static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == other || (one != null && other != null && one.compareTo(other) == 0);
    }

    /** Compares points in time. */
    public static boolean same(@Nullable OffsetDateTime one, @Nullable OffsetDateTime other) {
        return one == other || (one != null && other != null && one.isEqual(other));
    }

    /** Compares texts. */
    public static boolean same(@Nullable String one, @Nullable String other) {
        return one == other || (one != null && one.equals(other));
    }

    /** Compares by {@code equals}. */
    public static boolean same(@Nullable Object one, @Nullable Object other) {
        return one == other || (one != null && one.equals(other));
    }

    /** Compares bytes. */
    public static boolean same(byte @Nullable [] one, byte @Nullable [] other) {
        return Arrays.equals(one, other);
    }

    /** Compares numbers: zero and negative zero differ, NaN equals itself. */
    public static boolean same(float one, float other) {
        return Float.compare(one, other) == 0;
    }

    /** Compares numbers: zero and negative zero differ, NaN equals itself. */
    public static boolean same(double one, double other) {
        return Double.compare(one, other) == 0;
    }

    /** Compares identifiers. */
    public static boolean same(@Nullable UUID one, @Nullable UUID other) {
        return one == other || (one != null && one.equals(other));
    }

    /** Compares points in time. */
    public static boolean same(@Nullable Instant one, @Nullable Instant other) {
        return one == other || (one != null && one.equals(other));
    }

    /** Compares days. */
    public static boolean same(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == other || (one != null && one.equals(other));
    }

    /** Compares times of day. */
    public static boolean same(@Nullable LocalTime one, @Nullable LocalTime other) {
        return one == other || (one != null && one.equals(other));
    }

    /** Compares local times. */
    public static boolean same(@Nullable LocalDateTime one, @Nullable LocalDateTime other) {
        return one == other || (one != null && one.equals(other));
    }

    /** Compares durations. */
    public static boolean same(@Nullable Duration one, @Nullable Duration other) {
        return one == other || (one != null && one.equals(other));
    }

    /** Compares truth values. */
    public static boolean same(@Nullable Boolean one, @Nullable Boolean other) {
        return one == null ? other == null : one.equals(other);
    }

    /** Compares numbers. */
    public static boolean same(@Nullable Byte one, @Nullable Byte other) {
        return one == null ? other == null : one.equals(other);
    }

    /** Compares numbers. */
    public static boolean same(@Nullable Short one, @Nullable Short other) {
        return one == null ? other == null : one.equals(other);
    }

    /** Compares numbers. */
    public static boolean same(@Nullable Integer one, @Nullable Integer other) {
        return one == null ? other == null : one.equals(other);
    }

    /** Compares numbers. */
    public static boolean same(@Nullable Long one, @Nullable Long other) {
        return one == null ? other == null : one.equals(other);
    }

    /** Compares numbers: zero and negative zero differ, NaN equals itself. */
    public static boolean same(@Nullable Float one, @Nullable Float other) {
        return one == null ? other == null : one.equals(other);
    }

    /** Compares numbers: zero and negative zero differ, NaN equals itself. */
    public static boolean same(@Nullable Double one, @Nullable Double other) {
        return one == null ? other == null : one.equals(other);
    }

    /** Compares characters. */
    public static boolean same(@Nullable Character one, @Nullable Character other) {
        return one == null ? other == null : one.equals(other);
    }

    /** Whether a key field holds the key that the entity is known by. */
    public static boolean sameKey(@Nullable Number field, long key) {
        return field != null && field.longValue() == key;
    }
}
