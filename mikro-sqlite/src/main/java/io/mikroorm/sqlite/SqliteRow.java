// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.sql.jdbc.JdbcRow;
import io.mikroorm.sql.jdbc.StoredZone;
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

    private final StoredZone zone;
    private final DeclaredIntegers.Known declared;
    private String text = "";
    private @Nullable DeclaredIntegers columns;

    /** The bits of the columns that are declared as integers, as far as this statement's rows were asked for them. */
    private long integers;

    SqliteRow(StoredZone zone, DeclaredIntegers.Known declared) {
        this.zone = zone;
        this.declared = declared;
    }

    @Override
    protected void begin(String sql) {
        text = sql;
        columns = null;
        integers = 0;
    }

    /**
     * SQLite takes values of any kind in any column, and makes numbers of them: 0 of a text, 1 of 1.5, the greatest of one that is too great.
     * To see that, a value must be asked for its kind, which costs as much as to read it. Where the column is declared as an integer, SQLite
     * has made one of what it could, so only what a text and a number out of range are read as is looked at.
     */
    @Override
    protected long readWhole(int column) {
        if (isInteger(column)) {
            long value = readLong(column);
            if (value != 0 && value != Long.MAX_VALUE && value != Long.MIN_VALUE) {
                return value;
            }
        }
        return wholeOf(column, readObject(column));
    }

    private boolean isInteger(int column) {
        return column < Long.SIZE && (integers >>> column & 1) != 0 || isDeclaredAsInteger(column);
    }

    private boolean isDeclaredAsInteger(int column) {
        DeclaredIntegers known = columns;
        if (known == null) {
            known = declared.of(text);
            columns = known;
        }
        boolean is = known.isInteger(column, this);
        if (is) {
            integers |= 1L << column;
        }
        return is;
    }

    String declaredAs(int column) {
        return typeName(column);
    }

    private long wholeOf(int column, @Nullable Object stored) {
        if (stored instanceof Integer || stored instanceof Long) {
            return ((Number) stored).longValue();
        }
        if (stored instanceof Double real) {
            if (isWhole(real)) {
                return real.longValue();
            }
            if (!Double.isFinite(real)) {
                throw doesNotFit(column, "a number out of range", "long");
            }
        }
        if (stored instanceof byte[]) {
            throw doesNotFit(column, "bytes", "whole number");
        }
        return whole(column, stored == null ? null : stored.toString());
    }

    /** SQLite makes 0 of a text that does not begin with a number. */
    @Override
    public double getDouble(int column) {
        double value = readDouble(column);
        if (value == 0 && readObject(column) instanceof String text) {
            try {
                return Double.parseDouble(text);
            } catch (NumberFormatException e) {
                throw doesNotFit(column, "text", "double");
            }
        }
        return value;
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
            return text == null ? null : SqliteTimes.instant(text, zone);
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
