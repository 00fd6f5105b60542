// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.SQLXML;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values of columns of which nobody has said what they are to be: few classes, those of the JDK, whatever the JDBC driver has. Whole numbers are {@code
 * Long}, points in time {@code Instant}; what has no class of its own is text.
 */
final class PlainValues {

    private PlainValues() {}

    static @Nullable Object of(@Nullable Object raw, String typeName) throws SQLException {
        if (raw == null) {
            return null;
        }
        if (raw instanceof Number number) {
            return number(number);
        }
        return raw instanceof java.util.Date || raw instanceof OffsetDateTime || raw instanceof ZonedDateTime
                ? time(raw, typeName)
                : other(raw, typeName);
    }

    private static Object number(Number number) {
        if (number instanceof BigDecimal || number instanceof BigInteger) {
            return number;
        }
        if (number instanceof Float || number instanceof Double) {
            return number.doubleValue();
        }
        return number.longValue();
    }

    private static Object time(Object raw, String typeName) {
        if (raw instanceof Date date) {
            return date.toLocalDate();
        }
        if (raw instanceof Time time) {
            return time.toLocalTime();
        }
        if (raw instanceof Timestamp timestamp) {
            return isPoint(typeName) ? timestamp.toInstant() : timestamp.toLocalDateTime();
        }
        if (raw instanceof OffsetDateTime point) {
            return point.toInstant();
        }
        return raw instanceof ZonedDateTime point ? point.toInstant() : raw.toString();
    }

    private static boolean isPoint(String typeName) {
        String type = typeName.toLowerCase(Locale.ROOT);
        return type.contains("timestamptz") || type.contains("with time zone");
    }

    private static Object other(Object raw, String typeName) throws SQLException {
        if (isOfTheJdk(raw)) {
            return raw;
        }
        if (raw instanceof Array array) {
            return list((Object[]) array.getArray(), typeName);
        }
        if (raw instanceof Blob blob) {
            return blob.getBytes(1, Math.toIntExact(blob.length()));
        }
        if (raw instanceof Clob clob) {
            return clob.getSubString(1, Math.toIntExact(clob.length()));
        }
        return raw instanceof SQLXML xml ? xml.getString() : raw.toString();
    }

    private static boolean isOfTheJdk(Object raw) {
        return raw instanceof String
                || raw instanceof Boolean
                || raw instanceof byte[]
                || raw instanceof UUID
                || raw instanceof LocalDate
                || raw instanceof LocalTime
                || raw instanceof LocalDateTime
                || raw instanceof Instant;
    }

    private static List<@Nullable Object> list(Object[] elements, String typeName) throws SQLException {
        List<@Nullable Object> list = new ArrayList<>(elements.length);
        for (Object element : elements) {
            list.add(element instanceof Object[] inner ? list(inner, typeName) : of(element, typeName));
        }
        return Collections.unmodifiableList(list);
    }
}
