// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The kinds of values that a row holds. Each driver decides how it keeps them; {@code docs/guide/types.md} has the table. */
public enum Storage {
    /** True or false. */
    BOOLEAN(Boolean.class, boolean.class),
    /** 8 bits, signed. */
    BYTE(Byte.class, byte.class),
    /** 16 bits, signed. */
    SHORT(Short.class, short.class),
    /** 32 bits, signed. */
    INT(Integer.class, int.class),
    /** 64 bits, signed. */
    LONG(Long.class, long.class),
    /** IEEE 754, 32 bits. */
    FLOAT(Float.class, float.class),
    /** IEEE 754, 64 bits. */
    DOUBLE(Double.class, double.class),
    /** One UTF-16 code unit. */
    CHAR(Character.class, char.class),
    /** Text. */
    STRING(String.class, null),
    /** A decimal number, exact. */
    DECIMAL(BigDecimal.class, null),
    /** A whole number of any size. */
    BIG_INTEGER(BigInteger.class, null),
    /** Bytes. */
    BYTES(byte[].class, null),
    /** 128 bits. */
    UUID(UUID.class, null),
    /** A point in time. */
    INSTANT(Instant.class, null),
    /** A day of the calendar. */
    LOCAL_DATE(LocalDate.class, null),
    /** A time of day. */
    LOCAL_TIME(LocalTime.class, null),
    /** A day and a time of day, in no particular zone. */
    LOCAL_DATE_TIME(LocalDateTime.class, null),
    /** A point in time; the offset is not kept, it is read back in UTC. */
    OFFSET_DATE_TIME(OffsetDateTime.class, null),
    /** An amount of time. */
    DURATION(Duration.class, null),
    /** A document in JSON, as its text: what a {@code JsonMapper} makes of any object. */
    JSON(String.class, null),
    /** Some values of one of the other kinds, in order: arrays, lists and sets. A row holds each as the element's kind does. */
    ARRAY(Object[].class, null),
    /** Several values, each under a name and of a kind of its own, which are one together: elements of arrays, and keys of several parts. */
    STRUCT(Object[].class, null),
    /** Bytes that may be many. A row that is found holds their length only; they are read and written as a stream. */
    BLOB(BinaryContent.class, null),
    /** Text that may be long. A row that is found holds its length only, in bytes; it is read and written as a stream. */
    CLOB(TextContent.class, null);

    private final Class<?> javaType;
    private final @Nullable Class<?> primitive;

    Storage(Class<?> javaType, @Nullable Class<?> primitive) {
        this.javaType = javaType;
        this.primitive = primitive;
    }

    /** The class of the values, boxed. */
    public Class<?> javaType() {
        return javaType;
    }

    /** The primitive type of the values, where there is one. */
    public @Nullable Class<?> primitive() {
        return primitive;
    }

    /** Whether the values are whole numbers of at most 64 bits: such keys are held unboxed. */
    public boolean isIntegral() {
        return this == LONG || this == INT || this == SHORT || this == BYTE;
    }

    /**
     * Whether the values are single ones that a class says all about, and that a row holds: not documents, not arrays or structs, which
     * have parts, and not contents.
     */
    public boolean isScalar() {
        return this != JSON && this != ARRAY && this != STRUCT && !isContent();
    }

    /** Whether the values are contents, of which a row that is found holds the length only. */
    public boolean isContent() {
        return this == BLOB || this == CLOB;
    }

    /** The scalar kind whose values are of a class, boxed or primitive; null where there is none. */
    public static @Nullable Storage of(Class<?> type) {
        for (Storage storage : values()) {
            if (storage.isScalar() && (storage.javaType == type || storage.primitive == type)) {
                return storage;
            }
        }
        return null;
    }

    /**
     * Whether two values are the same: decimals whatever their scale, points in time whatever their offset; contents only when they are
     * one object.
     */
    public boolean same(Object one, Object other) {
        return switch (this) {
            case DECIMAL -> ((BigDecimal) one).compareTo((BigDecimal) other) == 0;
            case OFFSET_DATE_TIME -> ((OffsetDateTime) one).isEqual((OffsetDateTime) other);
            case BYTES -> Arrays.equals((byte[]) one, (byte[]) other);
            case BLOB, CLOB -> one == other;
            default -> one.equals(other);
        };
    }

    /** An order of the values of a scalar kind, or of documents, in which those that are the same stand together. */
    @SuppressWarnings("unchecked")
    Comparator<Object> order() {
        return switch (this) {
            case BYTES -> (one, other) -> Arrays.compareUnsigned((byte[]) one, (byte[]) other);
            case OFFSET_DATE_TIME -> Comparator.comparing(value -> ((OffsetDateTime) value).toInstant());
            default -> (one, other) -> ((Comparable<Object>) one).compareTo(other);
        };
    }
}
