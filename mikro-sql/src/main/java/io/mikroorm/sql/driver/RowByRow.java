// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.ValueSink;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.render.SqlStatement;
import io.mikroorm.type.ValueType;
import org.jspecify.annotations.Nullable;

/** Runs one statement for each of many rows, in batches, and learns for each whether it found its row. */
final class RowByRow {

    private final SqlDriver driver;
    private final JdbcSession jdbc;

    RowByRow(SqlDriver driver, JdbcSession jdbc) {
        this.driver = driver;
        this.jdbc = jdbc;
    }

    /** Sets the values of one row of a batch. */
    interface RowBinder {
        void bind(ValueSink sink, int row);
    }

    /** Returns for which rows the statement found one. */
    boolean[] run(SqlStatement statement, int size, RowBinder binder) {
        boolean[] found = new boolean[size];
        if (size == 1) {
            found[0] = jdbc.update(statement, sink -> binder.bind(sink, 0)) != 0;
            return found;
        }
        int most = driver.batchSize();
        for (int start = 0; start < size; start += most) {
            int from = start;
            int[] counts = jdbc.batch(
                    statement, (sink, index) -> binder.bind(sink, from + index), Math.min(most, size - from));
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] < 0) {
                    throw SqlErrors.countsAreNotTold();
                }
                found[from + i] = counts[i] != 0;
            }
        }
        return found;
    }

    /** The slots of a row that sets these columns. */
    static int width(EntityMetadata entity, int[] columns) {
        int width = 0;
        for (int column : columns) {
            width += entity.written(column).type().width();
        }
        return width;
    }

    /** Sets the values of a row, in the order of the columns, and returns the next slot. */
    static int bind(ValueSink sink, int slot, EntityMetadata entity, int[] columns, @Nullable Object[] values) {
        int next = slot;
        for (int i = 0; i < values.length; i++) {
            ValueType type = entity.written(columns[i]).type();
            BoxedValues.write(sink, next, type, values[i]);
            next += type.width();
        }
        return next;
    }

    /** Sets the key of a row and, behind it, the version that the row must still have. */
    static void bindKey(ValueSink sink, int slot, EntityMetadata entity, Object key, @Nullable Object wanted) {
        BoxedValues.write(sink, slot, entity.key().type(), key);
        MappedColumn version = entity.version();
        if (version != null && wanted != null) {
            BoxedValues.write(sink, slot + entity.key().type().width(), version.type(), wanted);
        }
    }
}
