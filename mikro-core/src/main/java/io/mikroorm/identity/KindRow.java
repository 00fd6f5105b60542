// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

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
import org.jspecify.annotations.Nullable;

/** A row of a hierarchy as one of its classes sees it: its columns in its order, wherever they stand. One object for all rows of a query. */
final class KindRow implements Row {

    private final int[] places;
    private final int offset;
    private Row row;

    KindRow(int[] places, int offset, Row row) {
        this.places = places;
        this.offset = offset;
        this.row = row;
    }

    KindRow over(Row current) {
        this.row = current;
        return this;
    }

    @Override
    public boolean wasNull() {
        return row.wasNull();
    }

    @Override
    public boolean getBoolean(int column) {
        return row.getBoolean(places[column] + offset);
    }

    @Override
    public byte getByte(int column) {
        return row.getByte(places[column] + offset);
    }

    @Override
    public short getShort(int column) {
        return row.getShort(places[column] + offset);
    }

    @Override
    public int getInt(int column) {
        return row.getInt(places[column] + offset);
    }

    @Override
    public long getLong(int column) {
        return row.getLong(places[column] + offset);
    }

    @Override
    public float getFloat(int column) {
        return row.getFloat(places[column] + offset);
    }

    @Override
    public double getDouble(int column) {
        return row.getDouble(places[column] + offset);
    }

    @Override
    public char getChar(int column) {
        return row.getChar(places[column] + offset);
    }

    @Override
    public @Nullable String getString(int column) {
        return row.getString(places[column] + offset);
    }

    @Override
    public @Nullable BigDecimal getDecimal(int column) {
        return row.getDecimal(places[column] + offset);
    }

    @Override
    public @Nullable BigInteger getBigInteger(int column) {
        return row.getBigInteger(places[column] + offset);
    }

    @Override
    public byte @Nullable [] getBytes(int column) {
        return row.getBytes(places[column] + offset);
    }

    @Override
    public @Nullable UUID getUuid(int column) {
        return row.getUuid(places[column] + offset);
    }

    @Override
    public @Nullable Instant getInstant(int column) {
        return row.getInstant(places[column] + offset);
    }

    @Override
    public @Nullable LocalDate getLocalDate(int column) {
        return row.getLocalDate(places[column] + offset);
    }

    @Override
    public @Nullable LocalTime getLocalTime(int column) {
        return row.getLocalTime(places[column] + offset);
    }

    @Override
    public @Nullable LocalDateTime getLocalDateTime(int column) {
        return row.getLocalDateTime(places[column] + offset);
    }

    @Override
    public @Nullable OffsetDateTime getOffsetDateTime(int column) {
        return row.getOffsetDateTime(places[column] + offset);
    }

    @Override
    public @Nullable Duration getDuration(int column) {
        return row.getDuration(places[column] + offset);
    }

    @Override
    public @Nullable String getJson(int column) {
        return row.getJson(places[column] + offset);
    }

    @Override
    public Object @Nullable [] getArray(int column, ValueType element) {
        return row.getArray(places[column] + offset, element);
    }

    @Override
    public Object @Nullable [] getStruct(int column, ValueType type) {
        return row.getStruct(places[column] + offset, type);
    }

    @Override
    public Object[] getKeys(int column, ValueType key) {
        return row.getKeys(places[column] + offset, key);
    }
}
