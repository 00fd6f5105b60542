// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.sql.jdbc.StoredZone;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/**
 * Times as text of a fixed width, so that the order of the text is the order of the times:
 * {@code 2024-01-02T03:04:05.123456789Z}. Written and read without a formatter, since these are the hottest conversions of
 * this driver; text of another form, as other programs write it, is read by the JDK.
 */
final class SqliteTimes {

    private static final int DATE = 10;
    private static final int TIME = 18;
    private static final int DATE_TIME = DATE + 1 + TIME;

    private static final long WRONG = Long.MIN_VALUE;

    private SqliteTimes() {}

    static String write(Instant value) {
        char[] text = new char[DATE_TIME + 1];
        put(text, LocalDateTime.ofEpochSecond(value.getEpochSecond(), value.getNano(), ZoneOffset.UTC));
        text[DATE_TIME] = 'Z';
        return new String(text);
    }

    static String write(LocalDateTime value) {
        char[] text = new char[DATE_TIME];
        put(text, value);
        return new String(text);
    }

    static String write(LocalDate value) {
        char[] text = new char[DATE];
        put(text, value);
        return new String(text);
    }

    static String write(LocalTime value) {
        char[] text = new char[TIME];
        put(text, 0, value);
        return new String(text);
    }

    private static void put(char[] text, LocalDateTime value) {
        put(text, value.toLocalDate());
        text[DATE] = 'T';
        put(text, DATE + 1, value.toLocalTime());
    }

    private static void put(char[] text, LocalDate value) {
        put(text, 0, 4, value.getYear());
        text[4] = '-';
        put(text, 5, 2, value.getMonthValue());
        text[7] = '-';
        put(text, 8, 2, value.getDayOfMonth());
    }

    private static void put(char[] text, int from, LocalTime value) {
        put(text, from, 2, value.getHour());
        text[from + 2] = ':';
        put(text, from + 3, 2, value.getMinute());
        text[from + 5] = ':';
        put(text, from + 6, 2, value.getSecond());
        text[from + 8] = '.';
        put(text, from + 9, 9, value.getNano());
    }

    private static void put(char[] text, int from, int digits, int number) {
        int rest = number;
        for (int i = from + digits - 1; i >= from; i--) {
            text[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }

    /** Text without a zone is of this one. Throws a {@code DateTimeException} for text that is no such time. */
    static Instant instant(String text, StoredZone zone) {
        if (text.length() == DATE_TIME + 1 && text.charAt(DATE_TIME) == 'Z' && text.charAt(DATE) == 'T') {
            long day = epochDay(text);
            int second = secondOfDay(text, DATE + 1);
            int nano = nanoOfSecond(text, DATE + 1);
            if (day != WRONG && (second | nano) >= 0) {
                return Instant.ofEpochSecond(day * 86_400 + second, nano);
            }
        }
        String iso = text.replace(' ', 'T');
        try {
            return OffsetDateTime.parse(iso).toInstant();
        } catch (DateTimeParseException e) {
            return zone.instant(LocalDateTime.parse(iso));
        }
    }

    /** Throws a {@code DateTimeException} for text that is no such time. */
    static LocalDateTime dateTime(String text) {
        if (text.length() == DATE_TIME && text.charAt(DATE) == 'T') {
            long day = epochDay(text);
            int second = secondOfDay(text, DATE + 1);
            int nano = nanoOfSecond(text, DATE + 1);
            if (day != WRONG && (second | nano) >= 0) {
                return LocalDateTime.ofEpochSecond(day * 86_400 + second, nano, ZoneOffset.UTC);
            }
        }
        return LocalDateTime.parse(text.replace(' ', 'T'));
    }

    /** Throws a {@code DateTimeException} for text that is no such day. */
    static LocalDate date(String text) {
        long day = text.length() == DATE ? epochDay(text) : WRONG;
        if (day != WRONG) {
            return LocalDate.ofEpochDay(day);
        }
        return text.length() <= DATE ? LocalDate.parse(text) : beginning(dateTime(text));
    }

    /** The day of a time that is its beginning, as other programs write days. */
    private static LocalDate beginning(LocalDateTime time) {
        if (!time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            throw new DateTimeException("a time of a day");
        }
        return time.toLocalDate();
    }

    /** Throws a {@code DateTimeException} for text that is no such time. */
    static LocalTime time(String text) {
        if (text.length() == TIME) {
            int second = secondOfDay(text, 0);
            int nano = nanoOfSecond(text, 0);
            if ((second | nano) >= 0) {
                return LocalTime.ofNanoOfDay(second * 1_000_000_000L + nano);
            }
        }
        return LocalTime.parse(text);
    }

    /** The day at the beginning of a text; {@link #WRONG} where there is none. */
    private static long epochDay(String text) {
        int century = two(text, 0);
        int years = two(text, 2);
        int month = two(text, 5);
        int day = two(text, 8);
        boolean right = text.charAt(4) == '-' && text.charAt(7) == '-';
        // Days after the 28th are rare enough to be left to the JDK, which knows the months.
        if (right && (century | years | month - 1 | 12 - month | day - 1 | 28 - day) >= 0) {
            return epochDay(century * 100 + years, month, day);
        }
        boolean exists = right && (century | years | month | day) >= 0;
        return exists ? LocalDate.of(century * 100 + years, month, day).toEpochDay() : WRONG;
    }

    /** Counts the days in years that begin in March, so that the leap day is the last one. */
    private static long epochDay(int year, int month, int day) {
        int shifted = month > 2 ? year : year - 1;
        int ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        return 365L * shifted
                + (shifted >> 2)
                - Math.floorDiv(shifted, 100)
                + Math.floorDiv(shifted, 400)
                + ofYear
                - 719_468;
    }

    /** The seconds of the time at some place; negative where there is none. */
    private static int secondOfDay(String text, int from) {
        int hour = two(text, from);
        int minute = two(text, from + 3);
        int second = two(text, from + 6);
        boolean right = text.charAt(from + 2) == ':' && text.charAt(from + 5) == ':';
        return right && (hour | 23 - hour | minute | 59 - minute | second | 59 - second) >= 0
                ? hour * 3_600 + minute * 60 + second
                : -1;
    }

    /** The nine digits after the point of the time at some place; negative where they are none. */
    private static int nanoOfSecond(String text, int from) {
        int a = two(text, from + 9);
        int b = two(text, from + 11);
        int c = two(text, from + 13);
        int d = two(text, from + 15);
        int last = text.charAt(from + 17) - '0';
        return text.charAt(from + 8) == '.' && (a | b | c | d | last | 9 - last) >= 0
                ? a * 10_000_000 + b * 100_000 + c * 1_000 + d * 10 + last
                : -1;
    }

    /** Two digits; -1 where one of them is none. Without a branch and without a loop: most of a row's time goes here. */
    private static int two(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens * 10 + ones | (tens | ones | 9 - tens | 9 - ones) >> 31;
    }
}
