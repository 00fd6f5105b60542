// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import org.sqlite.Collation;

/**
 * Orders text by the decimal number that it is: {@code "9.5"} before {@code "10"}, {@code "10"} equal to {@code "10.00"}.
 * Text that is no plain decimal comes after all that are, in the order of its characters.
 */
final class DecimalCollation extends Collation {

    static final String NAME = "mikro_decimal";

    @Override
    protected int xCompare(String one, String other) {
        return compare(one, other);
    }

    static int compare(String one, String other) {
        boolean oneIsPlain = isPlain(one);
        if (oneIsPlain != isPlain(other)) {
            return oneIsPlain ? -1 : 1;
        }
        if (!oneIsPlain) {
            return one.compareTo(other);
        }
        int sign = sign(one);
        if (sign != sign(other)) {
            return Integer.compare(sign, sign(other));
        }
        return sign * compareMagnitudes(one, other);
    }

    /** Whether it is digits, with at most one point among them and a minus before. */
    private static boolean isPlain(String text) {
        int start = start(text);
        int digits = 0;
        int points = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                points++;
            } else if (c < '0' || c > '9') {
                return false;
            } else {
                digits++;
            }
        }
        return digits > 0 && points <= 1;
    }

    private static int sign(String text) {
        for (int i = start(text); i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '0' && c != '.') {
                return text.charAt(0) == '-' ? -1 : 1;
            }
        }
        return 0;
    }

    private static int compareMagnitudes(String one, String other) {
        int onePoint = point(one);
        int otherPoint = point(other);
        int oneFirst = firstDigit(one, onePoint);
        int otherFirst = firstDigit(other, otherPoint);
        int byLength = Integer.compare(onePoint - oneFirst, otherPoint - otherFirst);
        if (byLength != 0) {
            return byLength;
        }
        for (int i = 0; i < onePoint - oneFirst; i++) {
            int difference = one.charAt(oneFirst + i) - other.charAt(otherFirst + i);
            if (difference != 0) {
                return Integer.signum(difference);
            }
        }
        return compareFractions(one, onePoint + 1, other, otherPoint + 1);
    }

    private static int compareFractions(String one, int oneFrom, String other, int otherFrom) {
        int places = Math.max(one.length() - oneFrom, other.length() - otherFrom);
        for (int i = 0; i < places; i++) {
            int difference = digit(one, oneFrom + i) - digit(other, otherFrom + i);
            if (difference != 0) {
                return Integer.signum(difference);
            }
        }
        return 0;
    }

    private static char digit(String text, int index) {
        return index < text.length() ? text.charAt(index) : '0';
    }

    private static int start(String text) {
        return !text.isEmpty() && text.charAt(0) == '-' ? 1 : 0;
    }

    private static int point(String text) {
        int point = text.indexOf('.');
        return point < 0 ? text.length() : point;
    }

    /** Where the digits before the point begin, without leading zeros. */
    private static int firstDigit(String text, int point) {
        int first = start(text);
        while (first < point && text.charAt(first) == '0') {
            first++;
        }
        return first;
    }
}
