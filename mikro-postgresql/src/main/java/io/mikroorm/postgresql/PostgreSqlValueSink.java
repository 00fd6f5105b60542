// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.json.JsonArrays;
import io.mikroorm.json.JsonStructs;
import io.mikroorm.platform.Refusals;
import io.mikroorm.sql.jdbc.JdbcValueSink;
import io.mikroorm.sql.jdbc.StoredZone;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes each value in the type that its column has, so that a statement keeps its types and its plan from one execution to
 * the next. Text and points in time are given the type by their place, whatever connection it is: so text fits native enums, and a point in
 * time is in the zone of all such columns where the column has none. Refuses what PostgreSQL would not give back unchanged.
 */
final class PostgreSqlValueSink extends JdbcValueSink {

    private final StoredZone zone;

    PostgreSqlValueSink(StoredZone zone) {
        this.zone = zone;
    }

    @Override
    public void setBoolean(int slot, boolean value) {
        writeBoolean(slot, value);
    }

    @Override
    public void setByte(int slot, byte value) {
        writeShort(slot, value);
    }

    @Override
    public void setShort(int slot, short value) {
        writeShort(slot, value);
    }

    @Override
    public void setInt(int slot, int value) {
        writeInt(slot, value);
    }

    @Override
    public void setFloat(int slot, float value) {
        writeFloat(slot, value);
    }

    @Override
    public void setChar(int slot, char value) {
        require(PostgreSqlLimits.character(value));
        writeUntyped(slot, String.valueOf(value));
    }

    @Override
    public void setString(int slot, String value) {
        require(PostgreSqlLimits.text(value));
        writeUntyped(slot, value);
    }

    @Override
    public void setDecimal(int slot, BigDecimal value) {
        require(Refusals.decimal(value));
        writeDecimal(slot, value);
    }

    @Override
    public void setInstant(int slot, Instant value) {
        require(PostgreSqlLimits.instant(value));
        writeUntyped(slot, PostgreSqlArray.text(zone.withOffset(value)));
    }

    @Override
    public void setLocalDate(int slot, LocalDate value) {
        require(PostgreSqlLimits.date(value));
        writeObject(slot, value);
    }

    @Override
    public void setLocalTime(int slot, LocalTime value) {
        require(PostgreSqlLimits.fraction(value.getNano()));
        writeObject(slot, value);
    }

    @Override
    public void setLocalDateTime(int slot, LocalDateTime value) {
        require(PostgreSqlLimits.dateTime(value));
        writeObject(slot, value);
    }

    @Override
    public void setDuration(int slot, Duration value) {
        require(Refusals.duration(value));
        writeLong(slot, value.toNanos());
    }

    @Override
    public void setJson(int slot, String value) {
        require(Refusals.document(value));
        writeUntyped(slot, value);
    }

    /**
     * As text without a type, so that it takes that of its place: a list of texts fits a native enum as well. Structs are a document.
     */
    @Override
    @SuppressWarnings("NullAway") // JDK 17 does not tell the nullness of elements of arrays from class files
    public void setArray(int slot, ValueType element, @Nullable Object[] value) {
        if (element.storage() == Storage.STRUCT) {
            super.setArray(slot, element, value);
        } else {
            setRows(slot, element, value);
        }
    }

    @Override
    @SuppressWarnings("NullAway") // as above
    public void setRows(int slot, ValueType element, @Nullable Object[] value) {
        PostgreSqlArray array = new PostgreSqlArray();
        for (Object each : value) {
            if (each == null) {
                array.nothing();
            } else {
                require(PostgreSqlLimits.refusal(element, each));
                add(array, element, each);
            }
        }
        writeUntyped(slot, array.toString());
    }

    /** Several columns of structs, each a document; columns of arrays do not come here. */
    private static ValueType structs(ValueType array) {
        ValueType element = array.elements();
        if (element.storage() != Storage.STRUCT) {
            throw new IllegalArgumentException("an array of arrays");
        }
        return element;
    }

    private void add(PostgreSqlArray array, ValueType element, Object each) {
        switch (element.storage()) {
            case CHAR, STRING, JSON -> array.text(each.toString());
            case BYTES -> array.bytes((byte[]) each);
            case DECIMAL -> array.plain(((BigDecimal) each).toPlainString());
            case INSTANT -> array.instant(zone.withOffset((Instant) each));
            case OFFSET_DATE_TIME -> array.instant(zone.withOffset(((OffsetDateTime) each).toInstant()));
            case LOCAL_DATE -> array.date((LocalDate) each);
            case LOCAL_DATE_TIME -> array.dateTime((LocalDateTime) each);
            case DURATION -> array.plain(((Duration) each).toNanos());
            case BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, BIG_INTEGER, UUID, LOCAL_TIME -> array.plain(each);
            case ARRAY -> array.text(JsonArrays.write(structs(element), (Object[]) each));
            case STRUCT -> array.text(JsonStructs.write(element.parts(), (Object[]) each));
            case BLOB, CLOB -> throw new IllegalArgumentException("an array of " + element.storage());
        }
    }

    private static void require(@Nullable String refusal) {
        if (refusal != null) {
            throw refused("PostgreSQL", refusal);
        }
    }
}
