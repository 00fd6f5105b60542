// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Decimals of at most 15 digits out of the reals that SQLite makes of them: each such decimal has a real of its own. */
final class SqliteDecimals {

    private static final double LIMIT = 1e15;
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};
    private static final MathContext DIGITS = new MathContext(SqlitePlatform.EXACT_DIGITS, RoundingMode.HALF_EVEN);

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

    private static BigDecimal rounded(double real) {
        BigDecimal stripped = new BigDecimal(real).round(DIGITS).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
