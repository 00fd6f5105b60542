// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.sql.jdbc.JdbcRow;
import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads values in PostgreSQL's own types; times never by way of the classes that know the zone of the JVM. */
final class PostgreSqlRow extends JdbcRow {

    @Override
    public boolean getBoolean(int column) {
        return readBoolean(column);
    }

    @Override
    public char getChar(int column) {
        String text = readString(column);
        if (text == null) {
            return 0;
        }
        if (text.length() != 1) {
            throw doesNotFit(column, "text of " + text.length() + " characters", "char");
        }
        return text.charAt(0);
    }

    @Override
    public @Nullable BigDecimal getDecimal(int column) {
        return readDecimal(column);
    }

    @Override
    public @Nullable BigInteger getBigInteger(int column) {
        BigDecimal value = readDecimal(column);
        if (value == null) {
            return null;
        }
        try {
            return value.toBigIntegerExact();
        } catch (ArithmeticException e) {
            throw doesNotFit(column, "a fraction", "BigInteger");
        }
    }

    @Override
    public @Nullable UUID getUuid(int column) {
        return readObject(column, UUID.class);
    }

    @Override
    public @Nullable Instant getInstant(int column) {
        OffsetDateTime time = readObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    @Override
    public @Nullable LocalDate getLocalDate(int column) {
        return readObject(column, LocalDate.class);
    }

    @Override
    public @Nullable LocalTime getLocalTime(int column) {
        return readObject(column, LocalTime.class);
    }

    @Override
    public @Nullable LocalDateTime getLocalDateTime(int column) {
        return readObject(column, LocalDateTime.class);
    }

    @Override
    public @Nullable OffsetDateTime getOffsetDateTime(int column) {
        OffsetDateTime time = readObject(column, OffsetDateTime.class);
        return time == null ? null : time.withOffsetSameInstant(ZoneOffset.UTC);
    }

    @Override
    public Object @Nullable [] getArray(int column, ValueType element) {
        String text = readString(column);
        try {
            return text == null ? null : PostgreSqlArrays.read(element.storage(), text);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw doesNotFit(column, "something else", "array of " + element.storage());
        }
    }

    @Override
    public @Nullable Duration getDuration(int column) {
        long nanos = readLong(column);
        return nanos == 0 && wasNull() ? null : Duration.ofNanos(nanos);
    }
}
