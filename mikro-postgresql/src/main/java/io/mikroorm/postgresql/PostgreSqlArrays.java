// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.type.Storage;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Arrays as PostgreSQL writes them: {@code {"a",NULL}}. Read as text, since the objects of JDBC know times by the zone of the JVM
 * only; {@link PostgreSqlArray} writes them.
 */
final class PostgreSqlArrays {

    private static final DateTimeFormatter WITH_OFFSET = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendOffset("+HH:mm:ss", "+00")
            .toFormatter();

    private PostgreSqlArrays() {}

    /** Years that PostgreSQL writes in words of its own. */
    static @Nullable String refusal(Storage kind, Object[] values) {
        for (@Nullable Object value : values) {
            int year = value == null ? 1 : year(kind, value);
            if (year < 1 || year > 9999) {
                return "(in one of its elements) takes the years 1 to 9999 only. Use a time within them";
            }
        }
        return null;
    }

    private static int year(Storage kind, Object value) {
        return switch (kind) {
            case INSTANT -> ((Instant) value).atOffset(ZoneOffset.UTC).getYear();
            case OFFSET_DATE_TIME ->
                ((OffsetDateTime) value).toInstant().atOffset(ZoneOffset.UTC).getYear();
            case LOCAL_DATE -> ((LocalDate) value).getYear();
            case LOCAL_DATE_TIME -> ((LocalDateTime) value).getYear();
            default -> 1;
        };
    }

    @SuppressWarnings("NullAway") // elements may be null
    static Object[] read(Storage kind, String literal) {
        List<@Nullable String> texts = elements(literal);
        Object[] values = new Object[texts.size()];
        for (int i = 0; i < values.length; i++) {
            String text = texts.get(i);
            values[i] = text == null ? null : value(kind, text);
        }
        return values;
    }

    private static Object value(Storage kind, String text) {
        return switch (kind) {
            case BOOLEAN -> text.startsWith("t");
            case BYTE -> new BigDecimal(text).byteValueExact();
            case SHORT -> (short) whole(text, Short.MAX_VALUE);
            case INT -> (int) whole(text, Integer.MAX_VALUE);
            case LONG -> whole(text, Long.MAX_VALUE);
            case FLOAT -> Float.valueOf(text);
            case DOUBLE -> Double.valueOf(text);
            case CHAR -> character(text);
            case STRING -> text;
            case DECIMAL -> new BigDecimal(text);
            case BIG_INTEGER -> new BigInteger(text);
            case BYTES -> HexFormat.of().parseHex(text.substring(2));
            case UUID -> UUID.fromString(text);
            case INSTANT -> time(text).toInstant();
            case OFFSET_DATE_TIME -> time(text).withOffsetSameInstant(ZoneOffset.UTC);
            case LOCAL_DATE -> LocalDate.parse(text);
            case LOCAL_TIME -> LocalTime.parse(text);
            case LOCAL_DATE_TIME -> LocalDateTime.parse(text.replace(' ', 'T'));
            case DURATION -> Duration.ofNanos(Long.parseLong(text));
            case JSON, ARRAY, STRUCT, BLOB, CLOB -> throw new IllegalArgumentException("an array of " + kind);
        };
    }

    /** Binary fractions are written with an exponent, and with fewer digits than they have. */
    private static long whole(String text, long greatest) {
        long value;
        if (text.indexOf('e') >= 0) {
            double real = Double.parseDouble(text);
            value = Math.abs(real) < 0x1p63 ? new BigDecimal(real).longValueExact() : Long.parseLong(text);
        } else {
            value = text.indexOf('.') < 0 ? Long.parseLong(text) : new BigDecimal(text).longValueExact();
        }
        if (value > greatest || value < -greatest - 1) {
            throw new ArithmeticException("out of range");
        }
        return value;
    }

    private static OffsetDateTime time(String text) {
        return OffsetDateTime.parse(text.replace(' ', 'T'), WITH_OFFSET);
    }

    private static char character(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException("an element of " + text.length() + " characters");
        }
        return text.charAt(0);
    }

    /** The elements of one dimension, unquoted. */
    private static List<@Nullable String> elements(String literal) {
        if (!literal.startsWith("{") || literal.startsWith("{{")) {
            throw new IllegalArgumentException("no array of one dimension that begins with its first element");
        }
        List<@Nullable String> elements = new ArrayList<>();
        int at = 1;
        while (literal.charAt(at) != '}') {
            boolean quoted = literal.charAt(at) == '"';
            StringBuilder element = new StringBuilder();
            at = quoted ? quoted(literal, at + 1, element) : bare(literal, at, element);
            String text = element.toString();
            elements.add(!quoted && text.equalsIgnoreCase("null") ? null : text);
            at += literal.charAt(at) == ',' ? 1 : 0;
        }
        return elements;
    }

    private static int bare(String literal, int from, StringBuilder element) {
        int at = from;
        while (literal.charAt(at) != ',' && literal.charAt(at) != '}') {
            element.append(literal.charAt(at++));
        }
        return at;
    }

    /** Returns the place behind the closing quote. */
    private static int quoted(String literal, int from, StringBuilder element) {
        int at = from;
        while (literal.charAt(at) != '"') {
            at += literal.charAt(at) == '\\' ? 1 : 0;
            element.append(literal.charAt(at++));
        }
        return at + 1;
    }
}
