// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decimals of at most 15 digits out of the reals that SQLite makes of them: each such decimal has a real of its own. */
final class SqliteDecimals {

    private static final double LIMIT = 1e15;

    /** Reals go a little farther. */
    private static final int GREATEST = 300;

    /** The digits of the greatest long. */
    private static final int LONGEST = 19;

    /** Of a fraction, so many zeros may stand behind the point, and one less. */
    private static final int MOST_ZEROS = -4;

    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};
    private static final MathContext DIGITS = new MathContext(SqlitePlatform.EXACT_DIGITS, RoundingMode.HALF_EVEN);

    private static final Pattern NUMBER = Pattern.compile("\\s*[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,9})?\\s*");

    private SqliteDecimals() {}

    /** The decimal that a finite real stands for, tried with two digits first, as most have: without trailing zeros, and without an exponent above zero. */
    static BigDecimal of(double real) {
        for (int scale = 2; scale < POWERS.length; scale += 2) {
            double digits = Math.rint(real * POWERS[scale]);
            if (Math.abs(digits) < LIMIT && digits / POWERS[scale] == real) {
                return stripped((long) digits, scale);
            }
        }
        return rounded(real);
    }

    private static BigDecimal stripped(long digits, int scale) {
        long rest = digits;
        int left = scale;
        while (left > 0 && rest % 10 == 0) {
            rest /= 10;
            left--;
        }
        return BigDecimal.valueOf(rest, left);
    }

    /**
     * Why a column does not take a decimal, as the rest of a sentence; null where it comes back as it was: with few digits, as a whole number that
     * SQLite keeps as one, or where the column is declared as one of texts.
     */
    static @Nullable String refusal(BigDecimal value, String columnType) {
        if (isShort(value) || isShort(value.stripTrailingZeros())) {
            return null;
        }
        String type = columnType.toUpperCase(Locale.ROOT);
        if (isText(type) || value.scale() <= 0 && isLong(value) && !isReal(type)) {
            return null;
        }
        return "takes numbers of at most " + SqlitePlatform.EXACT_DIGITS
                + " digits, since SQLite keeps a binary fraction in a column of" + " the type " + columnType.strip()
                + ". Round the number, or declare the column as text: leave columnType out";
    }

    /**
     * Why a column does not take a text, as the rest of a sentence: where it is declared as another type, {@code string} among them, SQLite
     * makes a number of each text that reads as one.
     */
    static @Nullable String refusal(String text, String columnType) {
        String type = columnType.toUpperCase(Locale.ROOT);
        if (isText(type) || !NUMBER.matcher(text).matches() || !isReal(type) && isWrittenSo(text)) {
            return null;
        }
        return "cannot hold this text, of which SQLite would make a number in a column of the type "
                + columnType.strip() + ", and give it back as one. Declare the column as text";
    }

    /** Whether the number is written as SQLite writes it. */
    private static boolean isWrittenSo(String text) {
        String number = text.strip();
        BigDecimal value = new BigDecimal(number);
        boolean exact = isShort(value) && isWrittenOut(value) || value.scale() == 0 && isLong(value);
        return exact && value.stripTrailingZeros().toPlainString().equals(text);
    }

    /** Smaller fractions SQLite writes with an exponent. */
    private static boolean isWrittenOut(BigDecimal value) {
        return value.precision() - value.scale() > MOST_ZEROS;
    }

    private static boolean isShort(BigDecimal value) {
        return value.precision() <= SqlitePlatform.EXACT_DIGITS
                && Math.abs(value.precision() - value.scale()) <= GREATEST;
    }

    /** By SQLite's own rules, in their order. */
    private static boolean isText(String type) {
        return !type.contains("INT")
                && (type.contains("CHAR") || type.contains("CLOB") || type.contains("TEXT") || type.contains("BLOB"));
    }

    static boolean isReal(String type) {
        return !type.contains("INT") && (type.contains("REAL") || type.contains("FLOA") || type.contains("DOUB"));
    }

    private static boolean isLong(BigDecimal value) {
        return value.precision() - value.scale() <= LONGEST
                && value.toBigInteger().bitLength() < Long.SIZE;
    }

    private static BigDecimal rounded(double real) {
        BigDecimal stripped = new BigDecimal(real).round(DIGITS).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
