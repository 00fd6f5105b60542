// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times with an offset or a zone as texts of fixed width, so that the texts sort as the times do. */
final class TimeTexts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSSSSSxxxxx", Locale.ROOT);
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'", Locale.ROOT);

    private TimeTexts() {}

    /** {@code 03:04:05.123456789+02:00}. */
    static String write(OffsetTime value) {
        return TIME.format(value);
    }

    /** The point in time in UTC, then the zone: {@code 2024-01-02T03:04:05.123456789Z[Europe/Vienna]}. */
    static String write(ZonedDateTime value) {
        return INSTANT.format(value.withZoneSameInstant(ZoneOffset.UTC)) + "[" + value.getZone() + "]";
    }

    /** Also reads the text that {@link ZonedDateTime#toString} makes. */
    static ZonedDateTime zoned(String text) {
        int bracket = text.indexOf('[');
        if (bracket < 0 || !text.endsWith("]")) {
            return ZonedDateTime.parse(text);
        }
        ZoneId zone = ZoneId.of(text.substring(bracket + 1, text.length() - 1));
        return OffsetDateTime.parse(text.substring(0, bracket)).toInstant().atZone(zone);
    }

    static @Nullable String refusal(ZonedDateTime value) {
        return year(value.withZoneSameInstant(ZoneOffset.UTC).getYear());
    }

    static @Nullable String year(int year) {
        return year < 0 || year > 9999
                ? "takes the years 0000 to 9999 only, since other years would sort wrong. Use a time within them"
                : null;
    }
}
