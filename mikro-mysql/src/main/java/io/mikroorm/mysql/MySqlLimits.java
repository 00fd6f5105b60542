// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.platform.Refusals;
import io.mikroorm.sql.jdbc.StoredZone;
import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.Limits;
import io.mikroorm.type.TextContent;
import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What MySQL and MariaDB, or a column's own limits, would not give back as it was written. Each refusal continues a sentence
 * that begins with the property, or with the database where the property is not known.
 */
final class MySqlLimits {

    /** The most that {@code max_allowed_packet} can be. */
    private static final long LONGEST_CONTENT = 1 << 30;

    private static final int MOST_DIGITS = 65;
    private static final int MOST_PLACES = 30;
    private static final Limits ANY_DECIMAL = new Limits(0, MOST_DIGITS, MOST_PLACES);
    private static final Limits WHOLE = new Limits(0, MOST_DIGITS, 0);

    /** Of the years 0000 to 9999, and of a day more at either end: in some zone that is still or already within them. */
    private static final long FIRST_SECOND =
            Instant.parse("-0001-12-31T00:00:00Z").getEpochSecond();

    private static final long LAST_SECOND =
            Instant.parse("+10000-01-01T23:59:59Z").getEpochSecond();

    private MySqlLimits() {}

    /** The limits of a column of decimals: as many digits as there can be, where none were asked for. */
    static Limits decimals(Limits limits) {
        return limits.precision() == 0 ? ANY_DECIMAL : limits;
    }

    /** Why a value cannot be stored in a column of a type; null when it can. */
    static @Nullable String refusal(ValueType type, Object stored, StoredZone zone) {
        return switch (type.storage()) {
            case FLOAT -> finite((Float) stored);
            case DOUBLE -> finite((Double) stored);
            case CHAR -> Refusals.character((Character) stored);
            case STRING -> Refusals.text((String) stored, type.limits());
            case BYTES -> Refusals.bytes((byte[]) stored, type.limits());
            case DECIMAL -> Refusals.decimal((BigDecimal) stored, decimals(type.limits()));
            case BIG_INTEGER -> Refusals.decimal(new BigDecimal((BigInteger) stored), WHOLE);
            case INSTANT -> instant((Instant) stored, zone);
            case OFFSET_DATE_TIME -> instant(((OffsetDateTime) stored).toInstant(), zone);
            case LOCAL_DATE -> year(((LocalDate) stored).getYear());
            case LOCAL_TIME -> micros(((LocalTime) stored).getNano());
            case LOCAL_DATE_TIME -> dateTime((LocalDateTime) stored);
            case DURATION -> Refusals.duration((Duration) stored);
            case JSON -> Refusals.document((String) stored);
            case BLOB -> Refusals.content((BinaryContent) stored, type.limits(), LONGEST_CONTENT);
            case CLOB -> Refusals.content((TextContent) stored, type.limits(), LONGEST_CONTENT, true);
            case BOOLEAN, BYTE, SHORT, INT, LONG, UUID, ARRAY, STRUCT -> null;
        };
    }

    /** A content that the server would not let through; with one of them, MariaDB closes the connection and says nothing. */
    static @Nullable String packet(Object content, long longest) {
        long length = content instanceof BinaryContent bytes ? bytes.length() : ((TextContent) content).length();
        return length > longest
                ? "takes contents of at most " + longest
                        + " bytes, as the server's setting max_allowed_packet says, but was given" + " one of " + length
                        + ". Raise the setting, or store the content in several rows"
                : null;
    }

    static @Nullable String finite(double value) {
        return Double.isFinite(value)
                ? null
                : "cannot hold NaN and the infinities, which the database does not know. Use null, or another number";
    }

    /** Literals of more digits are rounded, or become floating-point numbers. */
    static @Nullable String literal(BigDecimal value) {
        String tooLong = Refusals.decimal(value);
        if (tooLong != null || value.signum() == 0) {
            return tooLong;
        }
        BigDecimal shortest = value.stripTrailingZeros();
        int whole = Math.max(0, shortest.precision() - shortest.scale());
        int places = Math.max(0, shortest.scale());
        return whole + places > MOST_DIGITS || places > MOST_PLACES
                ? "takes numbers of at most " + MOST_DIGITS + " digits, " + MOST_PLACES
                        + " of them after the point. Round the number"
                : null;
    }

    /** The greatest and the least of them are in no zone's calendar. */
    static @Nullable String instant(Instant value, StoredZone zone) {
        long second = value.getEpochSecond();
        if (second < FIRST_SECOND || second > LAST_SECOND) {
            return year(second < FIRST_SECOND ? -1 : 10_000);
        }
        String refusal = dateTime(zone.local(value));
        return refusal == null ? zone.refusal(value) : refusal;
    }

    static @Nullable String dateTime(LocalDateTime value) {
        String year = year(value.getYear());
        return year == null ? micros(value.getNano()) : year;
    }

    static @Nullable String year(int year) {
        return year < 0 || year > 9999 ? "takes the years 0000 to 9999 only. Use a time within them" : null;
    }

    static @Nullable String micros(int nanoOfSecond) {
        return nanoOfSecond % 1_000 == 0
                ? null
                : "takes whole microseconds only, and would round what is between them. Truncate the time:"
                        + " truncatedTo(ChronoUnit.MICROS)";
    }
}
