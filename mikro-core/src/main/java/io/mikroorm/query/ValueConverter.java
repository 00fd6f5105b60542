// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import io.mikroorm.type.ArrayType;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
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
        Class<?> wanted = type.isPrimitive() ? type.storage().javaType() : type.javaType();
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
}
