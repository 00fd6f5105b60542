// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.platform.Refusals;
import io.mikroorm.sql.jdbc.JdbcValueSink;
import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.TextContent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes values as SQLite keeps them. Refuses what it would not give back unchanged. */
final class SqliteValueSink extends JdbcValueSink {

    @Override
    public void setFloat(int slot, float value) {
        setDouble(slot, value);
    }

    /** SQLite's real has no negative zero: it is written as zero, which is equal to it. */
    @Override
    public void setDouble(int slot, double value) {
        if (Double.isNaN(value)) {
            require(SqliteLimits.NAN);
        }
        writeDouble(slot, value + 0.0);
    }

    @Override
    public void setChar(int slot, char value) {
        require(Refusals.character(value));
        writeString(slot, String.valueOf(value));
    }

    @Override
    public void setString(int slot, String value) {
        require(Refusals.text(value));
        writeString(slot, value);
    }

    /** As text whatever the column is: a numeric column makes a number of it, a text column compares it as a decimal. */
    @Override
    public void setDecimal(int slot, BigDecimal value) {
        require(Refusals.decimal(value));
        writeString(slot, value.toPlainString());
    }

    @Override
    public void setUuid(int slot, UUID value) {
        writeString(slot, value.toString());
    }

    @Override
    public void setInstant(int slot, Instant value) {
        require(SqliteLimits.instant(value));
        writeString(slot, SqliteTimes.write(value));
    }

    @Override
    public void setLocalDate(int slot, LocalDate value) {
        require(SqliteLimits.year(value.getYear()));
        writeString(slot, SqliteTimes.write(value));
    }

    @Override
    public void setLocalTime(int slot, LocalTime value) {
        writeString(slot, SqliteTimes.write(value));
    }

    @Override
    public void setLocalDateTime(int slot, LocalDateTime value) {
        require(SqliteLimits.year(value.getYear()));
        writeString(slot, SqliteTimes.write(value));
    }

    @Override
    public void setDuration(int slot, Duration value) {
        require(Refusals.duration(value));
        writeLong(slot, value.toNanos());
    }

    /** As a value however long it is: SQLite's JDBC driver makes one of a stream as well. */
    @Override
    public void setBlob(int slot, BinaryContent value) {
        writeBytes(slot, value.bytes());
    }

    @Override
    public void setClob(int slot, TextContent value) {
        writeString(slot, value.text());
    }

    private static void require(@Nullable String refusal) {
        if (refusal != null) {
            throw refused("SQLite", refusal);
        }
    }
}
