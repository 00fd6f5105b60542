// SPDX-License-Identifier: MIT
package io.mikroorm.row;

import io.mikroorm.type.BinaryContent;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes the values of one statement or document, by slot numbers from 0. A value that the store could not give back unchanged is refused. */
public interface ValueSink {

    /** Sets a slot to null. */
    void setNull(int slot);

    /** Sets a slot to null where values are of a type: where those take several slots, all of these. */
    default void setNull(int slot, ValueType type) {
        setNull(slot);
    }

    /** Sets a slot to a value of the kind {@code Boolean}. */
    void setBoolean(int slot, boolean value);

    /** Sets a slot to a value of the kind {@code Byte}. */
    void setByte(int slot, byte value);

    /** Sets a slot to a value of the kind {@code Short}. */
    void setShort(int slot, short value);

    /** Sets a slot to a value of the kind {@code Int}. */
    void setInt(int slot, int value);

    /** Sets a slot to a value of the kind {@code Long}. */
    void setLong(int slot, long value);

    /** Sets a slot to a value of the kind {@code Float}. */
    void setFloat(int slot, float value);

    /** Sets a slot to a value of the kind {@code Double}. */
    void setDouble(int slot, double value);

    /** Sets a slot to a value of the kind {@code Char}. */
    void setChar(int slot, char value);

    /** Sets a slot to a value of the kind {@code String}. */
    void setString(int slot, String value);

    /** Sets a slot to a value of the kind {@code Decimal}. */
    void setDecimal(int slot, BigDecimal value);

    /** Sets a slot to a value of the kind {@code BigInteger}. */
    void setBigInteger(int slot, BigInteger value);

    /** Sets a slot to a value of the kind {@code Bytes}. */
    void setBytes(int slot, byte[] value);

    /** Sets a slot to a value of the kind {@code Uuid}. */
    void setUuid(int slot, UUID value);

    /** Sets a slot to a value of the kind {@code Instant}. */
    void setInstant(int slot, Instant value);

    /** Sets a slot to a value of the kind {@code LocalDate}. */
    void setLocalDate(int slot, LocalDate value);

    /** Sets a slot to a value of the kind {@code LocalTime}. */
    void setLocalTime(int slot, LocalTime value);

    /** Sets a slot to a value of the kind {@code LocalDateTime}. */
    void setLocalDateTime(int slot, LocalDateTime value);

    /** Sets a slot to a value of the kind {@code OffsetDateTime}. */
    void setOffsetDateTime(int slot, OffsetDateTime value);

    /** Sets a slot to a value of the kind {@code Duration}. */
    void setDuration(int slot, Duration value);

    /** Sets a slot to a value of the kind {@code Json}: the text of a document. */
    void setJson(int slot, String value);

    /** Sets a slot to a value of the kind {@code Array}: elements, null among them, as {@link Row#getArray} gives them. */
    void setArray(int slot, ValueType element, @Nullable Object[] value);

    /**
     * Sets a slot to a value of the kind {@code Struct}: the values of its parts, as {@link Row#getStruct} gives them, and of the same
     * stores. Where each part is kept in a column of its own, it takes a slot for each.
     */
    default void setStruct(int slot, ValueType type, @Nullable Object[] value) {
        throw new UnsupportedOperationException("This store has no keys of several parts");
    }

    /** Sets a slot to the values of one column of several rows, null among them, where the rows travel as arrays. */
    default void setRows(int slot, ValueType type, @Nullable Object[] values) {
        setArray(slot, type, values);
    }

    /**
     * Sets a slot to a value of the kind {@code Blob}, which has exactly as many bytes as it says. It is opened when it is set, and closed
     * when the statement is done.
     */
    void setBlob(int slot, BinaryContent value);

    /** Sets a slot to a value of the kind {@code Clob}, as the other kind of contents. */
    void setClob(int slot, TextContent value);
}
