// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.sql.jdbc.JdbcRow;
import io.mikroorm.sql.jdbc.StoredZone;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads values in PostgreSQL's own types; times never by way of the classes that know the zone of the JVM. */
final class PostgreSqlRow extends JdbcRow {

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
        if (time == null || zone.isUtc() || !typeName(column).equals("timestamp")) {
            return time;
        }
        return zone.instant(StoredZone.UTC.local(time));
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
