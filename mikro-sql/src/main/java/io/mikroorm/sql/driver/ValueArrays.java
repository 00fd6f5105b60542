// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.ValueSink;
import io.mikroorm.type.StructType.Part;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the values of one column of many rows as an array; of keys of several parts as an array for each part. */
final class ValueArrays {

    private ValueArrays() {}

    /** Sets properties' values from a slot on, and returns the next slot; null stays null in them. */
    @SuppressWarnings("NullAway") // JDK 17 does not tell the nullness of elements of arrays from class files
    static int write(ValueSink sink, int slot, ValueType type, List<? extends @Nullable Object> values) {
        if (!type.isKeyOfParts()) {
            BoxedValues.writeAll(sink, slot, type, values);
            return slot + 1;
        }
        List<@Nullable Object> stored = new ArrayList<>(values.size());
        for (Object value : values) {
            stored.add(type.toStorage(value));
        }
        int next = slot;
        for (Part part : type.parts()) {
            sink.setArray(next, part.type(), column(stored, next - slot));
            next++;
        }
        return next;
    }

    private static @Nullable Object[] column(List<@Nullable Object> rows, int part) {
        @Nullable Object[] column = new @Nullable Object[rows.size()];
        for (int row = 0; row < column.length; row++) {
            Object parts = rows.get(row);
            column[row] = parts == null ? null : ((Object[]) parts)[part];
        }
        return column;
    }
}
