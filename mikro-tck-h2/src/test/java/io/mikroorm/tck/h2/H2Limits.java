// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2;

import io.mikroorm.platform.Refusals;
import io.mikroorm.type.Limits;
import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What H2, or a column's own limits, would not give back as it was written. */
final class H2Limits {

    /** As many digits as a number may have at all. */
    static final int DIGITS = 20_000;

    /** H2's longest text and byte string. */
    private static final Limits LONGEST = new Limits(1_048_576, 0, 0);

    private H2Limits() {}

    /** Why a value cannot be stored in a column of a type; null when it can. */
    static @Nullable String refusal(ValueType type, Object stored) {
        Limits limits = type.limits().length() > 0 ? type.limits() : LONGEST;
        return switch (type.storage()) {
            case CHAR -> Refusals.character((Character) stored);
            case STRING, JSON -> Refusals.text((String) stored, limits);
            case BYTES -> Refusals.bytes((byte[]) stored, limits);
            case DECIMAL -> Refusals.decimal((BigDecimal) stored, type.limits());
            case BIG_INTEGER -> Refusals.decimal(new BigDecimal((BigInteger) stored));
            case DURATION -> Refusals.duration((Duration) stored);
            default -> null;
        };
    }
}
