// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.Row;
import io.mikroorm.sql.jdbc.RowConsumer;
import io.mikroorm.type.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a type out of each column of a row. Not thread-safe. */
final class RowOfValues implements RowConsumer {

    private final ValueType[] types;
    private @Nullable Object[] values = {};

    RowOfValues(List<ValueType> types) {
        this.types = types.toArray(new ValueType[0]);
    }

    @Override
    public void row(Row row) {
        values = new @Nullable Object[types.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = BoxedValues.read(row, i, types[i]);
        }
    }

    /** Those of the last row. */
    @Nullable
    Object[] values() {
        return values;
    }
}
