// SPDX-License-Identifier: MIT
package io.mikroorm.sql.platform;

import io.mikroorm.platform.Refusals;
import io.mikroorm.type.Limits;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The type of a column, or of the elements of an array, as the mapping says it in the database's words. Databases round numbers and times
 * with more digits than these say, and cut spaces off the end of longer texts.
 *
 * @param limits what it takes
 * @param fixed whether all that is in it has the same length
 * @param fractionDigits the digits behind the point of a second
 */
record DeclaredType(String words, Limits limits, boolean fixed, int fractionDigits) {

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
            return Refusals.decimal(decimal, limits);
        }
        if (stored instanceof BigInteger whole) {
            return Refusals.decimal(new BigDecimal(whole), limits);
        }
        if (stored instanceof Double || stored instanceof Float) {
            return binary(((Number) stored).doubleValue(), stored);
        }
        int nanos = DeclaredTimes.nanos(stored);
        return nanos == 0 ? null : DeclaredTimes.refusal(nanos, fractionDigits, words);
    }

    /** In a column of decimals, which does not round what it would not round of a decimal. */
    private @Nullable String binary(double value, Object stored) {
        return limits.precision() == 0 || !Double.isFinite(value)
                ? null
                : Refusals.decimal(new BigDecimal(stored.toString()), limits);
    }
}
