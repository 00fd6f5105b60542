// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a result are of types that JDBC drivers read without losing anything. A column is asked for its type when its first
 * value is read; after that, its values cost one look at a bit.
 */
final class ColumnTypes {

    private @Nullable ResultSet result;
    private long plain;

    void over(@Nullable ResultSet current) {
        this.result = current;
        this.plain = 0;
    }

    /** Whether a column has no fractions, and no texts that may be no number. */
    boolean isWhole(int column) throws SQLException {
        return isKnown(column) || found(column, !hasFractions(type(column)));
    }

    /** Whether a column has binary fractions that Java's doubles are as well. */
    boolean isDouble(int column) throws SQLException {
        return type(column) == Types.DOUBLE;
    }

    /** Whether a column has no day together with a time. */
    boolean isDayOrTime(int column) throws SQLException {
        return isKnown(column) || found(column, !isDayAndTime(type(column)));
    }

    /** Columns behind the 64th are asked each time. */
    private boolean isKnown(int column) {
        return column < Long.SIZE && (plain & 1L << column) != 0;
    }

    private boolean found(int column, boolean isPlain) {
        if (isPlain && column < Long.SIZE) {
            plain |= 1L << column;
        }
        return isPlain;
    }

    private int type(int column) throws SQLException {
        ResultSet current = result;
        return current == null ? Types.OTHER : current.getMetaData().getColumnType(column + 1);
    }

    private static boolean hasFractions(int type) {
        return switch (type) {
            case Types.DECIMAL, Types.NUMERIC, Types.FLOAT, Types.REAL, Types.DOUBLE -> true;
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.NCHAR, Types.NVARCHAR, Types.LONGNVARCHAR -> true;
            default -> false;
        };
    }

    private static boolean isDayAndTime(int type) {
        return type == Types.TIMESTAMP || type == Types.TIMESTAMP_WITH_TIMEZONE;
    }
}
