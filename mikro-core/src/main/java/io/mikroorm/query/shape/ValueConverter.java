// SPDX-License-Identifier: MIT
package io.mikroorm.query.shape;

import io.mikroorm.type.ArrayType;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Brings values of a condition to the class of the property, if they fit it exactly: numbers of other types, points in time
 * of other classes, and, since conditions may come from JSON, texts of enums, UUIDs, times, exact decimals and whatever is known by its text.
 */
public final class ValueConverter {

    private static final int UUID_LENGTH = 36;

    private ValueConverter() {}

    /** The value as the property has it; null when it does not fit. */
    public static @Nullable Object convert(ValueType type, Object value) {
        if (type.converter() instanceof ArrayType array) {
            return elements(array, type.elements(), value);
        }
        Class<?> wanted = MethodType.methodType(type.javaType()).wrap().returnType();
        if (wanted.isInstance(value)) {
            return value;
        }
        if (type.converter() != null) {
            return value instanceof String text && type.converter().takesText() ? known(type, text) : null;
        }
        if (type.isEnum()) {
            return value instanceof String name ? constant(type.javaType(), name) : null;
        }
        if (value instanceof Number number) {
            return Numbers.convert(type.storage(), number);
        }
        return value instanceof String text ? parse(type.storage(), text) : time(type.storage(), value);
    }

    /** The elements of any array or collection, each brought to the elements' class, in a container of the property's class. */
    private static @Nullable Object elements(ArrayType array, ValueType element, Object value) {
        @Nullable Object[] given = ArrayType.elementsOf(value);
        if (given == null) {
            return null;
        }
        @Nullable Object[] converted = new @Nullable Object[given.length];
        for (int i = 0; i < given.length; i++) {
            Object one = given[i];
            converted[i] = one == null ? null : convert(element, one);
            if (converted[i] == null && (one != null || element.isPrimitive())) {
                return null;
            }
        }
        return array.containerOf(converted);
    }

    /** A class whose values are known by the text that they are stored as. */
    private static @Nullable Object known(ValueType type, String text) {
        try {
            return type.storage() == Storage.STRING ? type.toJava(text) : null;
        } catch (RuntimeException notInThatForm) {
            return null;
        }
    }

    private static @Nullable Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        return null;
    }

    private static @Nullable Object time(Storage storage, Object value) {
        if (storage == Storage.INSTANT) {
            return value instanceof OffsetDateTime time
                    ? time.toInstant()
                    : value instanceof ZonedDateTime zoned ? zoned.toInstant() : null;
        }
        if (storage == Storage.OFFSET_DATE_TIME) {
            return value instanceof Instant instant
                    ? instant.atOffset(ZoneOffset.UTC)
                    : value instanceof ZonedDateTime zoned ? zoned.toOffsetDateTime() : null;
        }
        return null;
    }

    private static @Nullable Object parse(Storage storage, String text) {
        try {
            return switch (storage) {
                case CHAR -> text.length() == 1 ? (Object) text.charAt(0) : null;
                case DECIMAL, BIG_INTEGER -> Numbers.parse(storage, text);
                case UUID -> text.length() == UUID_LENGTH ? UUID.fromString(text) : null;
                case INSTANT -> OffsetDateTime.parse(text).toInstant();
                case LOCAL_DATE -> LocalDate.parse(text);
                case LOCAL_TIME -> LocalTime.parse(text);
                case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
                case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
                case DURATION -> Duration.parse(text);
                default -> null;
            };
        } catch (DateTimeException | IllegalArgumentException notInThatForm) {
            return null;
        }
    }

    /** Brings numbers from one type to another, if nothing of them is lost. */
    private static final class Numbers {

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
}
