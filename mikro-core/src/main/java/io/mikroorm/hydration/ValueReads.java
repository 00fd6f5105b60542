// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.row.Row;
import io.mikroorm.type.EnumConstants;
import org.jspecify.annotations.Nullable;

/** Reads single values of a row for generated states: small enough to be inlined where they are called. */
public final class ValueReads {

    private ValueReads() {}

    /** Reads a value for a primitive field; null is an error that names it. */
    public static boolean requireBoolean(Row row, int column, EntityState state, int index) {
        boolean value = row.getBoolean(column);
        if (!value && row.wasNull()) {
            throw HydrationErrors.nullForPrimitive(state, index);
        }
        return value;
    }

    /** Reads a value for a primitive field; null is an error that names it. */
    public static byte requireByte(Row row, int column, EntityState state, int index) {
        byte value = row.getByte(column);
        if (value == 0 && row.wasNull()) {
            throw HydrationErrors.nullForPrimitive(state, index);
        }
        return value;
    }

    /** Reads a value for a primitive field; null is an error that names it. */
    public static short requireShort(Row row, int column, EntityState state, int index) {
        short value = row.getShort(column);
        if (value == 0 && row.wasNull()) {
            throw HydrationErrors.nullForPrimitive(state, index);
        }
        return value;
    }

    /** Reads a value for a primitive field; null is an error that names it. */
    public static int requireInt(Row row, int column, EntityState state, int index) {
        int value = row.getInt(column);
        if (value == 0 && row.wasNull()) {
            throw HydrationErrors.nullForPrimitive(state, index);
        }
        return value;
    }

    /** Reads a value for a primitive field; null is an error that names it. */
    public static long requireLong(Row row, int column, EntityState state, int index) {
        long value = row.getLong(column);
        if (value == 0 && row.wasNull()) {
            throw HydrationErrors.nullForPrimitive(state, index);
        }
        return value;
    }

    /** Reads a value for a primitive field; null is an error that names it. */
    public static float requireFloat(Row row, int column, EntityState state, int index) {
        float value = row.getFloat(column);
        if (value == 0 && row.wasNull()) {
            throw HydrationErrors.nullForPrimitive(state, index);
        }
        return value;
    }

    /** Reads a value for a primitive field; null is an error that names it. */
    public static double requireDouble(Row row, int column, EntityState state, int index) {
        double value = row.getDouble(column);
        if (value == 0 && row.wasNull()) {
            throw HydrationErrors.nullForPrimitive(state, index);
        }
        return value;
    }

    /** Reads a value for a primitive field; null is an error that names it. */
    public static char requireChar(Row row, int column, EntityState state, int index) {
        char value = row.getChar(column);
        if (value == 0 && row.wasNull()) {
            throw HydrationErrors.nullForPrimitive(state, index);
        }
        return value;
    }

    /** Reads a value for a field of the wrapper class. */
    public static @Nullable Boolean boxedBoolean(Row row, int column) {
        boolean value = row.getBoolean(column);
        return !value && row.wasNull() ? null : value;
    }

    /** Reads a value for a field of the wrapper class. */
    public static @Nullable Byte boxedByte(Row row, int column) {
        byte value = row.getByte(column);
        return value == 0 && row.wasNull() ? null : value;
    }

    /** Reads a value for a field of the wrapper class. */
    public static @Nullable Short boxedShort(Row row, int column) {
        short value = row.getShort(column);
        return value == 0 && row.wasNull() ? null : value;
    }

    /** Reads a value for a field of the wrapper class. */
    public static @Nullable Integer boxedInt(Row row, int column) {
        int value = row.getInt(column);
        return value == 0 && row.wasNull() ? null : value;
    }

    /** Reads a value for a field of the wrapper class. */
    public static @Nullable Long boxedLong(Row row, int column) {
        long value = row.getLong(column);
        return value == 0 && row.wasNull() ? null : value;
    }

    /** Reads a value for a field of the wrapper class. */
    public static @Nullable Float boxedFloat(Row row, int column) {
        float value = row.getFloat(column);
        return value == 0 && row.wasNull() ? null : value;
    }

    /** Reads a value for a field of the wrapper class. */
    public static @Nullable Double boxedDouble(Row row, int column) {
        double value = row.getDouble(column);
        return value == 0 && row.wasNull() ? null : value;
    }

    /** Reads a value for a field of the wrapper class. */
    public static @Nullable Character boxedChar(Row row, int column) {
        char value = row.getChar(column);
        return value == 0 && row.wasNull() ? null : value;
    }

    /** Whether a value of at most 32 bits that was just read is one, not null. */
    public static boolean isPresent(int value, Row row) {
        return value != 0 || !row.wasNull();
    }

    /** Whether a value of 64 bits that was just read is one, not null. */
    public static boolean isPresent(long value, Row row) {
        return value != 0 || !row.wasNull();
    }

    /** Whether a value of this kind that was just read is one, not null. */
    public static boolean isPresent(float value, Row row) {
        return value != 0 || !row.wasNull();
    }

    /** Whether a value of this kind that was just read is one, not null. */
    public static boolean isPresent(double value, Row row) {
        return value != 0 || !row.wasNull();
    }

    /** Refuses an embeddable that is there but lacks a value for a primitive field: {@code missing} is its column, plus one. */
    public static void requireComplete(boolean present, int missing, EntityState state) {
        if (present && missing > 0) {
            throw HydrationErrors.nullForPrimitive(state, missing - 1);
        }
    }

    /** A value for a primitive field that a converter made; null is an error that names it. */
    public static Object require(@Nullable Object value, EntityState state, int index) {
        if (value == null) {
            throw HydrationErrors.nullForPrimitive(state, index);
        }
        return value;
    }

    /** The constant that the row names; null for null. */
    public static @Nullable Object enumNamed(Row row, int column, EnumConstants constants) {
        String name = row.getString(column);
        return name == null ? null : constants.named(name);
    }

    /** The constant with the ordinal that the row holds; null for null. */
    public static @Nullable Object enumAt(Row row, int column, EnumConstants constants) {
        int ordinal = row.getInt(column);
        return ordinal == 0 && row.wasNull() ? null : constants.at(ordinal);
    }

    /** A copy of some bytes. */
    public static byte @Nullable [] copy(byte @Nullable [] bytes) {
        return bytes == null ? null : bytes.clone();
    }
}
