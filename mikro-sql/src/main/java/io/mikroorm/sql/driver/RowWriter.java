// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.driver.DeleteBatch;
import io.mikroorm.driver.InsertBatch;
import io.mikroorm.driver.UpdateBatch;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.ValueSink;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.render.SqlStatement;
import io.mikroorm.type.ValueType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows of entities, in as few statements as the limits allow. Values that a column would change are refused first. */
final class RowWriter {

    private final SqlDriver driver;
    private final JdbcSession jdbc;

    RowWriter(SqlDriver driver, JdbcSession jdbc) {
        this.driver = driver;
        this.jdbc = jdbc;
    }

    List<Object> insert(InsertBatch batch) {
        EntityMetadata entity = batch.entity();
        for (@Nullable Object[] row : batch.rows()) {
            check(entity, batch.columns(), row);
        }
        if (!batch.generatedKeys()) {
            insert(new Rows(batch, batch.columns(), null));
            return List.of();
        }
        List<Object> keys = driver.reserveKeys(jdbc, entity, batch.rows().size());
        int[] columns = Arrays.copyOf(batch.columns(), batch.columns().length + 1);
        columns[columns.length - 1] = entity.key().index();
        insert(new Rows(batch, columns, keys));
        return keys;
    }

    /** Rows to insert; with keys, each row's key is its last value. */
    private record Rows(
            InsertBatch batch, int[] columns, @Nullable List<Object> keys) {

        void bind(ValueSink sink, int from, int to) {
            EntityMetadata entity = batch.entity();
            List<MappedColumn> all = entity.columns();
            int slot = 0;
            for (int row = from; row < to; row++) {
                @Nullable Object[] cells = batch.rows().get(row);
                for (int i = 0; i < cells.length; i++) {
                    BoxedValues.write(sink, slot++, all.get(columns[i]).type(), cells[i]);
                }
                if (keys != null) {
                    BoxedValues.write(sink, slot++, entity.key().type(), keys.get(row));
                }
            }
        }
    }

    private void insert(Rows rows) {
        int size = rows.batch().rows().size();
        boolean several = driver.platform().dialect().supports(Feature.MULTI_ROW_INSERT);
        int most = several ? driver.rowsPerStatement(rows.columns().length) : 1;
        for (int start = 0; start < size; start += most) {
            int from = start;
            int to = Math.min(size, start + most);
            SqlStatement statement =
                    driver.plans().write(WriteShape.insert(rows.batch().entity(), rows.columns(), to - from));
            jdbc.update(statement, sink -> rows.bind(sink, from, to));
        }
    }

    boolean[] update(UpdateBatch batch) {
        EntityMetadata entity = batch.entity();
        List<UpdateBatch.Row> rows = batch.rows();
        for (UpdateBatch.Row row : rows) {
            check(entity, batch.columns(), row.values());
        }
        boolean versioned = entity.version() != null && rows.get(0).version() != null;
        SqlStatement statement = driver.plans().write(WriteShape.update(entity, batch.columns(), versioned));
        return each(statement, rows.size(), (sink, index) -> bind(sink, batch, rows.get(index), versioned));
    }

    private static void bind(ValueSink sink, UpdateBatch batch, UpdateBatch.Row row, boolean versioned) {
        EntityMetadata entity = batch.entity();
        int[] columns = batch.columns();
        for (int i = 0; i < columns.length; i++) {
            BoxedValues.write(sink, i, entity.columns().get(columns[i]).type(), row.values()[i]);
        }
        bindKey(sink, columns.length, entity, row.key(), versioned ? row.version() : null);
    }

    private static void bindKey(ValueSink sink, int slot, EntityMetadata entity, Object key, @Nullable Object wanted) {
        BoxedValues.write(sink, slot, entity.key().type(), key);
        MappedColumn version = entity.version();
        if (version != null && wanted != null) {
            BoxedValues.write(sink, slot + 1, version.type(), wanted);
        }
    }

    boolean[] delete(DeleteBatch batch) {
        EntityMetadata entity = batch.entity();
        List<Object> keys = batch.keys();
        List<Object> versions = batch.versions();
        if (versions == null || entity.version() == null) {
            return deleteKeys(entity, keys);
        }
        SqlStatement statement = driver.plans().write(WriteShape.deleteVersioned(entity));
        return each(
                statement,
                keys.size(),
                (sink, index) -> bindKey(sink, 0, entity, keys.get(index), versions.get(index)));
    }

    /** Rows that are gone already are told from others only where there are versions. */
    private boolean[] deleteKeys(EntityMetadata entity, List<Object> keys) {
        ValueType type = entity.key().type();
        int most = driver.rowsPerStatement(1);
        for (int start = 0; start < keys.size(); start += most) {
            List<Object> part = keys.subList(start, Math.min(keys.size(), start + most));
            SqlStatement statement = driver.plans().write(WriteShape.delete(entity, part.size()));
            jdbc.update(statement, sink -> {
                for (int i = 0; i < part.size(); i++) {
                    BoxedValues.write(sink, i, type, part.get(i));
                }
            });
        }
        boolean[] deleted = new boolean[keys.size()];
        Arrays.fill(deleted, true);
        return deleted;
    }

    /** Sets the values of one row of a batch. */
    private interface RowBinder {
        void bind(ValueSink sink, int row);
    }

    /** Runs a statement for each row, in batches. Returns for which it found its row. */
    private boolean[] each(SqlStatement statement, int size, RowBinder binder) {
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
                found[from + i] = counts[i] != 0;
            }
        }
        return found;
    }

    private void check(EntityMetadata entity, int[] columns, @Nullable Object[] values) {
        for (int i = 0; i < columns.length; i++) {
            driver.platform().check(entity, entity.columns().get(columns[i]), values[i]);
        }
    }
}
