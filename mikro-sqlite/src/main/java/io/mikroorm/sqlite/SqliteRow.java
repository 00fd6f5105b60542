// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.sql.jdbc.JdbcRow;
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

/** Reads values as SQLite keeps them. */
final class SqliteRow extends JdbcRow {

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
        Object value = readObject(column);
        if (value == null) {
            return null;
        }
        if (value instanceof String text) {
            return decimal(column, text);
        }
        if (value instanceof Long || value instanceof Integer) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        if (value instanceof Double real && Double.isFinite(real)) {
            return SqliteDecimals.of(real);
        }
        throw doesNotFit(column, "something else", "BigDecimal");
    }

    private BigDecimal decimal(int column, String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw doesNotFit(column, "text", "BigDecimal");
        }
    }

    @Override
    public @Nullable BigInteger getBigInteger(int column) {
        BigDecimal value = getDecimal(column);
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
        String text = readString(column);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw doesNotFit(column, "text", "UUID");
        }
    }

    @Override
    public @Nullable Instant getInstant(int column) {
        String text = readString(column);
        try {
            return text == null ? null : SqliteTimes.instant(text);
        } catch (DateTimeException e) {
            throw doesNotFit(column, "text", "Instant");
        }
    }

    @Override
    public @Nullable LocalDate getLocalDate(int column) {
        String text = readString(column);
        try {
            return text == null ? null : SqliteTimes.date(text);
        } catch (DateTimeException e) {
            throw doesNotFit(column, "text", "LocalDate");
        }
    }

    @Override
    public @Nullable LocalTime getLocalTime(int column) {
        String text = readString(column);
        try {
            return text == null ? null : SqliteTimes.time(text);
        } catch (DateTimeException e) {
            throw doesNotFit(column, "text", "LocalTime");
        }
    }

    @Override
    public @Nullable LocalDateTime getLocalDateTime(int column) {
        String text = readString(column);
        try {
            return text == null ? null : SqliteTimes.dateTime(text);
        } catch (DateTimeException e) {
            throw doesNotFit(column, "text", "LocalDateTime");
        }
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
