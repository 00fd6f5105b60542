// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.sql.jdbc.JdbcRow;
import io.mikroorm.sql.jdbc.StoredZone;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads values in PostgreSQL's own types; times never by way of the classes that know the zone of the JVM. */
final class PostgreSqlRow extends JdbcRow {

    /** To the JDBC driver, infinity is the last or the first time that Java has. */
    private static final String INFINITY = "infinity";

    private static final Instant EARLIEST = OffsetDateTime.MIN.toInstant();
    private static final Instant LATEST = OffsetDateTime.MAX.toInstant();

    private final StoredZone zone;

    PostgreSqlRow(StoredZone zone) {
        this.zone = zone;
    }

    @Override
    public boolean getBoolean(int column) {
        return readBoolean(column);
    }

    /** To the JDBC driver, what a column without a zone says is in UTC. */
    @Override
    public @Nullable Instant getInstant(int column) {
        Instant time = super.getInstant(column);
        if (EARLIEST.equals(time) || LATEST.equals(time)) {
            throw doesNotFit(column, INFINITY, "Instant");
        }
        if (time == null || zone.isUtc() || !typeName(column).equals("timestamp")) {
            return time;
        }
        return zone.instant(StoredZone.UTC.local(time));
    }

    @Override
    public @Nullable LocalDate getLocalDate(int column) {
        LocalDate day = super.getLocalDate(column);
        if (LocalDate.MIN.equals(day) || LocalDate.MAX.equals(day)) {
            throw doesNotFit(column, INFINITY, "LocalDate");
        }
        return day;
    }

    @Override
    public @Nullable LocalDateTime getLocalDateTime(int column) {
        LocalDateTime time = super.getLocalDateTime(column);
        if (LocalDateTime.MIN.equals(time) || LocalDateTime.MAX.equals(time)) {
            throw doesNotFit(column, INFINITY, "LocalDateTime");
        }
        return time;
    }

    /** A day of PostgreSQL ends at 24 o'clock. */
    @Override
    public @Nullable LocalTime getLocalTime(int column) {
        LocalTime time = super.getLocalTime(column);
        if (LocalTime.MAX.equals(time)) {
            throw doesNotFit(column, "the end of a day", "LocalTime");
        }
        return time;
    }

    @Override
    public Object @Nullable [] getArray(int column, ValueType element) {
        if (element.storage() == Storage.STRUCT) {
            return super.getArray(column, element);
        }
        String text = readString(column);
        try {
            return text == null ? null : PostgreSqlArrays.read(element.storage(), text);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw doesNotFit(column, "something else", "array of " + element.storage());
        }
    }
}
