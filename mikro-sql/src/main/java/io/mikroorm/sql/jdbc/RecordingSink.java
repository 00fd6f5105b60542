// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import io.mikroorm.row.ValueSink;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Passes values on and remembers them, for logs and events that show them. */
final class RecordingSink implements ValueSink {

    private final ValueSink next;
    private final List<@Nullable Object> values = new ArrayList<>();

    RecordingSink(ValueSink next) {
        this.next = next;
    }

    /** The values in the order of their slots. */
    List<@Nullable Object> values() {
        return values;
    }

    private void record(int slot, @Nullable Object value) {
        while (values.size() <= slot) {
            values.add(null);
        }
        values.set(slot, value);
    }

    @Override
    public void setNull(int slot) {
        next.setNull(slot);
        record(slot, null);
    }

    @Override
    public void setNull(int slot, ValueType type) {
        KeyParts.setNull(this, slot, type);
    }

    @Override
    @SuppressWarnings("NullAway") // JDK 17 does not tell the nullness of elements of arrays from class files
    public void setStruct(int slot, ValueType type, @Nullable Object[] value) {
        if (type.isKeyOfParts()) {
            KeyParts.set(this, slot, type, value);
        } else {
            next.setStruct(slot, type, value);
            record(slot, Collections.unmodifiableList(Arrays.asList(value.clone())));
        }
    }

    @Override
    public void setBoolean(int slot, boolean value) {
        next.setBoolean(slot, value);
        record(slot, value);
    }

    @Override
    public void setByte(int slot, byte value) {
        next.setByte(slot, value);
        record(slot, value);
    }

    @Override
    public void setShort(int slot, short value) {
        next.setShort(slot, value);
        record(slot, value);
    }

    @Override
    public void setInt(int slot, int value) {
        next.setInt(slot, value);
        record(slot, value);
    }

    @Override
    public void setLong(int slot, long value) {
        next.setLong(slot, value);
        record(slot, value);
    }

    @Override
    public void setFloat(int slot, float value) {
        next.setFloat(slot, value);
        record(slot, value);
    }

    @Override
    public void setDouble(int slot, double value) {
        next.setDouble(slot, value);
        record(slot, value);
    }

    @Override
    public void setChar(int slot, char value) {
        next.setChar(slot, value);
        record(slot, value);
    }

    @Override
    public void setString(int slot, String value) {
        next.setString(slot, value);
        record(slot, value);
    }

    @Override
    public void setDecimal(int slot, BigDecimal value) {
        next.setDecimal(slot, value);
        record(slot, value);
    }

    @Override
    public void setBigInteger(int slot, BigInteger value) {
        next.setBigInteger(slot, value);
        record(slot, value);
    }

    @Override
    public void setBytes(int slot, byte[] value) {
        next.setBytes(slot, value);
        record(slot, value.clone());
    }

    @Override
    public void setUuid(int slot, UUID value) {
        next.setUuid(slot, value);
        record(slot, value);
    }

    @Override
    public void setInstant(int slot, Instant value) {
        next.setInstant(slot, value);
        record(slot, value);
    }

    @Override
    public void setLocalDate(int slot, LocalDate value) {
        next.setLocalDate(slot, value);
        record(slot, value);
    }

    @Override
    public void setLocalTime(int slot, LocalTime value) {
        next.setLocalTime(slot, value);
        record(slot, value);
    }

    @Override
    public void setLocalDateTime(int slot, LocalDateTime value) {
        next.setLocalDateTime(slot, value);
        record(slot, value);
    }

    @Override
    public void setOffsetDateTime(int slot, OffsetDateTime value) {
        next.setOffsetDateTime(slot, value);
        record(slot, value);
    }

    @Override
    public void setDuration(int slot, Duration value) {
        next.setDuration(slot, value);
        record(slot, value);
    }

    @Override
    public void setJson(int slot, String value) {
        next.setJson(slot, value);
        record(slot, value);
    }

    @Override
    @SuppressWarnings("NullAway") // JDK 17 does not tell the nullness of elements of arrays from class files
    public void setArray(int slot, ValueType element, @Nullable Object[] value) {
        next.setArray(slot, element, value);
        record(slot, Collections.unmodifiableList(Arrays.asList(value.clone())));
    }

    @Override
    @SuppressWarnings("NullAway") // as above
    public void setRows(int slot, ValueType type, @Nullable Object[] values) {
        next.setRows(slot, type, values);
        record(slot, Collections.unmodifiableList(Arrays.asList(values.clone())));
    }

    /** What it is and how long, not what is in it. */
    @Override
    public void setBlob(int slot, BinaryContent value) {
        next.setBlob(slot, value);
        record(slot, value.length() + " bytes");
    }

    @Override
    public void setClob(int slot, TextContent value) {
        next.setClob(slot, value);
        record(slot, "text of " + value.length() + " bytes");
    }
}
