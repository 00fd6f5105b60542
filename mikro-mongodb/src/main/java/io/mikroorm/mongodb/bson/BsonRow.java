// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.bson;

import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.Row;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** A row over the bytes of a document: knows where the value of each column stands, and reads it when it is asked for. */
final class BsonRow implements Row {

    private static final int SIZE = 4;
    private static final Object[] NO_KEYS = {};
    private static final long MILLIS_OF_DAY = Duration.ofDays(1).toMillis();
    private static final byte OLD_BINARY = 2;
    private static final byte STANDARD_UUID = 4;

    private final String[] names;
    private final int[] at;
    private final byte[] kinds;
    private final byte[] keyKinds;
    private final @Nullable StructReader[] readers;
    private final @Nullable KeyArrays[] keyArrays;
    private final @Nullable WholeKey[] wholeKeys;
    private byte[] bytes = {};
    private boolean wasNull;

    /** A row of columns that are called so in messages. */
    BsonRow(String[] names) {
        this.names = names;
        this.at = new int[names.length];
        this.kinds = new byte[names.length];
        this.keyKinds = new byte[names.length];
        this.readers = new StructReader[names.length];
        this.keyArrays = new KeyArrays[names.length];
        this.wholeKeys = new WholeKey[names.length];
        clear(0, names.length);
    }

    /** A key of several fields, which is read where the first of them is, but stands in a column of its own. */
    private record WholeKey(ValueType type, int column) {}

    /** From now on it reads these bytes. */
    void over(byte[] document) {
        bytes = document;
    }

    /** Columns have no value. */
    void clear(int from, int count) {
        Arrays.fill(kinds, from, from + count, BsonBytes.NULL);
    }

    /** A column holds keys of a type: of texts and ObjectIds, both of which are read as texts, only the one kind. */
    void holdsKeys(int column, ValueType key) {
        if (key.storage() == Storage.STRING) {
            keyKinds[column] = key.javaType() == ObjectId.class ? BsonBytes.OBJECT_ID : BsonBytes.STRING;
        }
    }

    /** Where a key of several fields is asked for in the column of the first, it is in another one. */
    void holdsWholeKey(int first, ValueType key, int column) {
        wholeKeys[first] = new WholeKey(key, column);
    }

    /** A column has its value here. */
    void set(int column, byte kind, int place) {
        kinds[column] = kind;
        at[column] = place;
    }

    /** A column has the value of another one too. */
    void copy(int from, int to) {
        set(to, kinds[from], at[from]);
    }

    @Override
    public boolean wasNull() {
        return wasNull;
    }

    private boolean isNull(int column) {
        byte kind = kinds[column];
        wasNull = kind == BsonBytes.NULL || kind == BsonBytes.UNDEFINED;
        return wasNull;
    }

    /**
     * Whether the database could have the value for one of a key's type. A text is none of its own keys, though both are read as texts, and a
     * time within a day is no day.
     */
    boolean canBe(int column, ValueType key) {
        byte kind = kinds[column];
        return switch (key.storage()) {
            case STRING -> (kind == BsonBytes.OBJECT_ID) == (key.javaType() == ObjectId.class);
            case LOCAL_DATE -> kind != BsonBytes.DATE_TIME || BsonBytes.int64(bytes, at[column]) % MILLIS_OF_DAY == 0;
            default -> true;
        };
    }

    private RuntimeException wrong(int column, String wanted) {
        return BsonErrors.otherKind(names[column], BsonBytes.describe(kinds[column]), wanted);
    }

    @Override
    public boolean getBoolean(int column) {
        if (isNull(column)) {
            return false;
        }
        if (kinds[column] != BsonBytes.BOOLEAN) {
            throw wrong(column, "truth value");
        }
        return bytes[at[column]] != 0;
    }

    /** Other programs write whole numbers as they like; one that is whole is taken. */
    @Override
    public long getLong(int column) {
        if (isNull(column)) {
            return 0;
        }
        int place = at[column];
        switch (kinds[column]) {
            case BsonBytes.INT64:
                return BsonBytes.int64(bytes, place);
            case BsonBytes.INT32:
                return BsonBytes.int32(bytes, place);
            case BsonBytes.DOUBLE:
                double number = Double.longBitsToDouble(BsonBytes.int64(bytes, place));
                if (number == Math.rint(number) && Math.abs(number) < 1L << 53) {
                    return (long) number;
                }
                throw wrong(column, "whole number");
            case BsonBytes.DECIMAL128:
                return exact(column, decimal128(column));
            default:
                throw wrong(column, "whole number");
        }
    }

