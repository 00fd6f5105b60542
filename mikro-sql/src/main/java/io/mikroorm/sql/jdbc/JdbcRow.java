// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.json.JsonArrays;
import io.mikroorm.json.JsonStructs;
import io.mikroorm.json.JsonText;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.Row;
import io.mikroorm.type.StructType;
import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The current row of a JDBC result: values of the classes that JDBC names for each kind. What a database keeps in another way is
 * read by a subclass, out of the few kinds that the {@code read…} methods give; whole numbers that do not fit are refused rather than cut.
 */
public abstract class JdbcRow implements Row {

    private static final String OUT_OF_RANGE = "a number out of range";
    private static final String WHOLE = "whole number";
    private static final String SOMETHING_ELSE = "something else";

    /** So Connector/J calls values that it does not read. */
    private static final String INVALID_ARGUMENT = "S1009";

    /** The most digits of a long. */
    private static final int LONGEST = 19;

    private final ColumnTypes types = new ColumnTypes();
    private @Nullable ResultSet result;
    private int @Nullable [] parts;

    /** For the databases' own rows. */
    protected JdbcRow() {}

    final void over(@Nullable ResultSet current, String sql) {
        this.result = current;
        types.over(current);
        parts = null;
        begin(sql);
    }

    /**
     * Reads one value of the current row of a result that another library goes through. Of one result after another: what is known of the
     * columns of a result holds until it is asked for the next one.
     *
     * @param sql the statement whose result it is
     * @throws SQLException what the JDBC driver threw
     */
    public final @Nullable Object read(ResultSet current, String sql, int column, ValueType type) throws SQLException {
        if (result != current) {
            over(current, sql);
        }
        try {
            return BoxedValues.read(this, column, type);
        } catch (JdbcFailure e) {
            throw e.failure();
        }
    }

    /**
     * Says where the further parts of keys of several stand: for each column with a first part that of the second, behind which the
     * others follow.
     */
    public final void spread(int[] further) {
        this.parts = further;
    }

    /** A key has a column for each of its parts; any other object is kept as a document. */
    @Override
    public final Object @Nullable [] getStruct(int column, ValueType type) {
        return type.isKeyOfParts() ? key(column, type) : document(column, type);
    }

    /** A key is there with all of its parts, or not at all. */
    private Object @Nullable [] key(int column, ValueType type) {
        List<StructType.Part> all = type.parts();
        Object[] values = new Object[all.size()];
        int there = 0;
        int place = column;
        for (int i = 0; i < values.length; i++) {
            Object value = BoxedValues.read(this, place, all.get(i).type().storage());
            if (value != null) {
                values[i] = value;
                there++;
            }
            place = i == 0 ? further(column) : place + 1;
        }
        if (there == values.length) {
            return values;
        }
        if (!type.isNothing(values)) {
            throw doesNotFit(column, "some parts of a key and null in others", "key");
        }
        return null;
    }

    private int further(int column) {
        int[] known = parts;
        if (known == null) {
            throw new IllegalStateException("Nobody said where the parts of the key stand");
        }
        return known[column];
    }

    /** The rows of another statement begin, or those of this one have ended. */
    protected void begin(String sql) {}

    private ResultSet result() {
        ResultSet current = result;
        if (current == null) {
            throw new IllegalStateException("A row can be read only while it is handed over");
        }
        return current;
    }

    @Override
    public final boolean wasNull() {
        try {
            return result().wasNull();
        } catch (SQLException e) {
            throw new JdbcFailure(e);
        }
    }

    @Override
    public boolean getBoolean(int column) {
        return readWhole(column) != 0;
    }

    @Override
    public byte getByte(int column) {
        long value = readWhole(column);
        if ((byte) value != value) {
            throw doesNotFit(column, OUT_OF_RANGE, "byte");
        }
        return (byte) value;
    }

    @Override
    public short getShort(int column) {
        long value = readWhole(column);
        if ((short) value != value) {
            throw doesNotFit(column, OUT_OF_RANGE, "short");
        }
        return (short) value;
    }

    @Override
    public int getInt(int column) {
        long value = readWhole(column);
        if ((int) value != value) {
            throw doesNotFit(column, OUT_OF_RANGE, "int");
        }
        return (int) value;
    }

    @Override
    public final long getLong(int column) {
        return readWhole(column);
    }

    @Override
    public float getFloat(int column) {
        double value = getDouble(column);
        float single = (float) value;
        if (Float.isInfinite(single) && !Double.isInfinite(value)) {
            throw doesNotFit(column, OUT_OF_RANGE, "float");
        }
        return single;
    }

