// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.bson;

import io.mikroorm.platform.Refusals;
import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.Limits;
import io.mikroorm.type.StructType.Part;
import io.mikroorm.type.TextContent;
import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What MongoDB, or a field's own limits, would not give back as it was written. Each refusal continues a sentence that begins with the
 * property, or with "MongoDB" where the property is not known.
 */
public final class MongoLimits {

    /** A document has at most 16 MiB; its other fields need some of it. */
    private static final long LONGEST_CONTENT = (16 << 20) - (64 << 10);

    private static final int NANOS_OF_MILLI = 1_000_000;
    private static final int MOST_YEARS = 200_000_000;

    private MongoLimits() {}

    /** Why a value cannot be stored in a field of a type; null when it can. */
    public static @Nullable String refusal(ValueType type, Object stored) {
        return switch (type.storage()) {
            case CHAR -> Refusals.character((Character) stored);
            case STRING -> Refusals.text((String) stored, type.limits());
            case BYTES -> Refusals.bytes((byte[]) stored, type.limits());
            case DECIMAL -> decimal((BigDecimal) stored, type.limits());
            case BIG_INTEGER -> decimal(new BigDecimal((BigInteger) stored), Limits.NONE);
            case INSTANT -> instant((Instant) stored);
            case OFFSET_DATE_TIME -> instant(((OffsetDateTime) stored).toInstant());
            case LOCAL_DATE -> year(((LocalDate) stored).getYear());
            case LOCAL_TIME -> millis(((LocalTime) stored).getNano());
            case LOCAL_DATE_TIME -> dateTime((LocalDateTime) stored);
            case DURATION -> Refusals.duration((Duration) stored);
            case JSON -> document((String) stored);
            case BLOB -> Refusals.content((BinaryContent) stored, type.limits(), LONGEST_CONTENT);
            case CLOB -> Refusals.content((TextContent) stored, type.limits(), LONGEST_CONTENT, true);
            case ARRAY -> elements(type.elements(), (Object[]) stored);
            case STRUCT -> parts(type.parts(), (Object[]) stored);
            case BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, UUID -> null;
        };
    }

    private static @Nullable String elements(ValueType type, @Nullable Object[] elements) {
        for (Object element : elements) {
            String refusal = element == null ? null : refusal(type, element);
            if (refusal != null) {
                return "(in one of its elements) " + refusal;
            }
        }
        return null;
    }

    private static @Nullable String parts(List<Part> parts, @Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            @Nullable Object value = values[i];
            String refusal = value == null ? null : refusal(parts.get(i).type(), value);
            if (refusal != null) {
                return "(in " + parts.get(i).path() + ") " + refusal;
            }
        }
        return null;
    }

    static @Nullable String decimal(BigDecimal value, Limits limits) {
        String refusal = Refusals.decimal(value, limits);
        if (refusal == null && !BsonTrees.fitsDecimal(value)) {
            return "takes numbers of at most 34 digits, which is what a decimal of MongoDB has. Round the number";
        }
        return refusal;
    }

    private static @Nullable String document(String json) {
        String refusal = Refusals.document(json);
        if (refusal == null && BsonTrees.isTooExact(json)) {
            return "takes numbers of at most 34 digits inside of documents. Round the number, or make it a text";
        }
        return refusal;
    }

    static @Nullable String instant(Instant value) {
        boolean near = value.isAfter(Instant.ofEpochMilli(Long.MIN_VALUE))
                && value.isBefore(Instant.ofEpochMilli(Long.MAX_VALUE));
        return near ? millis(value.getNano()) : tooFar();
    }

    private static @Nullable String dateTime(LocalDateTime value) {
        String year = year(value.getYear());
        return year == null ? millis(value.getNano()) : year;
    }

    private static @Nullable String year(int year) {
        return Math.abs(year) > MOST_YEARS ? tooFar() : null;
    }

    private static String tooFar() {
        return "takes times of at most 200 million years from now, since they are stored in milliseconds. Use a nearer one";
    }

    private static @Nullable String millis(int nanoOfSecond) {
        return nanoOfSecond % NANOS_OF_MILLI == 0
                ? null
                : "takes whole milliseconds only, and would lose what is between them. Truncate the time:"
                        + " truncatedTo(ChronoUnit.MILLIS)";
    }
}
