// SPDX-License-Identifier: MIT
package io.mikroorm.sql.platform;

import io.mikroorm.platform.Refusals;
import io.mikroorm.type.Limits;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The type of a column, or of the elements of an array, as the mapping says it in the database's words. Databases round numbers and times
 * with more digits than these say, and cut spaces off the end of longer texts; in types of binary fractions they round decimals and whole
 * numbers.
 *
 * @param limits what it takes
 * @param fixed whether all that is in it has the same length
 * @param fractionDigits the digits behind the point of a second; {@link DeclaredTimes#DAYS} of days
 * @param binaryDigits those of a binary fraction; 0 where it is none
 */
record DeclaredType(String words, Limits limits, boolean fixed, int fractionDigits, int binaryDigits) {

    /** Those of a {@code float}. */
    private static final int SINGLE = 24;

    /** Those of a {@code double precision}. */
    private static final int DOUBLE = 53;

    /** The first double beyond the greatest long. */
    private static final double TOO_LONG = 0x1p63;

    /** Why a value, as the row holds it, is not taken; null where it fits. */
    @Nullable
    String refusal(Object stored) {
        if (stored instanceof String text) {
            return limits.length() == 0 ? null : Refusals.text(text, limits);
        }
        if (stored instanceof byte[] bytes) {
            return Refusals.bytes(bytes, limits);
        }
        if (stored instanceof BigDecimal decimal) {
            return decimal(decimal);
        }
        if (stored instanceof BigInteger whole) {
            return decimal(new BigDecimal(whole));
        }
        if (stored instanceof Long || stored instanceof Integer || stored instanceof Short || stored instanceof Byte) {
            return whole(((Number) stored).longValue());
        }
        if (stored instanceof Double || stored instanceof Float) {
            return binary(((Number) stored).doubleValue(), stored);
        }
        return DeclaredTimes.refusal(stored, fractionDigits, words);
    }

    /** Out of a column of doubles, a whole number is read as the double that it is; before the point, others have room enough or are refused. */
    private @Nullable String whole(long value) {
        double kept = value;
        if (binaryDigits == DOUBLE && Math.abs(kept) < TOO_LONG && (long) kept == value) {
            return null;
        }
        BigDecimal number = BigDecimal.valueOf(value);
        return limits.scale() < 0 ? Refusals.decimal(number, limits) : rounded(number);
    }

    private @Nullable String decimal(BigDecimal value) {
        String refusal = Refusals.decimal(value, limits);
        return refusal == null ? rounded(value) : refusal;
    }

    /** In a column of binary fractions, which are shown by as few digits as tell them from others: that must be the number. */
    private @Nullable String rounded(BigDecimal value) {
        if (binaryDigits == 0) {
            return null;
        }
        double kept = binaryDigits == SINGLE ? value.floatValue() : value.doubleValue();
        String shown = binaryDigits == SINGLE ? Float.toString((float) kept) : Double.toString(kept);
        return Double.isFinite(kept) && new BigDecimal(shown).compareTo(value) == 0 ? null : rounding();
    }

    /** In a column of decimals, which does not round what it would not round of a decimal; or in one of coarser fractions. */
    private @Nullable String binary(double value, Object stored) {
        if (binaryDigits == SINGLE) {
            return (float) value == value || Double.isNaN(value) ? null : rounding();
        }
        return limits.precision() == 0 || !Double.isFinite(value)
                ? null
                : Refusals.decimal(new BigDecimal(stored.toString()), limits);
    }

    private String rounding() {
        return "takes numbers of " + (binaryDigits == SINGLE ? "single" : "double") + " precision only, as its type "
                + words.strip()
                + " says, and would round this one. Declare the column as one of decimals or of whole numbers, or of "
                + "more precision";
    }
}