    @Override
    public double getDouble(int column) {
        return readDouble(column);
    }

    @Override
    public @Nullable String getString(int column) {
        return readString(column);
    }

    @Override
    public byte @Nullable [] getBytes(int column) {
        return readBytes(column);
    }

    @Override
    public char getChar(int column) {
        String text = readString(column);
        if (text == null) {
            return 0;
        }
        if (text.length() != 1) {
            throw doesNotFit(column, "text of " + text.length() + " characters", "char");
        }
        return text.charAt(0);
    }

    @Override
    public @Nullable BigDecimal getDecimal(int column) {
        return readDecimal(column);
    }

    @Override
    public @Nullable BigInteger getBigInteger(int column) {
        BigDecimal value = getDecimal(column);
        try {
            return value == null ? null : value.toBigIntegerExact();
        } catch (ArithmeticException e) {
            throw doesNotFit(column, "a fraction", "BigInteger");
        }
    }

    @Override
    public @Nullable UUID getUuid(int column) {
        return readObject(column, UUID.class);
    }

    @Override
    public @Nullable Instant getInstant(int column) {
        OffsetDateTime time = readObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** Of a column that holds a time as well, the beginning of a day. */
    @Override
    public @Nullable LocalDate getLocalDate(int column) {
        if (isDayOrTime(column)) {
            return readObject(column, LocalDate.class);
        }
        LocalDateTime both = getLocalDateTime(column);
        if (both != null && !both.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            throw doesNotFit(column, "a time of a day", "LocalDate");
        }
        return both == null ? null : both.toLocalDate();
    }

    @Override
    public @Nullable LocalTime getLocalTime(int column) {
        if (isDayOrTime(column)) {
            return readObject(column, LocalTime.class);
        }
        if (readObject(column) != null) {
            throw doesNotFit(column, "a day with a time", "LocalTime");
        }
        return null;
    }

    private boolean isDayOrTime(int column) {
        try {
            return types.isDayOrTime(column);
        } catch (SQLException e) {
            throw new JdbcFailure(e);
        }
    }

    @Override
    public @Nullable LocalDateTime getLocalDateTime(int column) {
        return readObject(column, LocalDateTime.class);
    }

    @Override
    public @Nullable OffsetDateTime getOffsetDateTime(int column) {
        Instant instant = getInstant(column);
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /** A duration is kept as a number of nanoseconds. */
    @Override
    public @Nullable Duration getDuration(int column) {
        long nanos = readWhole(column);
        return nanos == 0 && wasNull() ? null : Duration.ofNanos(nanos);
    }

    /** A document is kept as text unless the database has a type for it. */
    @Override
    public @Nullable String getJson(int column) {
        String text = readString(column);
        return text == null || JsonText.isNull(text) ? null : text;
    }

    /** An array is kept as a document unless the database has arrays. */
    @Override
    public Object @Nullable [] getArray(int column, ValueType element) {
        String text = getJson(column);
        try {
            return text == null ? null : JsonArrays.read(element, text);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw doesNotFit(column, "text", "array of " + element.storage());
        }
    }

    private Object @Nullable [] document(int column, ValueType type) {
        String text = getJson(column);
        try {
            return text == null ? null : JsonStructs.read(type.parts(), text);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw doesNotFit(column, "text", type.javaType().getSimpleName());
        }
    }

    /**
     * Reads a whole number; 0 for null. JDBC drivers cut fractions, and make numbers of some texts: where the type of the column does
     * not rule that out, each value is looked at.
     */
    protected long readWhole(int column) {
        try {
            if (types.isWhole(column)) {
                return result().getLong(column + 1);
            }
            if (types.isDouble(column)) {
                double value = result().getDouble(column + 1);
                if (isWhole(value)) {
                    return (long) value;
                }
            }
            return whole(column, result().getString(column + 1));
        } catch (SQLException e) {
            throw unreadable(column, e, WHOLE);
        }
    }

    /** Whether a double is a whole number of 64 bits; one beyond 2 to the power of 53 is shown by fewer digits than it has. */
    protected static boolean isWhole(double value) {
        return value == Math.rint(value) && Math.abs(value) < 0x1p63;
    }

    /** The whole number that a text says; 0 for null. */
    protected final long whole(int column, @Nullable String text) {
        if (text == null) {
            return 0;
        }
        BigDecimal number;
        try {
            number = new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            throw doesNotFit(column, "text", WHOLE);
        }
        boolean inRange = number.precision() - number.scale() <= LONGEST;
        if (inRange && number.stripTrailingZeros().scale() > 0) {
            throw doesNotFit(column, "a fraction", WHOLE);
        }
        try {
            return inRange ? number.longValueExact() : outOfRange(column);
        } catch (ArithmeticException e) {
            return outOfRange(column);
        }
    }

    private long outOfRange(int column) {
        throw doesNotFit(column, OUT_OF_RANGE, "long");
    }

    /** Reads a whole number as the JDBC driver makes one of what is there; 0 for null. */
    protected final long readLong(int column) {
        try {
            return result().getLong(column + 1);
        } catch (SQLException e) {
            throw unreadable(column, e, WHOLE);
        }
    }

    /** Reads a floating-point number; 0 for null. */
    protected final double readDouble(int column) {
        try {
            return result().getDouble(column + 1);
        } catch (SQLException e) {
            throw unreadable(column, e, "double");
        }
    }

    /** Reads text; null for null. */
    protected final @Nullable String readString(int column) {
        try {
            return result().getString(column + 1);
        } catch (SQLException e) {
            throw new JdbcFailure(e);
        }
    }

    /** Reads bytes; null for null. */
    protected final byte @Nullable [] readBytes(int column) {
        try {
            return result().getBytes(column + 1);
        } catch (SQLException e) {
            throw new JdbcFailure(e);
        }
    }

    /** Reads true or false; false for null. */
    protected final boolean readBoolean(int column) {
        try {
            return result().getBoolean(column + 1);
        } catch (SQLException e) {
            throw new JdbcFailure(e);
        }
    }

    /** Reads a decimal number; null for null. */
    protected final @Nullable BigDecimal readDecimal(int column) {
        try {
            return result().getBigDecimal(column + 1);
        } catch (SQLException e) {
            throw unreadable(column, e, "BigDecimal");
        }
    }

    /** Reads whatever is there as this class, which the driver knows; null for null. */
    protected final <T> @Nullable T readObject(int column, Class<T> type) {
        try {
            return result().getObject(column + 1, type);
        } catch (SQLException e) {
            throw unreadable(column, e, type.getSimpleName());
        } catch (DateTimeException e) {
            throw doesNotFit(column, SOMETHING_ELSE, type.getSimpleName()); // Connector/J lets it through
        }
    }

    /** Reads whatever is there as the driver's own class for it; null for null. */
    protected final @Nullable Object readObject(int column) {
        try {
            return result().getObject(column + 1);
        } catch (SQLException e) {
            throw new JdbcFailure(e);
        }
    }

    /**
     * Reads whatever is there as a value of the JDK, where nobody has said what it is to be: {@code Long} for whole numbers, {@code Double}, {@code BigDecimal},
     * {@code BigInteger}, {@code Boolean}, {@code byte[]}, {@code UUID}, {@code LocalDate}, {@code LocalTime}, {@code LocalDateTime}, {@code Instant} where the
     * column knows a zone, a list for an array; all else as text. Null for null.
     */
    public final @Nullable Object getPlain(int column) {
        Object raw = readObject(column);
        try {
            return PlainValues.of(raw, raw instanceof Timestamp ? typeName(column) : "");
        } catch (SQLException e) {
            throw new JdbcFailure(e);
        }
    }

    /** Where the JDBC driver cannot make such a value of what is there; or the connection fails while it reads. */
    private RuntimeException unreadable(int column, SQLException e, String kind) {
        String state = String.valueOf(e.getSQLState());
        boolean isValue = e instanceof SQLDataException || state.startsWith("22") || state.equals(INVALID_ARGUMENT);
        return isValue ? doesNotFit(column, SOMETHING_ELSE, kind) : new JdbcFailure(e);
    }

    /** The name of a column's type, in the database's words. */
    protected final String typeName(int column) {
        try {
            return result().getMetaData().getColumnTypeName(column + 1);
        } catch (SQLException e) {
            throw new JdbcFailure(e);
        }
    }

    /**
     * The error that a column holds something that its Java type does not take.
     *
     * @param found what it holds, in words; values are not shown
     */
    protected final ValidationException doesNotFit(int column, String found, String kind) {
        try {
            return JdbcErrors.doesNotFit(result().getMetaData().getColumnLabel(column + 1), found, kind);
        } catch (SQLException e) {
            throw new JdbcFailure(e);
        }
    }
}
