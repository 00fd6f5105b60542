// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.driver.RowGaps;
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

/**
 * A row that has only a part of an entity, as whoever reads the whole of it sees it: with null in place of the rest, or zero where null would be
 * refused. One object for all rows of a query.
 */
final class PartRow implements Row {

    private static final Object[] NO_KEYS = {};

    private final int[] places;
    private final int offset;
    private Row row;
    private int last;

    PartRow(int[] places, int offset, Row row) {
        this.places = places;
        this.offset = offset;
        this.row = row;
    }

    PartRow over(Row current) {
        this.row = current;
        return this;
    }

    private int place(int column) {
        int at = places[column];
        last = at;
        return at;
    }

    @Override
    public boolean wasNull() {
        return last < 0 ? last == RowGaps.NULL : row.wasNull();
    }

    @Override
    public boolean getBoolean(int column) {
        int at = place(column);
        return at >= 0 && row.getBoolean(at + offset);
    }

    @Override
    public byte getByte(int column) {
        int at = place(column);
        return at < 0 ? 0 : row.getByte(at + offset);
    }

    @Override
    public short getShort(int column) {
        int at = place(column);
        return at < 0 ? 0 : row.getShort(at + offset);
    }

    @Override
    public int getInt(int column) {
        int at = place(column);
        return at < 0 ? 0 : row.getInt(at + offset);
    }

    @Override
    public long getLong(int column) {
        int at = place(column);
        return at < 0 ? 0 : row.getLong(at + offset);
    }

    @Override
    public float getFloat(int column) {
        int at = place(column);
        return at < 0 ? 0 : row.getFloat(at + offset);
    }

    @Override
    public double getDouble(int column) {
        int at = place(column);
        return at < 0 ? 0 : row.getDouble(at + offset);
    }

    @Override
    public char getChar(int column) {
        int at = place(column);
        return at < 0 ? '\0' : row.getChar(at + offset);
    }

    @Override
    public @Nullable String getString(int column) {
        int at = place(column);
        return at < 0 ? null : row.getString(at + offset);
    }

    @Override
    public @Nullable BigDecimal getDecimal(int column) {
        int at = place(column);
        return at < 0 ? null : row.getDecimal(at + offset);
    }

    @Override
    public @Nullable BigInteger getBigInteger(int column) {
        int at = place(column);
        return at < 0 ? null : row.getBigInteger(at + offset);
    }

    @Override
    public byte @Nullable [] getBytes(int column) {
        int at = place(column);
        return at < 0 ? null : row.getBytes(at + offset);
    }

    @Override
    public @Nullable UUID getUuid(int column) {
        int at = place(column);
        return at < 0 ? null : row.getUuid(at + offset);
    }

    @Override
    public @Nullable Instant getInstant(int column) {
        int at = place(column);
        return at < 0 ? null : row.getInstant(at + offset);
    }

    @Override
    public @Nullable LocalDate getLocalDate(int column) {
        int at = place(column);
        return at < 0 ? null : row.getLocalDate(at + offset);
    }

    @Override
    public @Nullable LocalTime getLocalTime(int column) {
        int at = place(column);
        return at < 0 ? null : row.getLocalTime(at + offset);
    }

    @Override
    public @Nullable LocalDateTime getLocalDateTime(int column) {
        int at = place(column);
        return at < 0 ? null : row.getLocalDateTime(at + offset);
    }

    @Override
    public @Nullable OffsetDateTime getOffsetDateTime(int column) {
        int at = place(column);
        return at < 0 ? null : row.getOffsetDateTime(at + offset);
    }

    @Override
    public @Nullable Duration getDuration(int column) {
        int at = place(column);
        return at < 0 ? null : row.getDuration(at + offset);
    }

    @Override
    public @Nullable String getJson(int column) {
        int at = place(column);
        return at < 0 ? null : row.getJson(at + offset);
    }

    @Override
    public Object @Nullable [] getArray(int column, ValueType element) {
        int at = place(column);
        return at < 0 ? null : row.getArray(at + offset, element);
    }

    @Override
    public Object @Nullable [] getStruct(int column, ValueType type) {
        int at = place(column);
        return at < 0 ? null : row.getStruct(at + offset, type);
    }

    @Override
    public Object[] getKeys(int column, ValueType key) {
        int at = place(column);
        return at < 0 ? NO_KEYS : row.getKeys(at + offset, key);
    }
}
