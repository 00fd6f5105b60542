// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.sql.jdbc.JdbcRow;
import io.mikroorm.sql.jdbc.StoredZone;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads values as MySQL and MariaDB keep them: points in time as dates and times in one zone. */
final class MySqlRow extends JdbcRow {

    private static final int UUID_BYTES = 16;
    private static final int UUID_TEXT = 36;

    private final StoredZone zone;

    MySqlRow(StoredZone zone) {
        this.zone = zone;
    }

    @Override
    public @Nullable BigDecimal getDecimal(int column) {
        String text = readString(column);
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw doesNotFit(column, "text", "BigDecimal");
        }
    }

    /** Out of bytes, or out of text where a column was declared as such, as MariaDB's own type is read. */
    @Override
    public @Nullable UUID getUuid(int column) {
        byte[] bytes = readBytes(column);
        if (bytes == null) {
            return null;
        }
        if (bytes.length == UUID_BYTES) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return new UUID(buffer.getLong(), buffer.getLong());
        }
        String text = readString(column);
        if (text == null || text.length() != UUID_TEXT) {
            throw doesNotFit(column, bytes.length + " bytes", "UUID");
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw doesNotFit(column, "text", "UUID");
        }
    }

    /** MariaDB's JDBC driver takes a day of zeros for null. */
    @Override
    public @Nullable LocalDate getLocalDate(int column) {
        LocalDate day = super.getLocalDate(column);
        if (day == null && readString(column) != null) {
            throw doesNotFit(column, "a day of zeros", "LocalDate");
        }
        return day;
    }

    /** Out of text, since MariaDB's JDBC driver makes times of a day out of 838 hours, and of less than none. */
    @Override
    public @Nullable LocalTime getLocalTime(int column) {
        String text = readString(column);
        try {
            return text == null ? null : LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw doesNotFit(column, "no time of a day", "LocalTime");
        }
    }

    @Override
    public @Nullable Instant getInstant(int column) {
        LocalDateTime value = getLocalDateTime(column);
        return value == null ? null : zone.instant(value);
    }
}
