// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.type.StandardType;
import io.mikroorm.type.Storage;
import io.mikroorm.type.StructType;
import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Values of every kind, from small ranges so that equal ones are met often. */
public final class RandomValues {

    private final Random random;

    public RandomValues(long seed) {
        this.random = new Random(seed);
    }

    public Random random() {
        return random;
    }

    /** Where the row of an entity is null: nowhere for primitives, sometimes elsewhere, everywhere in some embeddables. */
    public Object[] row(EntityMetadata entity, MetadataStorage storage, int offset) {
        Object[] row = new Object[offset + entity.rowWidth() + 1];
        boolean nulls = random.nextInt(4) == 0;
        String absent = absentPrefix(entity);
        for (MappedColumn column : entity.columns()) {
            boolean isKey = column == entity.key();
            boolean mayBeNull =
                    !isKey && (column.isForeignKey() || !column.type().isPrimitive());
            boolean isNull = absent != null && column.path().startsWith(absent)
                    || mayBeNull && (nulls || random.nextInt(5) == 0);
            row[offset + column.index()] = isNull ? null : stored(column.type());
        }
        int at = offset + entity.columns().size();
        for (ToOneProperty inverse : entity.inverseToOnes()) {
            ValueType key = storage.get(inverse.target()).key().type();
            row[at++] = random.nextBoolean() ? null : stored(key);
        }
        return row;
    }

    /** One of the embeddables that may be absent. */
    private String absentPrefix(EntityMetadata entity) {
        MappedColumn column =
                entity.columns().get(random.nextInt(entity.columns().size()));
        StringBuilder prefix = new StringBuilder();
        for (var embedded : column.embeddeds()) {
            prefix.append(embedded.name()).append('.');
            if (embedded.nullable()) {
                return prefix.toString();
            }
        }
        return null;
    }

    /** A value as a row holds it. */
    public Object stored(ValueType type) {
        if (type.isEnum()) {
            int ordinal = random.nextInt(type.javaType().getEnumConstants().length);
            return type.storage() == Storage.INT
                    ? (Object) ordinal
                    : ((Enum<?>) type.javaType().getEnumConstants()[ordinal]).name();
        }
        if (type.storage() == Storage.ARRAY) {
            return array(type.elements());
        }
        if (type.storage() == Storage.STRUCT) {
            return struct(type.parts());
        }
        if (type.storage() == Storage.JSON) {
            return (random.nextBoolean() ? "{\"text\": \"" : "{\"kind\":1.0,\"text\":\"") + random.nextInt(3) + "\"}";
        }
        if (type.converter() instanceof StandardType<?, ?> && type.storage() == Storage.STRING) {
            return random.nextBoolean() ? "EUR" : "CHF";
        }
        if (type.converter() != null && type.storage() == Storage.STRING) {
            return Integer.toHexString(random.nextInt(20)).toUpperCase(java.util.Locale.ROOT);
        }
        return stored(type.storage());
    }

    private Object[] array(ValueType element) {
        Object[] values = new Object[random.nextInt(4)];
        for (int i = 0; i < values.length; i++) {
            boolean isNull =
                    !element.isPrimitive() && element.storage() != Storage.LOCAL_DATE && random.nextInt(5) == 0;
            values[i] = isNull ? null : stored(element);
        }
        return values;
    }

    /** The values of a struct's parts; sometimes those of an embeddable in it are all null, and rarely one for a primitive. */
    public Object[] struct(List<StructType.Part> parts) {
        Object[] values = new Object[parts.size()];
        String name = parts.get(random.nextInt(values.length)).path();
        String absent = name.contains(".") ? name.substring(0, name.lastIndexOf('.') + 1) : " ";
        for (int i = 0; i < values.length; i++) {
            boolean isNull = random.nextInt(parts.get(i).type().isPrimitive() ? 40 : 4) == 0;
            values[i] = isNull || parts.get(i).path().startsWith(absent)
                    ? null
                    : stored(parts.get(i).type());
        }
        return values;
    }

    private Object stored(Storage storage) {
        int small = random.nextInt(3);
        return switch (storage) {
            case BOOLEAN -> small == 0;
            case BYTE -> (byte) small;
            case SHORT -> (short) small;
            case INT -> random.nextBoolean() ? small : random.nextInt();
            case LONG -> random.nextBoolean() ? (long) small : random.nextLong();
            case FLOAT -> new Float[] {0f, -0f, Float.NaN, 1.5f}[random.nextInt(4)];
            case DOUBLE -> new Double[] {0d, -0d, Double.NaN, 1.5d}[random.nextInt(4)];
            case CHAR -> (char) small;
            case STRING -> "text" + small;
            case DECIMAL -> new BigDecimal(new String[] {"1.0", "1.00", "2"}[small]);
            case BIG_INTEGER -> BigInteger.valueOf(small);
            case BYTES -> new byte[] {(byte) small, 1};
            case UUID -> new UUID(0, small);
            case INSTANT -> Instant.ofEpochSecond(small);
            case LOCAL_DATE -> LocalDate.ofEpochDay(small);
            case LOCAL_TIME -> LocalTime.ofSecondOfDay(small);
            case LOCAL_DATE_TIME -> LocalDateTime.ofEpochSecond(small, 0, ZoneOffset.UTC);
            case OFFSET_DATE_TIME -> Instant.ofEpochSecond(random.nextInt(2)).atOffset(ZoneOffset.ofHours(small));
            case DURATION -> Duration.ofSeconds(small);
            case JSON, ARRAY, STRUCT, BLOB, CLOB -> throw new IllegalArgumentException(storage.name());
        };
    }
}
