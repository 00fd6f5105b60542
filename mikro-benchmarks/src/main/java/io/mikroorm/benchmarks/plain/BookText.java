// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import java.math.BigDecimal;
import java.time.Instant;

/** From the storage forms to the values of a book, as quickly as one can who knows the columns. */
final class BookText {

    private BookText() {}

    /** Whole cents, exactly: the column is {@code numeric(10, 2)}. */
    static BigDecimal price(double stored) {
        return BigDecimal.valueOf(Math.round(stored * 100), 2);
    }

    /** Reads {@code 2024-01-02T03:04:05.123456789Z}, each digit at its fixed place. */
    static Instant instant(String text) {
        if (text.length() != 30 || text.charAt(29) != 'Z') {
            throw new IllegalArgumentException(text);
        }
        int year = two(text, 0) * 100 + two(text, 2);
        long day = epochDay(year, two(text, 5), two(text, 8));
        int second = two(text, 11) * 3600 + two(text, 14) * 60 + two(text, 17);
        int nano = two(text, 20) * 10_000_000
                + two(text, 22) * 100_000
                + two(text, 24) * 1_000
                + two(text, 26) * 10
                + text.charAt(28)
                - '0';
        return Instant.ofEpochSecond(day * 86_400 + second, nano);
    }

    private static int two(String text, int at) {
        return text.charAt(at) * 10 + text.charAt(at + 1) - '0' * 11;
    }

    /** The days since 1970 of a day of the Gregorian calendar, counted in years that begin in March. */
    private static long epochDay(int year, int month, int day) {
        int shifted = month <= 2 ? year - 1 : year;
        int ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        return 365L * shifted + shifted / 4 - shifted / 100 + shifted / 400 + ofYear - 719_468;
    }
}
