// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.platform.Refusals;
import io.mikroorm.sql.jdbc.JdbcValueSink;
import io.mikroorm.sql.jdbc.StoredZone;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as MySQL and MariaDB keep them: points in time as dates and times in one zone. Times are sent as text in ISO form,
 * since MariaDB's JDBC driver makes the year 1 of the year 0. Refuses what would come back changed.
 */
final class MySqlValueSink extends JdbcValueSink {

    private final String database;
    private final StoredZone zone;

    MySqlValueSink(String database, StoredZone zone) {
        this.database = database;
        this.zone = zone;
    }

    @Override
    public void setFloat(int slot, float value) {
        setDouble(slot, value);
    }

    /** Negative zero, which is equal to zero, is lost or kept as the JDBC driver sends it: so it is always lost. */
    @Override
    public void setDouble(int slot, double value) {
        require(MySqlLimits.finite(value));
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

    @Override
    public void setDecimal(int slot, BigDecimal value) {
        require(MySqlLimits.literal(value));
        writeDecimal(slot, value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
    }

    @Override
    public void setUuid(int slot, UUID value) {
        ByteBuffer bytes = ByteBuffer.allocate(16);
        bytes.putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits());
        writeBytes(slot, bytes.array());
    }

    @Override
    public void setInstant(int slot, Instant value) {
        require(MySqlLimits.instant(value, zone));
        writeString(slot, zone.local(value).toString());
    }

    @Override
    public void setLocalDate(int slot, LocalDate value) {
        require(MySqlLimits.year(value.getYear()));
        writeString(slot, value.toString());
    }

    @Override
    public void setLocalTime(int slot, LocalTime value) {
        require(MySqlLimits.micros(value.getNano()));
        writeString(slot, value.toString());
    }

    @Override
    public void setLocalDateTime(int slot, LocalDateTime value) {
        require(MySqlLimits.dateTime(value));
        writeString(slot, value.toString());
    }

    @Override
    public void setDuration(int slot, Duration value) {
        require(Refusals.duration(value));
        writeLong(slot, value.toNanos());
    }

    private void require(@Nullable String refusal) {
        if (refusal != null) {
            throw refused(database, refusal);
        }
    }
}
