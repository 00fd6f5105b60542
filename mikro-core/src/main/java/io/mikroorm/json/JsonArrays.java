// SPDX-License-Identifier: MIT
package io.mikroorm.json;

import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Arrays of scalars and structs as JSON, where a database has no arrays: whole numbers of up to 64 bits and floating-point numbers as
 * numbers, all else as strings, since databases make binary fractions of other numbers. Each value has one text, so that equal
 * arrays have equal texts, and comes back exactly.
 */
public final class JsonArrays {

    /** Decimals with more zeros than this, before or after their digits, are written with an exponent. */
    private static final int MOST_ZEROS = 100;

    private JsonArrays() {}

    /** The text of some values, null among them, given as a row holds them. */
    public static String write(ValueType element, @Nullable Object[] values) {
        return JsonTree.write(tree(element, values));
    }

    private static List<@Nullable Object> tree(ValueType element, @Nullable Object[] values) {
        List<@Nullable Object> array = new ArrayList<>(values.length);
        for (@Nullable Object value : values) {
            array.add(value == null ? null : toJson(element, value));
        }
        return array;
    }

    /** The values of a text, null among them, as a row holds them; one that is no array of such values is an {@code IllegalArgumentException}. */
    @SuppressWarnings("NullAway") // drivers do not see what an array of another module may hold
    public static Object[] read(ValueType element, String text) {
        return values(element, JsonReader.read(text));
    }

    @SuppressWarnings("NullAway") // as above
    private static Object[] values(ValueType element, @Nullable Object tree) {
        if (!(tree instanceof List<?> array)) {
            throw new IllegalArgumentException("the JSON is no array");
        }
        Object[] values = new Object[array.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = array.get(i);
            values[i] = value == null ? null : fromJson(element, value);
        }
        return values;
    }

    /** A value that a row holds, as a tree. */
    static Object toJson(ValueType type, Object value) {
        return switch (type.storage()) {
            case ARRAY -> tree(type.elements(), (Object[]) value);
            case STRUCT -> JsonStructs.tree(type.parts(), (Object[]) value);
            default -> scalar(type.storage(), value);
        };
    }

    /** A tree as the value that a row holds. */
    static Object fromJson(ValueType type, Object tree) {
        return switch (type.storage()) {
            case ARRAY -> values(type.elements(), tree);
            case STRUCT -> JsonStructs.values(type.parts(), tree);
            default -> scalarOf(type.storage(), tree);
        };
    }

    private static Object scalar(Storage kind, Object value) {
        return switch (kind) {
            case BOOLEAN -> value;
            case BYTE, SHORT, INT, LONG -> new JsonNumber(value.toString());
            case FLOAT, DOUBLE -> real((Number) value);
            case DECIMAL -> decimal((BigDecimal) value);
            case BYTES -> Base64.getEncoder().encodeToString((byte[]) value);
            case OFFSET_DATE_TIME -> ((OffsetDateTime) value).toInstant().toString();
            case CHAR, STRING, BIG_INTEGER, UUID, INSTANT, LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, DURATION ->
                value.toString();
            case JSON, ARRAY, STRUCT, BLOB, CLOB -> throw new IllegalArgumentException("an array of " + kind);
        };
    }

    private static Object real(Number value) {
        boolean finite = Double.isFinite(value.doubleValue());
        return finite ? new JsonNumber(value.toString()) : value.toString();
    }

    /** One text for each value, whatever its scale. */
    private static String decimal(BigDecimal value) {
        BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        boolean written = Math.abs((long) shortest.scale()) <= MOST_ZEROS;
        return written ? shortest.toPlainString() : shortest.toString();
    }

    private static Object scalarOf(Storage kind, Object value) {
        boolean nested = value instanceof List || value instanceof Map;
        if (nested || value instanceof Boolean != (kind == Storage.BOOLEAN)) {
            throw new IllegalArgumentException("an element is of another kind than " + kind);
        }
        return kind == Storage.BOOLEAN ? value : fromText(kind, value.toString());
    }

    private static Object fromText(Storage kind, String text) {
        return switch (kind) {
            case BYTE -> (Object) new BigDecimal(text).byteValueExact();
            case SHORT -> new BigDecimal(text).shortValueExact();
            case INT -> new BigDecimal(text).intValueExact();
            case LONG -> new BigDecimal(text).longValueExact();
            case FLOAT -> Float.valueOf(text);
            case DOUBLE -> Double.valueOf(text);
            case CHAR -> character(text);
            case DECIMAL -> new BigDecimal(text);
            case BIG_INTEGER -> new BigInteger(text);
            case BYTES -> Base64.getDecoder().decode(text);
            case UUID -> UUID.fromString(text);
            case INSTANT -> Instant.parse(text);
            case LOCAL_DATE -> LocalDate.parse(text);
            case LOCAL_TIME -> LocalTime.parse(text);
            case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
            case OFFSET_DATE_TIME -> Instant.parse(text).atOffset(ZoneOffset.UTC);
            case DURATION -> Duration.parse(text);
            case STRING -> text;
            case BOOLEAN, JSON, ARRAY, STRUCT, BLOB, CLOB -> throw new IllegalArgumentException("an array of " + kind);
        };
    }

    private static char character(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException("an element has " + text.length() + " characters, not one");
        }
        return text.charAt(0);
    }
}
