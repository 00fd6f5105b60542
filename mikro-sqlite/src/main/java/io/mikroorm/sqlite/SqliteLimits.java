// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.type.Limits;
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

    private static final int MAX_PLACES = 10_000;
    private static final Duration SHORTEST = Duration.ofNanos(Long.MIN_VALUE);
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);
    private static final Instant FIRST_INSTANT = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant END_OF_INSTANTS = Instant.parse("+10000-01-01T00:00:00Z");

    private SqliteLimits() {}

    /** Why a value cannot be stored in a column of a type; null when it can. */
    static @Nullable String refusal(ValueType type, Object stored) {
        return switch (type.storage()) {
            case FLOAT -> Float.isNaN((Float) stored) ? NAN : null;
            case DOUBLE -> Double.isNaN((Double) stored) ? NAN : null;
            case CHAR -> character((Character) stored);
            case STRING, JSON -> text((String) stored, type.limits().length());
            case BYTES -> bytes((byte[]) stored, type.limits().length());
            case DECIMAL -> decimal((BigDecimal) stored, type.limits());
            case BIG_INTEGER -> decimal(new BigDecimal((BigInteger) stored), type.limits());
            case INSTANT -> instant((Instant) stored);
            case OFFSET_DATE_TIME -> instant(((OffsetDateTime) stored).toInstant());
            case LOCAL_DATE -> year(((LocalDate) stored).getYear());
            case LOCAL_DATE_TIME -> year(((LocalDateTime) stored).getYear());
            case DURATION -> duration((Duration) stored);
            case BOOLEAN, BYTE, SHORT, INT, LONG, UUID, LOCAL_TIME, ARRAY -> null;
        };
    }

    static @Nullable String character(char value) {
        return Character.isSurrogate(value) ? surrogate() : null;
    }

    /** A surrogate without its other half is no character; the JDBC driver would write a question mark. */
    static @Nullable String text(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean paired = Character.isHighSurrogate(c)
                        && i + 1 < value.length()
                        && Character.isLowSurrogate(value.charAt(i + 1));
                if (!paired) {
                    return surrogate();
                }
                i++;
            }
        }
        return null;
    }

    private static String surrogate() {
        return "cannot hold half of a surrogate pair, which is no character and would be lost. Correct the text";
    }

    private static @Nullable String text(String value, int length) {
        if (length > 0 && value.length() > length) {
            int characters = value.codePointCount(0, value.length());
            if (characters > length) {
                return "takes at most " + length + " characters, but was given " + characters
                        + ". Shorten the text, or raise the length of the column";
            }
        }
        return text(value);
    }

    private static @Nullable String bytes(byte[] value, int length) {
        return length > 0 && value.length > length
                ? "takes at most " + length + " bytes, but was given " + value.length
                        + ". Shorten the value, or raise the length of the column"
                : null;
    }

    private static @Nullable String decimal(BigDecimal value, Limits limits) {
        String tooLong = decimal(value);
        if (tooLong != null || limits.precision() == 0) {
            return tooLong;
        }
        BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        int whole = shortest.precision() - shortest.scale();
        if (shortest.scale() > limits.scale() || whole > limits.precision() - limits.scale()) {
            return "takes numbers of at most " + (limits.precision() - limits.scale()) + " digits before the point and "
                    + limits.scale() + " after it, but was given one of " + Math.max(whole, 0) + " and "
                    + Math.max(shortest.scale(), 0) + ". Round the number, or raise precision and scale of the column";
        }
        return null;
    }

    /** Written out, a number like 1E+1000000000 would fill the memory. */
    static @Nullable String decimal(BigDecimal value) {
        boolean tooLong = Math.abs((long) value.scale()) > MAX_PLACES || value.precision() > MAX_PLACES;
        return tooLong
                ? "cannot hold a number of more than " + MAX_PLACES + " digits when it is written out. Round it"
                : null;
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

    static @Nullable String duration(Duration value) {
        return value.compareTo(SHORTEST) < 0 || value.compareTo(LONGEST) > 0
                ? "takes durations of at most 292 years, since they are stored in nanoseconds. Store a number of"
                        + " greater units instead"
                : null;
    }
}
