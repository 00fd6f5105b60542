// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.HexFormat;
import java.util.Locale;

/** The text of an array, whose elements PostgreSQL reads as the type that the place of the array has. */
final class PostgreSqlArray {

    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR_OF_ERA, 4, 10, SignStyle.NEVER)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT);

    private final StringBuilder text = new StringBuilder(64).append('{');

    PostgreSqlArray() {}

    /** Adds an element whose text has no sign that arrays use. */
    PostgreSqlArray plain(Object element) {
        next().append(element);
        return this;
    }

    PostgreSqlArray nothing() {
        return plain("null");
    }

    PostgreSqlArray text(String element) {
        next().append('"');
        for (int i = 0; i < element.length(); i++) {
            char c = element.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\');
            }
            text.append(c);
        }
        text.append('"');
        return this;
    }

    PostgreSqlArray bytes(byte[] element) {
        next().append("\"\\\\x");
        HexFormat.of().formatHex(text, element);
        text.append('"');
        return this;
    }

    PostgreSqlArray instant(Instant element) {
        return quoted(inUtc(element));
    }

    PostgreSqlArray dateTime(LocalDateTime element) {
        return quoted(time(element.toLocalDate(), element.toLocalTime(), ""));
    }

    PostgreSqlArray date(LocalDate element) {
        return quoted(DATE.format(element) + era(element));
    }

    private PostgreSqlArray quoted(String element) {
        next().append('"').append(element).append('"');
        return this;
    }

    /** A point in time as a text, of which a column with a zone reads the zone, and one without passes over it. */
    static String inUtc(Instant time) {
        OffsetDateTime utc = time.atOffset(ZoneOffset.UTC);
        return time(utc.toLocalDate(), utc.toLocalTime(), "+00");
    }

    private static String time(LocalDate date, LocalTime time, String zone) {
        return DATE.format(date) + " " + time + zone + era(date);
    }

    /** The years before the first one are counted backwards. */
    private static String era(LocalDate date) {
        return date.getYear() > 0 ? "" : " BC";
    }

    private StringBuilder next() {
        return text.length() == 1 ? text : text.append(',');
    }

    /** The text. */
    @Override
    public String toString() {
        return text + "}";
    }
}
