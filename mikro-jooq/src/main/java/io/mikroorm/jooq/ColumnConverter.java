// SPDX-License-Identifier: MIT
package io.mikroorm.jooq;

import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.lang.invoke.MethodType;
import java.time.Duration;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.JSON;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Between the value of a property and what jOOQ takes its column for. Immutable. */
final class ColumnConverter implements Converter<Object, Object> {

    private static final long serialVersionUID = 1L;

    private final transient ValueType type;
    private final Class<Object> userType;

    @SuppressWarnings("unchecked")
    ColumnConverter(ValueType type) {
        this.type = type;
        this.userType =
                (Class<Object>) MethodType.methodType(type.javaType()).wrap().returnType();
    }

    /** What jOOQ takes a column for that holds values of a kind. */
    static DataType<?> columnType(Storage storage) {
        return switch (storage) {
            case BOOLEAN -> SQLDataType.BOOLEAN;
            case BYTE -> SQLDataType.TINYINT;
            case SHORT -> SQLDataType.SMALLINT;
            case INT -> SQLDataType.INTEGER;
            case LONG, DURATION -> SQLDataType.BIGINT;
            case FLOAT -> SQLDataType.REAL;
            case DOUBLE -> SQLDataType.DOUBLE;
            case CHAR, STRING -> SQLDataType.VARCHAR;
            case DECIMAL -> SQLDataType.NUMERIC;
            case BIG_INTEGER -> SQLDataType.DECIMAL_INTEGER;
            case BYTES -> SQLDataType.VARBINARY;
            case UUID -> SQLDataType.UUID;
            case INSTANT -> SQLDataType.INSTANT;
            case LOCAL_DATE -> SQLDataType.LOCALDATE;
            case LOCAL_TIME -> SQLDataType.LOCALTIME;
            case LOCAL_DATE_TIME -> SQLDataType.LOCALDATETIME;
            case OFFSET_DATE_TIME -> SQLDataType.OFFSETDATETIME;
            case JSON -> SQLDataType.JSON;
            case ARRAY, STRUCT, BLOB, CLOB -> SQLDataType.OTHER;
        };
    }

    @Override
    @SuppressWarnings("NullAway") // null is a value of jOOQ's, which says nothing about nulls
    public @Nullable Object from(@Nullable Object column) {
        return column == null ? null : type.toJava(stored(column));
    }

    private Object stored(Object column) {
        return switch (type.storage()) {
            case CHAR -> ((String) column).charAt(0);
            case DURATION -> Duration.ofNanos((Long) column);
            case JSON -> ((JSON) column).data();
            default -> column;
        };
    }

    @Override
    @SuppressWarnings("NullAway") // as above
    public @Nullable Object to(@Nullable Object value) {
        Object stored = type.toStorage(value);
        if (stored == null) {
            return null;
        }
        return switch (type.storage()) {
            case CHAR -> stored.toString();
            case DURATION -> ((Duration) stored).toNanos();
            case JSON -> JSON.json((String) stored);
            default -> stored;
        };
    }

    @Override
    public Class<Object> fromType() {
        @SuppressWarnings("unchecked")
        Class<Object> columnClass = (Class<Object>) columnType(type.storage()).getType();
        return columnClass;
    }

    @Override
    public Class<Object> toType() {
        return userType;
    }
}
