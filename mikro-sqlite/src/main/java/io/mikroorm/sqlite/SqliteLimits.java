// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.platform.Refusals;
import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.TextContent;
import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What SQLite, or a column's own limits, would not give back as it was written. Each refusal continues a sentence that begins
 * with the property, or with "SQLite" where the property is not known.
 */
final class SqliteLimits {

    static final String NAN = "cannot hold NaN, which SQLite would turn into null. Use null, or another number";

    /** What SQLite is compiled with; the whole row may have no more. */
    private static final long LONGEST_CONTENT = 1_000_000_000;

    private static final Instant FIRST_INSTANT = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant END_OF_INSTANTS = Instant.parse("+10000-01-01T00:00:00Z");

    private SqliteLimits() {}

    /** Why a value cannot be stored in a column of a type; null when it can. */
    static @Nullable String refusal(ValueType type, Object stored) {
        return switch (type.storage()) {
            case FLOAT -> Float.isNaN((Float) stored) ? NAN : null;
            case DOUBLE -> Double.isNaN((Double) stored) ? NAN : null;
            case CHAR -> Refusals.character((Character) stored);
            case STRING, JSON -> Refusals.text((String) stored, type.limits());
            case BYTES -> Refusals.bytes((byte[]) stored, type.limits());
            case DECIMAL -> Refusals.decimal((BigDecimal) stored, type.limits());
            case BIG_INTEGER -> Refusals.decimal(new BigDecimal((BigInteger) stored), type.limits());
            case INSTANT -> instant((Instant) stored);
            case OFFSET_DATE_TIME -> instant(((OffsetDateTime) stored).toInstant());
            case LOCAL_DATE -> year(((LocalDate) stored).getYear());
            case LOCAL_DATE_TIME -> year(((LocalDateTime) stored).getYear());
            case DURATION -> Refusals.duration((Duration) stored);
            case BLOB -> Refusals.content((BinaryContent) stored, type.limits(), LONGEST_CONTENT);
            case CLOB -> Refusals.content((TextContent) stored, type.limits(), LONGEST_CONTENT, false);
            case BOOLEAN, BYTE, SHORT, INT, LONG, UUID, LOCAL_TIME, ARRAY, STRUCT -> null;
        };
    }

    static @Nullable String instant(Instant value) {
        return value.isBefore(FIRST_INSTANT) || !value.isBefore(END_OF_INSTANTS)
                ? year(value.isBefore(FIRST_INSTANT) ? -1 : 10_000)
                : null;
    }

    static @Nullable String year(int year) {
        return year < 0 || year > 9999
                ? "takes the years 0000 to 9999 only, since other years would sort wrong. Use a time within them"
                : null;
    }
}
