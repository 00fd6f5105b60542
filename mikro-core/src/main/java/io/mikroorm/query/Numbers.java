// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import io.mikroorm.type.Storage;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Brings numbers from one type to another, if nothing of them is lost. */
final class Numbers {

    /** Texts that are longer, or numbers that would be when written out, are no numbers of anybody's. */
    private static final int MOST_DIGITS = 10_000;

    private Numbers() {}

    /** The number as this kind of value; null when it does not fit exactly. */
    static @Nullable Object convert(Storage storage, Number number) {
        BigDecimal exact = exact(number);
        if (exact == null || exact.precision() > MOST_DIGITS || Math.abs((long) exact.scale()) > MOST_DIGITS) {
            return null;
        }
        return switch (storage) {
            case BYTE, SHORT, INT, LONG -> integral(storage, exact);
            case FLOAT -> toFloat(exact, number);
            case DOUBLE -> toDouble(exact, number);
            case DECIMAL -> exact;
            case BIG_INTEGER -> isWhole(exact) ? exact.toBigIntegerExact() : null;
            default -> null;
        };
    }

    /** A text as a number without limits; null when it is none. */
    static @Nullable Object parse(Storage storage, String text) {
        return text.length() > MOST_DIGITS ? null : convert(storage, new BigDecimal(text));
    }

    /** A binary fraction is taken for the decimal that it is printed as: 0.1 is 0.1. */
    private static @Nullable BigDecimal exact(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        if (number instanceof BigInteger whole) {
            return new BigDecimal(whole);
        }
        if (number instanceof Double || number instanceof Float) {
            return Double.isFinite(number.doubleValue()) ? new BigDecimal(number.toString()) : null;
        }
        boolean integral = number instanceof Long
                || number instanceof Integer
                || number instanceof Short
                || number instanceof Byte;
        return integral ? BigDecimal.valueOf(number.longValue()) : null;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    private static @Nullable Object integral(Storage storage, BigDecimal exact) {
        if (!isWhole(exact) || exact.toBigInteger().bitLength() >= Long.SIZE) {
            return null;
        }
        long value = exact.longValueExact();
        return switch (storage) {
            case BYTE -> value == (byte) value ? (Object) (byte) value : null;
            case SHORT -> value == (short) value ? (Object) (short) value : null;
            case INT -> value == (int) value ? (Object) (int) value : null;
            default -> value;
        };
    }

    private static @Nullable Object toFloat(BigDecimal exact, Number number) {
        float value = exact.floatValue();
        boolean same = Float.isFinite(value)
                && (number.doubleValue() == value && isSame(exact, value, number)
                        || new BigDecimal(Float.toString(value)).compareTo(exact) == 0);
        return same ? value : null;
    }

    private static @Nullable Object toDouble(BigDecimal exact, Number number) {
        double value = number instanceof Float ? number.doubleValue() : exact.doubleValue();
        boolean same = Double.isFinite(value)
                && (isSame(exact, value, number) || new BigDecimal(Double.toString(value)).compareTo(exact) == 0);
        return same ? value : null;
    }

    private static boolean isSame(BigDecimal exact, double value, Number number) {
        return number instanceof Float || number instanceof Double
                ? number.doubleValue() == value
                : new BigDecimal(value).compareTo(exact) == 0;
    }
}
