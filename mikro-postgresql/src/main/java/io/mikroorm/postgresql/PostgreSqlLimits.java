// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.platform.Refusals;
import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.TextContent;
import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL, or a column's own limits, would not give back as it was written. Each refusal continues a sentence that
 * begins with the property, or with "PostgreSQL" where the property is not known.
 */
final class PostgreSqlLimits {

    /** A value has at most 1 GiB, of which four bytes tell its length. */
    private static final long LONGEST_CONTENT = (1 << 30) - 5;

    private static final Pattern DIGITS_OF_INTERVAL = Pattern.compile("(?is)\\s*interval\\b.*\\(\\s*(\\d)\\s*\\)\\s*");

    /** As {@code interval day to minute}: with {@code second} at the end, nothing is cut. */
    private static final Pattern CUT_INTERVAL =
            Pattern.compile("(?is)\\s*interval\\b.*\\b(year|month|day|hour|minute)\\s*");

    private static final Pattern MONEY = Pattern.compile("(?is)\\s*money\\s*");
    private static final Pattern NAME = Pattern.compile("(?is)\\s*name\\b.*");
    private static final int LONGEST_NAME = 63;

    private static final int NANOS_OF_MICRO = 1_000;
    private static final int FIRST_YEAR = -4712;
    private static final int LAST_YEAR_OF_DATES = 5_874_897;
    private static final int LAST_YEAR_OF_TIMES = 294_276;
    private static final long FIRST_SECOND =
            LocalDate.of(FIRST_YEAR, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    private static final long SECONDS_END =
            LocalDate.of(LAST_YEAR_OF_TIMES + 1, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);

    private PostgreSqlLimits() {}

    /** Why a value cannot be stored in a column of a type; null when it can. */
    static @Nullable String refusal(ValueType type, Object stored) {
        return switch (type.storage()) {
            case CHAR -> character((Character) stored);
            case STRING -> first(Refusals.text((String) stored, type.limits()), nul((String) stored));
            case BYTES -> Refusals.bytes((byte[]) stored, type.limits());
            case DECIMAL -> Refusals.decimal((BigDecimal) stored, type.limits());
            case BIG_INTEGER -> Refusals.decimal(new BigDecimal((BigInteger) stored), type.limits());
            case INSTANT -> instant((Instant) stored);
            case OFFSET_DATE_TIME -> instant(((OffsetDateTime) stored).toInstant());
            case LOCAL_DATE -> date((LocalDate) stored);
            case LOCAL_TIME -> fraction(((LocalTime) stored).getNano());
            case LOCAL_DATE_TIME -> dateTime((LocalDateTime) stored);
            case DURATION -> Refusals.duration((Duration) stored);
            case JSON -> Refusals.document((String) stored);
            case ARRAY -> PostgreSqlArrays.refusal(type.elements().storage(), (Object[]) stored);
            case BLOB -> Refusals.content((BinaryContent) stored, type.limits(), LONGEST_CONTENT);
            case CLOB -> Refusals.content((TextContent) stored, type.limits(), LONGEST_CONTENT, false);
            case BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, UUID, STRUCT -> null;
        };
    }

    static @Nullable String character(char value) {
        return value == 0 ? nul() : Refusals.character(value);
    }

    static @Nullable String text(String value) {
        return first(Refusals.text(value), nul(value));
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    private static @Nullable String nul(String value) {
        return value.indexOf('\0') < 0 ? null : nul();
    }

    private static String nul() {
        return "cannot hold the character NUL, which PostgreSQL has not in its texts. Remove it, or store bytes";
    }

    /** A text in a column of a fixed length, which is filled with spaces. */
    static @Nullable String filled(String value, int length) {
        int characters = value.codePointCount(0, value.length());
        return characters < length
                ? "takes texts of " + length + " characters only, but was given " + characters
                        + ", which PostgreSQL would fill with spaces. Fill the text, or declare the column as varchar("
                        + length
                        + ")"
                : null;
    }

    static @Nullable String instant(Instant value) {
        boolean inRange = value.getEpochSecond() >= FIRST_SECOND && value.getEpochSecond() < SECONDS_END;
        return inRange ? fraction(value.getNano()) : years(LAST_YEAR_OF_TIMES);
    }

    static @Nullable String dateTime(LocalDateTime value) {
        boolean inRange = value.getYear() >= FIRST_YEAR && value.getYear() <= LAST_YEAR_OF_TIMES;
        return inRange ? fraction(value.getNano()) : years(LAST_YEAR_OF_TIMES);
    }

    static @Nullable String date(LocalDate value) {
        boolean inRange = value.getYear() >= FIRST_YEAR && value.getYear() <= LAST_YEAR_OF_DATES;
        return inRange ? null : years(LAST_YEAR_OF_DATES);
    }

    private static String years(int last) {
        return "takes the years " + FIRST_YEAR + " to " + last + " only. Use a time within them";
    }

    static @Nullable String fraction(int nanos) {
        return nanos % NANOS_OF_MICRO == 0
                ? null
                : "takes times to the microsecond, but was given one with nanoseconds, which PostgreSQL would round. Cut it:"
                        + " truncatedTo(ChronoUnit.MICROS)";
    }

    /** What a column is for that cannot be mapped, as all that is written there may come back as something else; null of other columns. */
    static @Nullable String plural(String columnType) {
        if (MONEY.matcher(columnType).matches()) {
            return "amounts in the currency of the server's settings, which decide on its digits too";
        }
        if (columnType.strip().startsWith("\"char\"")) {
            return "single bytes, and cuts what is longer";
        }
        return CUT_INTERVAL.matcher(columnType).matches()
                ? "intervals without what is smaller than its last word says"
                : null;
    }

    /** A text in a column that cuts some in silence. */
    static @Nullable String declared(String columnType, String text) {
        if (NAME.matcher(columnType).matches() && text.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            return "takes texts of at most " + LONGEST_NAME
                    + " bytes, as its type name says, and would cut longer ones. Shorten the text, or"
                    + " declare the column as text";
        }
        return interval(columnType, text);
    }

    /** An interval in a column that keeps fewer digits behind the point of a second than the interval has: {@code interval(0)}. */
    private static @Nullable String interval(String columnType, String interval) {
        int point = interval.indexOf('.');
        if (point < 0) {
            return null;
        }
        Matcher declared = DIGITS_OF_INTERVAL.matcher(columnType);
        if (!declared.matches()) {
            return null;
        }
        int kept = Integer.parseInt(declared.group(1));
        return interval.length() - point - 2 <= kept
                ? null
                : "takes times of at most " + kept + " digits behind the point of a second, as its type "
                        + columnType.strip()
                        + " says, and would round what is between them. Truncate the duration, or declare"
                        + " the column with more digits";
    }
}
