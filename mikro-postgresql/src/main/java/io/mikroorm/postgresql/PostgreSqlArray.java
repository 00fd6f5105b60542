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
        OffsetDateTime utc = element.atOffset(ZoneOffset.UTC);
        return time(utc.toLocalDate(), utc.toLocalTime(), "+00");
    }

    PostgreSqlArray dateTime(LocalDateTime element) {
        return time(element.toLocalDate(), element.toLocalTime(), "");
    }

    private PostgreSqlArray time(LocalDate date, LocalTime time, String zone) {
        next().append('"');
        DATE.formatTo(date, text);
        text.append(' ').append(time).append(zone);
        return era(date);
    }

    PostgreSqlArray date(LocalDate element) {
        next().append('"');
        DATE.formatTo(element, text);
        return era(element);
    }

    /** The years before the first one are counted backwards. */
    private PostgreSqlArray era(LocalDate date) {
        text.append(date.getYear() > 0 ? "\"" : " BC\"");
        return this;
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
