// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.driver.UpdateBatch;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.ValueSink;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.plan.WritePlanner;
import io.mikroorm.sql.render.SqlStatement;
import io.mikroorm.type.Storage;
import io.mikroorm.type.StructType;
import io.mikroorm.type.ValueType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Updates rows of entities: several in one statement where the database can, otherwise one by one in batches. */
final class UpdateWriter {

    /** Fewer rows are as quick one by one. */
    private static final int FEWEST_AT_ONCE = 4;

    private final SqlDriver driver;
    private final JdbcSession jdbc;
    private final RowByRow rowByRow;
    private final ArrayWriter arrays;
    private final StatementBytes bytes;

    UpdateWriter(SqlDriver driver, JdbcSession jdbc) {
        this.driver = driver;
        this.jdbc = jdbc;
        this.rowByRow = new RowByRow(driver, jdbc);
        this.arrays = new ArrayWriter(driver, jdbc);
        this.bytes = new StatementBytes(driver, jdbc);
    }

    /** Returns for which rows there was one with that key and version. */
    boolean[] update(UpdateBatch batch) {
        EntityMetadata entity = batch.entity();
        int size = batch.rows().size();
        boolean versioned = entity.version() != null && batch.rows().get(0).version() != null;
        if (arrays.takes(size, entity, batch.columns())) {
            return arrays.update(batch, versioned);
        }
        Rows rows = new Rows(batch, versioned);
        if (size < FEWEST_AT_ONCE || !canUpdateSeveral(batch, versioned) || setsOneByOne(batch)) {
            return oneByOne(rows, 0, size);
        }
        boolean[] found = new boolean[size];
        int most = driver.rowsPerStatement(rows.width());
        int to;
        for (int from = 0; from < size; from = to) {
            to = bytes.end(entity, batch.columns(), rows::values, from, Math.min(size, from + most));
            to = bytes.endOfShort(entity, batch.columns(), rows::values, from, to);
            boolean[] part = to - from < FEWEST_AT_ONCE ? oneByOne(rows, from, to) : together(rows, from, to);
            System.arraycopy(part, 0, found, from, to - from);
        }
        return found;
    }

    /** What is compared travels without a type: that is exact for whole numbers and bytes. */
    private boolean canUpdateSeveral(UpdateBatch batch, boolean versioned) {
        EntityMetadata entity = batch.entity();
        MappedColumn version = entity.version();
        for (int column : batch.unchanged().equal()) {
            if (!isWhole(entity.columns().get(column).type().storage())) {
                return false;
            }
        }
        return isComparedExactly(entity)
                && (!versioned || version != null && isWhole(version.type().storage()))
                && driver.platform()
                        .updatesByValues(jdbc, entity, driver.plans().schemaOf(entity));
    }

    private static boolean isComparedExactly(EntityMetadata entity) {
        ValueType key = entity.key().type();
        if (!key.isKeyOfParts()) {
            return entity.hasIntegralKey() || key.storage() == Storage.UUID;
        }
        for (StructType.Part part : key.parts()) {
            Storage storage = part.type().storage();
            if (!storage.isIntegral() && storage != Storage.UUID) {
                return false;
            }
        }
        return true;
    }

    /** Values that travel without a type may be converted on the way; rows with contents are few. What the database makes of values it makes one by one. */
    private static boolean setsOneByOne(UpdateBatch batch) {
        if (WritePlanner.isExpressed(batch.entity(), batch.columns())) {
            return true;
        }
        for (int column : batch.columns()) {
            if (batch.entity().columns().get(column).type().storage().isContent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWhole(Storage storage) {
        return storage == Storage.INT || storage == Storage.LONG || storage == Storage.SHORT;
    }

    private boolean[] oneByOne(Rows rows, int from, int to) {
        UpdateBatch batch = rows.batch();
        bytes.requireEach(batch.entity(), batch.columns(), rows::values, from, to);
        SqlStatement statement = driver.plans().write(WriteShape.update(batch, rows.versioned()));
        return rowByRow.run(statement, to - from, (sink, index) -> rows.bind(sink, 0, from + index));
    }

    /**
     * The database tells how many rows it found. Where some are missing, the update is taken back and done one by one, which
     * tells which; where only keys are compared it can be repeated as it is.
     */
    private boolean[] together(Rows rows, int from, int to) {
        UpdateBatch batch = rows.batch();
        SqlStatement statement = driver.plans().write(WriteShape.updateMany(batch, rows.versioned(), to - from));
        boolean repeatable = !rows.versioned() && batch.unchanged().isNothing();
        String before = repeatable ? null : jdbc.savepoint();
        long count = jdbc.update(statement, sink -> rows.bindAll(sink, from, to));
        if (count != to - from) {
            if (before != null) {
                jdbc.rollbackTo(before);
            }
            return oneByOne(rows, from, to);
        }
        if (before != null) {
            jdbc.release(before);
        }
        boolean[] found = new boolean[to - from];
        Arrays.fill(found, true);
        return found;
    }

    /** Rows to update; each has the values that are set, its key and, if asked for, the version that it must still have. */
    private record Rows(UpdateBatch batch, boolean versioned) {

        int width() {
            EntityMetadata entity = batch.entity();
            int key = entity.key().type().width();
            int read = batch.unchanged().equal().size();
            return RowByRow.width(entity, batch.columns()) + (versioned ? key + 1 : key) + read;
        }

        @Nullable
        Object[] values(int row) {
            return batch.rows().get(row).values();
        }

        void bindAll(ValueSink sink, int from, int to) {
            int width = width();
            for (int row = from; row < to; row++) {
                bind(sink, (row - from) * width, row);
            }
        }

        void bind(ValueSink sink, int slot, int index) {
            EntityMetadata entity = batch.entity();
            UpdateBatch.Row row = batch.rows().get(index);
            int next = RowByRow.bind(sink, slot, entity, batch.columns(), row.values());
            RowByRow.bindKey(sink, next, entity, row.key(), versioned ? row.version() : null);
            next += entity.key().type().width() + (versioned ? 1 : 0);
            List<Integer> equal = batch.unchanged().equal();
            for (int i = 0; i < equal.size(); i++) {
                BoxedValues.write(
                        sink, next + i, entity.columns().get(equal.get(i)).type(), row.read()[i]);
            }
        }
    }
}
