// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.sql.jdbc.JdbcRow;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads values as SQLite keeps them. */
final class SqliteRow extends JdbcRow {

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
}
