// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.ground;

import java.math.BigDecimal;
import org.bson.types.Decimal128;

/** From MongoDB's decimals to prices and back, as quickly as one can who knows that they have two digits after the point. */
public final class BookDecimal {

    /** The exponent's bits of a number with two digits after the point: the sign before them, the number itself behind them. */
    private static final long TWO_DIGITS = (long) (6176 - 2) << 49;

    private BookDecimal() {}

    /** The price in a decimal of MongoDB. */
    public static BigDecimal price(Decimal128 stored) {
        long cents = stored.getLow();
        return stored.getHigh() == TWO_DIGITS && cents >= 0 ? BigDecimal.valueOf(cents, 2) : stored.bigDecimalValue();
    }

    /** A decimal of MongoDB for a price. */
    public static Decimal128 of(BigDecimal price) {
        boolean plain = price.scale() == 2 && price.signum() >= 0 && price.precision() <= 18;
        return plain
                ? Decimal128.fromIEEE754BIDEncoding(
                        TWO_DIGITS, price.unscaledValue().longValue())
                : new Decimal128(price);
    }
}
