// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.bson;

import io.mikroorm.platform.Refusals;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.ValueSink;
import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.Limits;
import io.mikroorm.type.StructType.Part;
import io.mikroorm.type.TextContent;
import io.mikroorm.type.ValueType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDecimal128;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonObjectId;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Takes one value after another and makes BSON of each. Not thread-safe. */
public final class BsonSink implements ValueSink {

    private BsonValue value = BsonNull.VALUE;

    /** Nothing taken yet. */
    public BsonSink() {}

    /** A property's value in BSON; BSON's null for null. */
    public BsonValue bson(ValueType type, @Nullable Object property) {
        if (property instanceof ObjectId id) {
            return new BsonObjectId(id);
        }
        return ofStored(type, type.toStorage(property));
    }

    /** What a row holds of a property's value, in BSON; BSON's null for null. */
    BsonValue ofStored(ValueType type, @Nullable Object stored) {
        value = BsonNull.VALUE;
        BoxedValues.writeStored(this, 0, type, stored);
        return value;
    }

    @Override
    public void setNull(int slot) {
        value = BsonNull.VALUE;
    }

    @Override
    public void setBoolean(int slot, boolean truth) {
        value = BsonBoolean.valueOf(truth);
    }

    @Override
    public void setByte(int slot, byte number) {
        value = new BsonInt32(number);
    }

    @Override
    public void setShort(int slot, short number) {
        value = new BsonInt32(number);
    }

    @Override
    public void setInt(int slot, int number) {
        value = new BsonInt32(number);
    }

    @Override
    public void setLong(int slot, long number) {
        value = new BsonInt64(number);
    }

    @Override
    public void setFloat(int slot, float number) {
        value = new BsonDouble(number);
    }

    @Override
    public void setDouble(int slot, double number) {
        value = new BsonDouble(number);
    }

    @Override
    public void setChar(int slot, char character) {
        setString(slot, String.valueOf(character));
    }

    @Override
    public void setString(int slot, String text) {
        refuse(Refusals.text(text));
        value = new BsonString(text);
    }

    /** Zeros at the end are cut where they would be too many: they mean nothing. */
    @Override
    public void setDecimal(int slot, BigDecimal number) {
        refuse(MongoLimits.decimal(number, Limits.NONE));
        value = new BsonDecimal128(decimal(number));
    }

    static Decimal128 decimal(BigDecimal number) {
        boolean cut = number.precision() > 30 || Math.abs((long) number.scale()) > 1_000;
        return new Decimal128(cut ? shortest(number) : number);
    }

    private static BigDecimal shortest(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    @Override
    public void setBigInteger(int slot, BigInteger number) {
        setDecimal(slot, new BigDecimal(number));
    }

    @Override
    public void setBytes(int slot, byte[] bytes) {
        value = new BsonBinary(bytes);
    }

    @Override
    public void setUuid(int slot, UUID uuid) {
        value = new BsonBinary(uuid);
    }

    @Override
    public void setInstant(int slot, Instant time) {
        refuse(MongoLimits.instant(time));
        value = new BsonDateTime(time.toEpochMilli());
    }

    @Override
    public void setLocalDate(int slot, LocalDate date) {
        setLocalDateTime(slot, date.atStartOfDay());
    }

    @Override
    public void setLocalTime(int slot, LocalTime time) {
        setLocalDateTime(slot, LocalDate.EPOCH.atTime(time));
    }

    @Override
    public void setLocalDateTime(int slot, LocalDateTime time) {
        setInstant(slot, time.toInstant(ZoneOffset.UTC));
    }

    @Override
    public void setOffsetDateTime(int slot, OffsetDateTime time) {
        setInstant(slot, time.toInstant());
    }

    @Override
    public void setDuration(int slot, Duration duration) {
        refuse(Refusals.duration(duration));
        value = new BsonInt64(duration.toNanos());
    }

    @Override
    public void setJson(int slot, String json) {
        value = BsonTrees.bson(json);
    }

    @Override
    public void setArray(int slot, ValueType element, @Nullable Object[] values) {
        BsonArray array = new BsonArray(values.length);
        for (Object stored : values) {
            array.add(stored == null ? BsonNull.VALUE : stored(element, stored));
        }
        value = array;
    }

    /** A document, whose fields are always in the same order: the database compares such documents as they are written. */
    @Override
    public void setStruct(int slot, ValueType type, @Nullable Object[] values) {
        List<Part> parts = type.parts();
        BsonDocument document = new BsonDocument();
        for (int i = 0; i < values.length; i++) {
            @Nullable Object stored = values[i];
            if (stored != null) {
                Part part = parts.get(i);
                DocumentFields.put(document, part.name(), stored(part.type(), stored));
            }
        }
        value = document;
    }

    /** What a row holds, in BSON. */
    private BsonValue stored(ValueType type, Object stored) {
        if (type.javaType() == ObjectId.class) {
            return new BsonObjectId(new ObjectId((String) stored));
        }
        BoxedValues.writeStored(this, 0, type, stored);
        return value;
    }

    @Override
    public void setBlob(int slot, BinaryContent content) {
        try (InputStream in = content.open()) {
            byte[] bytes = in.readAllBytes();
            value = content(bytes.length, new BsonBinary(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void setClob(int slot, TextContent content) {
        String text = content.text();
        value = content(text.getBytes(StandardCharsets.UTF_8).length, new BsonString(text));
    }

    /** The length stands beside the content, so that it can be read alone. */
    private static BsonDocument content(long length, BsonValue data) {
        return new BsonDocument(DocumentFields.LENGTH, new BsonInt64(length)).append(DocumentFields.DATA, data);
    }

    private static void refuse(@Nullable String refusal) {
        if (refusal != null) {
            throw BsonErrors.refused(refusal);
        }
    }
}
