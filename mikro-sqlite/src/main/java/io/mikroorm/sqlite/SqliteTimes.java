// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

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

    /** Throws a {@code DateTimeException} for text that is no such time. */
    static Instant instant(String text) {
        if (text.length() == DATE_TIME + 1 && text.charAt(DATE_TIME) == 'Z' && isDateTime(text)) {
            return readDateTime(text).toInstant(ZoneOffset.UTC);
        }
        String iso = text.replace(' ', 'T');
        try {
            return OffsetDateTime.parse(iso).toInstant();
        } catch (DateTimeParseException e) {
            return LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
        }
    }

    /** Throws a {@code DateTimeException} for text that is no such time. */
    static LocalDateTime dateTime(String text) {
        return text.length() == DATE_TIME && isDateTime(text)
                ? readDateTime(text)
                : LocalDateTime.parse(text.replace(' ', 'T'));
    }

    /** Throws a {@code DateTimeException} for text that is no such day. */
    static LocalDate date(String text) {
        return text.length() == DATE && isDate(text) ? readDate(text) : LocalDate.parse(text);
    }

    /** Throws a {@code DateTimeException} for text that is no such time. */
    static LocalTime time(String text) {
        return text.length() == TIME && isTime(text, 0) ? readTime(text, 0) : LocalTime.parse(text);
    }

    private static boolean isDateTime(String text) {
        return isDate(text) && text.charAt(DATE) == 'T' && isTime(text, DATE + 1);
    }

    private static boolean isDate(String text) {
        return areDigits(text, 0, 4)
                && text.charAt(4) == '-'
                && areDigits(text, 5, 2)
                && text.charAt(7) == '-'
                && areDigits(text, 8, 2);
    }

    private static boolean isTime(String text, int from) {
        return areDigits(text, from, 2)
                && text.charAt(from + 2) == ':'
                && areDigits(text, from + 3, 2)
                && text.charAt(from + 5) == ':'
                && areDigits(text, from + 6, 2)
                && text.charAt(from + 8) == '.'
                && areDigits(text, from + 9, 9);
    }

    private static boolean areDigits(String text, int from, int count) {
        for (int i = from; i < from + count; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static LocalDateTime readDateTime(String text) {
        return LocalDateTime.of(readDate(text), readTime(text, DATE + 1));
    }

    private static LocalDate readDate(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 2), number(text, 8, 2));
    }

    private static LocalTime readTime(String text, int from) {
        return LocalTime.of(
                number(text, from, 2), number(text, from + 3, 2), number(text, from + 6, 2), number(text, from + 9, 9));
    }

    private static int number(String text, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
