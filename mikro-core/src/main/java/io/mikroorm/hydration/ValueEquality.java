// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.type.Type;
import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Whether a value is the one in the snapshot: decimals by value whatever their scale, points in time whatever their offset,
 * bytes by content, floating point numbers by their bits but for one NaN, converted values by their stored form.
 */
public final class ValueEquality {

    private ValueEquality() {}

    /** Compares two values in the form of a snapshot. */
    @SuppressWarnings("unchecked")
    public static boolean same(ValueType type, @Nullable Object one, @Nullable Object other) {
        if (one == other) {
            return true;
        }
        if (one == null || other == null) {
            return false;
        }
        Type<?, ?> converter = type.converter();
        if (converter != null) {
            return ((Type<?, Object>) converter).equal(one, other);
        }
        return switch (type.storage()) {
            case DECIMAL -> ((BigDecimal) one).compareTo((BigDecimal) other) == 0;
            case OFFSET_DATE_TIME -> ((OffsetDateTime) one).isEqual((OffsetDateTime) other);
            case BYTES -> Arrays.equals((byte[]) one, (byte[]) other);
            default -> one.equals(other);
        };
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

    /** Compares the stored forms of converted values. */
    public static <D> boolean same(Type<?, D> converter, @Nullable D one, @Nullable D other) {
        return one == other || (one != null && other != null && converter.equal(one, other));
    }
}
