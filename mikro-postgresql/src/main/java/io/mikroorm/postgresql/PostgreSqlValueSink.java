// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.sql.jdbc.JdbcValueSink;
import io.mikroorm.sql.platform.Refusals;
import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes each value in the type that its column has, so that a statement keeps its types and its plan from one execution to
 * the next. Refuses what PostgreSQL would not give back unchanged.
 */
final class PostgreSqlValueSink extends JdbcValueSink {

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
        writeString(slot, String.valueOf(value));
    }

    @Override
    public void setString(int slot, String value) {
        require(PostgreSqlLimits.text(value));
        writeString(slot, value);
    }

    @Override
    public void setDecimal(int slot, BigDecimal value) {
        require(Refusals.decimal(value));
        writeDecimal(slot, value);
    }

    @Override
    public void setBigInteger(int slot, BigInteger value) {
        setDecimal(slot, new BigDecimal(value));
    }

    @Override
    public void setUuid(int slot, UUID value) {
        writeObject(slot, value);
    }

    @Override
    public void setInstant(int slot, Instant value) {
        require(PostgreSqlLimits.instant(value));
        writeObject(slot, value.atOffset(ZoneOffset.UTC));
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
    public void setOffsetDateTime(int slot, OffsetDateTime value) {
        setInstant(slot, value.toInstant());
    }

    @Override
    public void setDuration(int slot, Duration value) {
        require(PostgreSqlLimits.duration(value));
        writeLong(slot, value.toNanos());
    }

    @Override
    public void setJson(int slot, String value) {
        require(Refusals.document(value));
        writeUntyped(slot, value);
    }

    @Override
    public void setArray(int slot, ValueType element, Object[] value) {
        require(PostgreSqlArrays.refusal(element.storage(), value));
        writeUntyped(slot, PostgreSqlArrays.write(element.storage(), value));
    }

    private static void require(@Nullable String refusal) {
        if (refusal != null) {
            throw refused("PostgreSQL", refusal);
        }
    }
}
