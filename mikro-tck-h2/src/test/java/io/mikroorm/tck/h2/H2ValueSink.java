// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2;

import io.mikroorm.platform.Refusals;
import io.mikroorm.sql.jdbc.JdbcValueSink;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Writes values in H2's own types. Refuses what it would not give back unchanged. */
final class H2ValueSink extends JdbcValueSink {

    @Override
    public void setBoolean(int slot, boolean value) {
        writeBoolean(slot, value);
    }

    @Override
    public void setFloat(int slot, float value) {
        writeFloat(slot, value);
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

    @Override
    public void setDecimal(int slot, BigDecimal value) {
        require(Refusals.decimal(value));
        writeDecimal(slot, value);
    }

    @Override
    public void setInstant(int slot, Instant value) {
        writeObject(slot, value);
    }

    @Override
    public void setLocalDate(int slot, LocalDate value) {
        writeObject(slot, value);
    }

    @Override
    public void setLocalTime(int slot, LocalTime value) {
        writeObject(slot, value);
    }

    @Override
    public void setLocalDateTime(int slot, LocalDateTime value) {
        writeObject(slot, value);
    }

    @Override
    public void setDuration(int slot, Duration value) {
        require(Refusals.duration(value));
        writeLong(slot, value.toNanos());
    }

    private static void require(@Nullable String refusal) {
        if (refusal != null) {
            throw refused("H2", refusal);
        }
    }
}
