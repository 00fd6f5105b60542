// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.sql.jdbc.JdbcRow;
import io.mikroorm.type.ValueType;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/** Reads values in PostgreSQL's own types; times never by way of the classes that know the zone of the JVM. */
final class PostgreSqlRow extends JdbcRow {

    @Override
    public boolean getBoolean(int column) {
        return readBoolean(column);
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
}
