// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2;

import io.mikroorm.sql.jdbc.JdbcRow;
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

/** Reads values in H2's own types. */
final class H2Row extends JdbcRow {

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
        try {
            return value == null ? null : value.toBigIntegerExact();
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
        return readObject(column, Instant.class);
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
        Instant instant = getInstant(column);
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    @Override
    public @Nullable Duration getDuration(int column) {
        long nanos = readLong(column);
        return nanos == 0 && wasNull() ? null : Duration.ofNanos(nanos);
    }
}
