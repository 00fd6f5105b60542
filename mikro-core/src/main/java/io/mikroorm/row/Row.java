// SPDX-License-Identifier: MIT
package io.mikroorm.row;

import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The current row of a result: live, valid only until the next one. Columns are numbered from 0. A method for a primitive
 * returns zero (false) for null; {@link #wasNull()} then tells. Methods for objects return null for null. Of a content, {@code Blob} or
 * {@code Clob}, the row of a query holds the length in bytes, a {@code Long}.
 */
public interface Row {

    /** Whether the last value read was null. Cheap enough to ask whenever a primitive came back as zero. */
    boolean wasNull();

    /** Reads a value of the kind {@code Boolean}. */
    boolean getBoolean(int column);

    /** Reads a value of the kind {@code Byte}. */
    byte getByte(int column);

    /** Reads a value of the kind {@code Short}. */
    short getShort(int column);

    /** Reads a value of the kind {@code Int}. */
    int getInt(int column);

    /** Reads a value of the kind {@code Long}. */
    long getLong(int column);

    /** Reads a value of the kind {@code Float}. */
    float getFloat(int column);

    /** Reads a value of the kind {@code Double}. */
    double getDouble(int column);

    /** Reads a value of the kind {@code Char}. */
    char getChar(int column);

    /** Reads a value of the kind {@code String}. */
    @Nullable
    String getString(int column);

    /** Reads a value of the kind {@code Decimal}. */
    @Nullable
    BigDecimal getDecimal(int column);

    /** Reads a value of the kind {@code BigInteger}. */
    @Nullable
    BigInteger getBigInteger(int column);

    /** Reads a value of the kind {@code Bytes}. */
    byte @Nullable [] getBytes(int column);

    /** Reads a value of the kind {@code Uuid}. */
    @Nullable
    UUID getUuid(int column);

    /** Reads a value of the kind {@code Instant}. */
    @Nullable
    Instant getInstant(int column);

    /** Reads a value of the kind {@code LocalDate}. */
    @Nullable
    LocalDate getLocalDate(int column);

    /** Reads a value of the kind {@code LocalTime}. */
    @Nullable
    LocalTime getLocalTime(int column);

    /** Reads a value of the kind {@code LocalDateTime}. */
    @Nullable
    LocalDateTime getLocalDateTime(int column);

    /** Reads a value of the kind {@code OffsetDateTime}. */
    @Nullable
    OffsetDateTime getOffsetDateTime(int column);

    /** Reads a value of the kind {@code Duration}. */
    @Nullable
    Duration getDuration(int column);

    /** Reads a value of the kind {@code Json}: the text of a document. A document that is JSON's null is null. */
    @Nullable
    String getJson(int column);

    /**
     * Reads a value of the kind {@code Array}: its elements, null among them, as a row holds them, in an array of the caller's own. An
     * element of the kind {@code Struct} is an {@code Object[]} with the values of its {@linkplain ValueType#parts() parts}.
     */
    Object @Nullable [] getArray(int column, ValueType element);

    /**
     * Reads a value of the kind {@code Struct}: the values of its {@linkplain ValueType#parts() parts}, as a row holds them. Null where
     * there is none: it is a key, which is there with all of its parts. Asked of stores only that have keys of several parts.
     */
    default Object @Nullable [] getStruct(int column, ValueType type) {
        throw new UnsupportedOperationException("This store has no keys of several parts");
    }

    /**
     * Reads the keys of members that a row carries, in their order, as the property that is the key has them; none where there is null. What
     * is no key of that kind is left out, as there is nobody who has it. Asked of stores only that keep links with their owners.
     */
    default Object[] getKeys(int column, ValueType key) {
        throw new UnsupportedOperationException("This store keeps links in rows of their own");
    }
}