    private long exact(int column, BigDecimal number) {
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            throw wrong(column, "whole number of 64 bits");
        }
    }

    @Override
    public int getInt(int column) {
        long number = getLong(column);
        return (int) inRange(column, number, (int) number);
    }

    @Override
    public short getShort(int column) {
        long number = getLong(column);
        return (short) inRange(column, number, (short) number);
    }

    @Override
    public byte getByte(int column) {
        long number = getLong(column);
        return (byte) inRange(column, number, (byte) number);
    }

    private long inRange(int column, long number, long cut) {
        if (number != cut) {
            throw wrong(column, "whole number so small");
        }
        return cut;
    }

    @Override
    public double getDouble(int column) {
        if (isNull(column)) {
            return 0;
        }
        int place = at[column];
        return switch (kinds[column]) {
            case BsonBytes.DOUBLE -> Double.longBitsToDouble(BsonBytes.int64(bytes, place));
            case BsonBytes.INT32 -> BsonBytes.int32(bytes, place);
            case BsonBytes.INT64 -> BsonBytes.int64(bytes, place);
            case BsonBytes.DECIMAL128 -> decimal128(column).doubleValue();
            default -> throw wrong(column, "number");
        };
    }

    @Override
    public float getFloat(int column) {
        return (float) getDouble(column);
    }

    @Override
    public char getChar(int column) {
        String text = getString(column);
        return text == null || text.isEmpty() ? 0 : text.charAt(0);
    }

    @Override
    public @Nullable String getString(int column) {
        if (isNull(column)) {
            return null;
        }
        byte only = keyKinds[column];
        switch (kinds[column]) {
            case BsonBytes.STRING:
            case BsonBytes.SYMBOL:
                if (only == BsonBytes.OBJECT_ID) {
                    throw wrong(column, "ObjectId");
                }
                return BsonBytes.string(bytes, at[column]);
            case BsonBytes.OBJECT_ID:
                if (only == BsonBytes.STRING) {
                    throw wrong(column, "text");
                }
                return new ObjectId(part(at[column], BsonBytes.OBJECT_ID_BYTES)).toHexString();
            default:
                throw wrong(column, only == BsonBytes.OBJECT_ID ? "ObjectId" : "text");
        }
    }

    private byte[] part(int from, int length) {
        return Arrays.copyOfRange(bytes, from, from + length);
    }

    @Override
    public @Nullable BigDecimal getDecimal(int column) {
        if (isNull(column)) {
            return null;
        }
        int place = at[column];
        return switch (kinds[column]) {
            case BsonBytes.DECIMAL128 -> decimal128(column);
            case BsonBytes.INT32 -> BigDecimal.valueOf(BsonBytes.int32(bytes, place));
            case BsonBytes.INT64 -> BigDecimal.valueOf(BsonBytes.int64(bytes, place));
            case BsonBytes.DOUBLE -> BigDecimal.valueOf(Double.longBitsToDouble(BsonBytes.int64(bytes, place)));
            default -> throw wrong(column, "number");
        };
    }

    private BigDecimal decimal128(int column) {
        BigDecimal number = BsonTrees.decimal(bytes, at[column]);
        if (number == null) {
            throw wrong(column, "finite number");
        }
        return number;
    }

    @Override
    public @Nullable BigInteger getBigInteger(int column) {
        BigDecimal number = getDecimal(column);
        try {
            return number == null ? null : number.toBigIntegerExact();
        } catch (ArithmeticException e) {
            throw wrong(column, "whole number");
        }
    }

    @Override
    public byte @Nullable [] getBytes(int column) {
        if (isNull(column)) {
            return null;
        }
        int place = at[column];
        if (kinds[column] == BsonBytes.OBJECT_ID) {
            return part(place, BsonBytes.OBJECT_ID_BYTES);
        }
        if (kinds[column] != BsonBytes.BINARY) {
            throw wrong(column, "row of bytes");
        }
        int length = BsonBytes.int32(bytes, place);
        boolean old = bytes[place + SIZE] == OLD_BINARY;
        return part(place + SIZE + 1 + (old ? SIZE : 0), old ? length - SIZE : length);
    }

    @Override
    public @Nullable UUID getUuid(int column) {
        if (isNull(column)) {
            return null;
        }
        int place = at[column];
        if (kinds[column] == BsonBytes.BINARY && bytes[place + SIZE] == STANDARD_UUID) {
            int from = place + SIZE + 1;
            return new UUID(BsonBytes.bigInt64(bytes, from), BsonBytes.bigInt64(bytes, from + Long.BYTES));
        }
        throw wrong(column, "UUID of the standard form");
    }

    @Override
    public @Nullable Instant getInstant(int column) {
        if (isNull(column)) {
            return null;
        }
        if (kinds[column] != BsonBytes.DATE_TIME) {
            throw wrong(column, "date");
        }
        return Instant.ofEpochMilli(BsonBytes.int64(bytes, at[column]));
    }

    @Override
    public @Nullable LocalDate getLocalDate(int column) {
        LocalDateTime time = getLocalDateTime(column);
        return time == null ? null : time.toLocalDate();
    }

    @Override
    public @Nullable LocalTime getLocalTime(int column) {
        LocalDateTime time = getLocalDateTime(column);
        return time == null ? null : time.toLocalTime();
    }

    @Override
    public @Nullable LocalDateTime getLocalDateTime(int column) {
        Instant instant = getInstant(column);
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    @Override
    public @Nullable OffsetDateTime getOffsetDateTime(int column) {
        Instant instant = getInstant(column);
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    @Override
    public @Nullable Duration getDuration(int column) {
        long nanos = getLong(column);
        return wasNull ? null : Duration.ofNanos(nanos);
    }

    @Override
    public @Nullable String getJson(int column) {
        return isNull(column) ? null : BsonTrees.json(bytes, kinds[column], at[column]);
    }

    @Override
    @SuppressWarnings("NullAway") // drivers do not see what an array of another module may hold
    public Object @Nullable [] getArray(int column, ValueType element) {
        if (isNull(column)) {
            return null;
        }
        if (kinds[column] != BsonBytes.ARRAY) {
            throw wrong(column, "array");
        }
        if (element.storage() == Storage.STRUCT) {
            return structs(column, element);
        }
        BsonRow single = new BsonRow(new String[] {names[column]});
        single.over(bytes);
        List<@Nullable Object> values = new ArrayList<>();
        int place = at[column] + SIZE;
        while (bytes[place] != 0) {
            byte kind = bytes[place];
            int value = BsonBytes.nameEnd(bytes, place + 1) + 1;
            single.set(0, kind, value);
            values.add(BoxedValues.read(single, 0, element.storage()));
            place = BsonBytes.skip(kind, bytes, value);
        }
        return values.toArray();
    }

    @Override
    @SuppressWarnings("NullAway") // as above
    public Object @Nullable [] getStruct(int asked, ValueType type) {
        WholeKey whole = wholeKeys[asked];
        int column = whole != null && whole.type.equals(type) ? whole.column : asked;
        if (isNull(column)) {
            return null;
        }
        if (kinds[column] != BsonBytes.DOCUMENT) {
            throw wrong(column, "document");
        }
        return reader(column, type).read(bytes, at[column]);
    }

    @Override
    public Object[] getKeys(int column, ValueType key) {
        if (kinds[column] != BsonBytes.ARRAY) {
            return NO_KEYS;
        }
        KeyArrays known = keyArrays[column];
        if (known == null) {
            known = new KeyArrays(key);
            keyArrays[column] = known;
        }
        return known.read(bytes, at[column]);
    }

    @SuppressWarnings("NullAway") // as above
    private Object[] structs(int column, ValueType element) {
        StructReader reader = reader(column, element);
        List<@Nullable Object> values = new ArrayList<>();
        int place = at[column] + SIZE;
        while (bytes[place] != 0) {
            byte kind = bytes[place];
            int value = BsonBytes.nameEnd(bytes, place + 1) + 1;
            if (kind != BsonBytes.DOCUMENT && kind != BsonBytes.NULL) {
                throw BsonErrors.otherKind(names[column], BsonBytes.describe(kind) + " in an array", "document");
            }
            values.add(kind == BsonBytes.NULL ? null : reader.read(bytes, value));
            place = BsonBytes.skip(kind, bytes, value);
        }
        return values.toArray();
    }

    /** A query reads many rows, so what reads the structs of a column is kept. */
    private StructReader reader(int column, ValueType struct) {
        StructReader known = readers[column];
        if (known == null) {
            known = new StructReader(names[column], struct);
            readers[column] = known;
        }
        return known;
    }
}
