// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

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

    PostgreSqlArray instant(OffsetDateTime element) {
        append(next().append('"'), element).append('"');
        return this;
    }

    PostgreSqlArray dateTime(LocalDateTime element) {
        time(next().append('"'), element.toLocalDate(), element.toLocalTime(), "")
                .append('"');
        return this;
    }

    PostgreSqlArray date(LocalDate element) {
        DATE.formatTo(element, next().append('"'));
        era(text, element).append('"');
        return this;
    }

    /** A point in time as a text, of which a column with a zone reads the zone, and one without passes over it. */
    static String text(OffsetDateTime time) {
        return append(new StringBuilder(40), time).toString();
    }

    private static StringBuilder append(StringBuilder text, OffsetDateTime time) {
        String offset = time.getOffset().equals(ZoneOffset.UTC)
                ? "+00"
                : time.getOffset().getId();
        return time(text, time.toLocalDate(), time.toLocalTime(), offset);
    }

    private static StringBuilder time(StringBuilder text, LocalDate date, LocalTime time, String zone) {
        DATE.formatTo(date, text);
        return era(text.append(' ').append(time).append(zone), date);
    }

    /** The years before the first one are counted backwards. */
    private static StringBuilder era(StringBuilder text, LocalDate date) {
        return date.getYear() > 0 ? text : text.append(" BC");
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
