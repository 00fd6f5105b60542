// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.row.Row;
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

/** A row over an array of boxed values, as a driver would answer. */
public final class ArrayRow implements Row {

    private final Object[] values;
    private boolean wasNull;

    public ArrayRow(Object... values) {
        this.values = values;
    }

    private <T> T get(Class<T> type, int column, T zero) {
        Object value = values[column];
        wasNull = value == null;
        return wasNull ? zero : type.cast(value);
    }

    @Override
    public boolean wasNull() {
        return wasNull;
    }

    @Override
    public boolean getBoolean(int column) {
        return get(Boolean.class, column, false);
    }

    @Override
    public byte getByte(int column) {
        return get(Byte.class, column, (byte) 0);
    }

    @Override
    public short getShort(int column) {
        return get(Short.class, column, (short) 0);
    }

    @Override
    public int getInt(int column) {
        return get(Integer.class, column, 0);
    }

    @Override
    public long getLong(int column) {
        return get(Long.class, column, 0L);
    }

    @Override
    public float getFloat(int column) {
        return get(Float.class, column, 0f);
    }

    @Override
    public double getDouble(int column) {
        return get(Double.class, column, 0d);
    }

    @Override
    public char getChar(int column) {
        return get(Character.class, column, (char) 0);
    }

    @Override
    public String getString(int column) {
        return get(String.class, column, null);
    }

    @Override
    public BigDecimal getDecimal(int column) {
        return get(BigDecimal.class, column, null);
    }

    @Override
    public BigInteger getBigInteger(int column) {
        return get(BigInteger.class, column, null);
    }

    @Override
    public byte[] getBytes(int column) {
        byte[] bytes = get(byte[].class, column, null);
        return bytes == null ? null : bytes.clone();
    }

    @Override
    public UUID getUuid(int column) {
        return get(UUID.class, column, null);
    }

    @Override
    public Instant getInstant(int column) {
        return get(Instant.class, column, null);
    }

    @Override
    public LocalDate getLocalDate(int column) {
        return get(LocalDate.class, column, null);
    }

    @Override
    public LocalTime getLocalTime(int column) {
        return get(LocalTime.class, column, null);
    }

    @Override
    public LocalDateTime getLocalDateTime(int column) {
        return get(LocalDateTime.class, column, null);
    }

    @Override
    public OffsetDateTime getOffsetDateTime(int column) {
        return get(OffsetDateTime.class, column, null);
    }

    @Override
    public Duration getDuration(int column) {
        return get(Duration.class, column, null);
    }

    @Override
    public String getJson(int column) {
        return get(String.class, column, null);
    }

    @Override
    public Object[] getArray(int column, ValueType element) {
        Object[] values = get(Object[].class, column, null);
        return values == null ? null : values.clone();
    }

    @Override
    public Object[] getStruct(int column, ValueType type) {
        return getArray(column, type);
    }
}
