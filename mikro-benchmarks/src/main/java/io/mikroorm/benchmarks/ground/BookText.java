// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.ground;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** From the storage forms to the values of a book and back, as quickly as one can who knows the columns. */
public final class BookText {

    private BookText() {}

    /** Whole cents, exactly: the column is {@code numeric(10, 2)}. */
    public static BigDecimal price(double stored) {
        return BigDecimal.valueOf(Math.round(stored * 100), 2);
    }

    /** Reads {@code 2024-01-02T03:04:05.123456789Z}, each digit at its fixed place; refuses any other text, as ours does. */
    public static Instant instant(String text) {
        if (text.length() != 30 || text.charAt(29) != 'Z' || text.charAt(10) != 'T' || text.charAt(19) != '.') {
            throw new IllegalArgumentException(text);
        }
        long day = epochDay(text);
        int second = second(text);
        int nano = nano(text);
        if ((second | nano) < 0) {
            throw new IllegalArgumentException(text);
        }
        return Instant.ofEpochSecond(day * 86_400 + second, nano);
    }

    /** Reads {@code 2024-01-02}. */
    public static LocalDate date(String text) {
        if (text.length() != 10) {
            throw new IllegalArgumentException(text);
        }
        return LocalDate.ofEpochDay(epochDay(text));
    }

    /** Writes {@code 2024-01-02T03:04:05.123456789Z}. */
    public static String write(Instant value) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(value.getEpochSecond(), value.getNano(), ZoneOffset.UTC);
        char[] text = "0000-00-00T00:00:00.000000000Z".toCharArray();
        put(text, time.toLocalDate());
        put(text, 13, time.getHour());
        put(text, 16, time.getMinute());
        put(text, 19, time.getSecond());
        put(text, 29, time.getNano());
        return new String(text);
    }

    /** Writes {@code 2024-01-02}. */
    public static String write(LocalDate value) {
        char[] text = "0000-00-00".toCharArray();
        put(text, value);
        return new String(text);
    }

    private static void put(char[] text, LocalDate value) {
        put(text, 4, value.getYear());
        put(text, 7, value.getMonthValue());
        put(text, 10, value.getDayOfMonth());
    }

    /** Puts the digits of a number before a place. */
    private static void put(char[] text, int end, int value) {
        for (int at = end, rest = value; rest > 0; rest /= 10) {
            text[--at] = (char) ('0' + rest % 10);
        }
    }

    /** The days since 1970 of a day of the Gregorian calendar, counted in years that begin in March. */
    private static long epochDay(String text) {
        int century = two(text, 0);
        int years = two(text, 2);
        int month = two(text, 5);
        int day = two(text, 8);
        if (text.charAt(4) != '-'
                || text.charAt(7) != '-'
                || (century | years | month - 1 | 12 - month | day - 1 | 31 - day) < 0) {
            throw new IllegalArgumentException(text);
        }
        int year = century * 100 + years - (month <= 2 ? 1 : 0);
        int ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        return 365L * year + year / 4 - year / 100 + year / 400 + ofYear - 719_468;
    }

    private static int second(String text) {
        int hour = two(text, 11);
        int minute = two(text, 14);
        int second = two(text, 17);
        return text.charAt(13) == ':'
                        && text.charAt(16) == ':'
                        && (hour | 23 - hour | minute | 59 - minute | second | 59 - second) >= 0
                ? hour * 3600 + minute * 60 + second
                : -1;
    }

    private static int nano(String text) {
        int a = two(text, 20);
        int b = two(text, 22);
        int c = two(text, 24);
        int d = two(text, 26);
        int last = text.charAt(28) - '0';
        return (a | b | c | d | last | 9 - last) >= 0 ? a * 10_000_000 + b * 100_000 + c * 1_000 + d * 10 + last : -1;
    }

    /** Two digits; -1 where one of them is none. */
    private static int two(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens * 10 + ones | (tens | ones | 9 - tens | 9 - ones) >> 31;
    }
}
