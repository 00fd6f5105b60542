// SPDX-License-Identifier: MIT
package io.mikroorm.row;

import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.Storage;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes boxed values by their kind: the way of everything that is not hot. */
public final class BoxedValues {

    private BoxedValues() {}

    /** Reads a column as the property's value, converted; null for null. */
    public static @Nullable Object read(Row row, int column, ValueType type) {
        return type.toJava(readStored(row, column, type));
    }

    /** Reads a column as what the row holds of a property's value, before it is converted; null for null. */
    public static @Nullable Object readStored(Row row, int column, ValueType type) {
        return switch (type.storage()) {
            case ARRAY -> row.getArray(column, type.elements());
            case STRUCT -> row.getStruct(column, type);
            default -> read(row, column, type.storage());
        };
    }

    /** Reads a column of any kind but arrays, structs and contents as what the row holds; null for null. */
    public static @Nullable Object read(Row row, int column, Storage storage) {
        return switch (storage) {
            case BOOLEAN -> boxed(row, row.getBoolean(column));
            case BYTE -> boxed(row, row.getByte(column));
            case SHORT -> boxed(row, row.getShort(column));
            case INT -> boxed(row, row.getInt(column));
            case LONG -> boxed(row, row.getLong(column));
            case FLOAT -> boxed(row, row.getFloat(column));
            case DOUBLE -> boxed(row, row.getDouble(column));
            case CHAR -> boxed(row, row.getChar(column));
            case STRING -> row.getString(column);
            case DECIMAL -> row.getDecimal(column);
            case BIG_INTEGER -> row.getBigInteger(column);
            case BYTES -> row.getBytes(column);
            case UUID -> row.getUuid(column);
            case INSTANT -> row.getInstant(column);
            case LOCAL_DATE -> row.getLocalDate(column);
            case LOCAL_TIME -> row.getLocalTime(column);
            case LOCAL_DATE_TIME -> row.getLocalDateTime(column);
            case OFFSET_DATE_TIME -> row.getOffsetDateTime(column);
            case DURATION -> row.getDuration(column);
            case JSON -> row.getJson(column);
            case ARRAY, STRUCT -> throw withoutElement();
            case BLOB, CLOB -> throw new IllegalArgumentException("A row holds no contents, only their lengths");
        };
    }

    private static IllegalArgumentException withoutElement() {
        return new IllegalArgumentException("What has elements or parts is read and written with their types");
    }

    private static @Nullable Object boxed(Row row, Object value) {
        return row.wasNull() ? null : value;
    }

    /** Writes a property's value, converted, or null. */
    public static void write(ValueSink sink, int slot, ValueType type, @Nullable Object value) {
        writeStored(sink, slot, type, type.toStorage(value));
    }

    /** Writes what the row holds of a property's value, or null. */
    public static void writeStored(ValueSink sink, int slot, ValueType type, @Nullable Object stored) {
        if (stored == null) {
            sink.setNull(slot, type);
            return;
        }
        switch (type.storage()) {
            case ARRAY -> sink.setArray(slot, type.elements(), (Object[]) stored);
            case STRUCT -> sink.setStruct(slot, type, (Object[]) stored);
            default -> write(sink, slot, type.storage(), stored);
        }
    }

    /** Writes properties' values, converted, as one array; null stays null in it. */
    public static void writeAll(ValueSink sink, int slot, ValueType type, List<? extends @Nullable Object> values) {
        @Nullable Object[] stored = new Object[values.size()];
        for (int i = 0; i < stored.length; i++) {
            stored[i] = type.toStorage(values.get(i));
        }
        sink.setRows(slot, type, stored);
    }

    /** Writes a value of any kind but arrays and structs. */
    public static void write(ValueSink sink, int slot, Storage storage, Object stored) {
        switch (storage) {
            case BOOLEAN -> sink.setBoolean(slot, (Boolean) stored);
            case BYTE -> sink.setByte(slot, (Byte) stored);
            case SHORT -> sink.setShort(slot, (Short) stored);
            case INT -> sink.setInt(slot, (Integer) stored);
            case LONG -> sink.setLong(slot, (Long) stored);
            case FLOAT -> sink.setFloat(slot, (Float) stored);
            case DOUBLE -> sink.setDouble(slot, (Double) stored);
            case CHAR -> sink.setChar(slot, (Character) stored);
            case STRING -> sink.setString(slot, (String) stored);
            case DECIMAL -> sink.setDecimal(slot, (BigDecimal) stored);
            case BIG_INTEGER -> sink.setBigInteger(slot, (BigInteger) stored);
            case BYTES -> sink.setBytes(slot, (byte[]) stored);
            case UUID -> sink.setUuid(slot, (UUID) stored);
            case INSTANT -> sink.setInstant(slot, (Instant) stored);
            case LOCAL_DATE -> sink.setLocalDate(slot, (LocalDate) stored);
            case LOCAL_TIME -> sink.setLocalTime(slot, (LocalTime) stored);
            case LOCAL_DATE_TIME -> sink.setLocalDateTime(slot, (LocalDateTime) stored);
            case OFFSET_DATE_TIME -> sink.setOffsetDateTime(slot, (OffsetDateTime) stored);
            case DURATION -> sink.setDuration(slot, (Duration) stored);
            case JSON -> sink.setJson(slot, (String) stored);
            case ARRAY, STRUCT -> throw withoutElement();
            case BLOB -> sink.setBlob(slot, (BinaryContent) stored);
            case CLOB -> sink.setClob(slot, (TextContent) stored);
        }
    }
}
