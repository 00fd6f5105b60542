// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query.resolving;

import io.mikroorm.sql.query.SqlFunction;
import io.mikroorm.sql.query.shape.Value;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.util.List;

/** What kinds of values functions come to, the same on all databases. */
final class ResultTypes {

    /** Words of the database of which nothing was said. */
    static final ValueType UNKNOWN = new ValueType(Object.class, Storage.JSON, null, Limits.NONE);

    private static final ValueType LONG = new ValueType(Long.class, Storage.LONG, null, Limits.NONE);
    private static final ValueType DOUBLE = new ValueType(Double.class, Storage.DOUBLE, null, Limits.NONE);
    private static final ValueType DECIMAL = new ValueType(BigDecimal.class, Storage.DECIMAL, null, Limits.NONE);
    private static final ValueType TEXT = new ValueType(String.class, Storage.STRING, null, Limits.NONE);

    private ResultTypes() {}

    static ValueType ofValue(Object value) {
        return value instanceof Enum<?> constant ? ofClass(constant.getDeclaringClass()) : ofClass(value.getClass());
    }

    static ValueType ofClass(Class<?> type) {
        Storage storage = type.isEnum() ? Storage.STRING : Storage.of(type);
        if (storage == null) {
            throw QueryMistakes.unknownClass(type);
        }
        return new ValueType(type, storage, null, Limits.NONE);
    }

    static ValueType of(SqlFunction function, List<Value> arguments) {
        return switch (function) {
            case COUNT_ROWS, COUNT, COUNT_DISTINCT, LENGTH, ROW_NUMBER, RANK, DENSE_RANK -> LONG;
            case AVG -> DOUBLE;
            case LOWER, UPPER, TRIM, CONCAT -> TEXT;
            case SUM -> number(arguments);
            case PLUS, MINUS, TIMES, ABS, ROUND, DIVIDED_BY ->
                number(function == SqlFunction.ROUND ? arguments.subList(0, 1) : arguments);
            case MIN, MAX, COALESCE, NULLIF, LAG, LEAD -> arguments.get(0).type();
        };
    }

    /** Decimals make decimals, and fractions fractions; whole numbers stay such. */
    private static ValueType number(List<Value> arguments) {
        boolean fraction = false;
        for (Value each : arguments) {
            Storage storage = each.type().storage();
            if (storage == Storage.DECIMAL || storage == Storage.BIG_INTEGER) {
                return DECIMAL;
            }
            fraction |= storage == Storage.DOUBLE || storage == Storage.FLOAT;
        }
        return fraction ? DOUBLE : LONG;
    }
}
