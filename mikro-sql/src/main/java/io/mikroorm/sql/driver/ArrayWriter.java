// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.driver.DeleteBatch;
import io.mikroorm.driver.InsertBatch;
import io.mikroorm.driver.PivotBatch;
import io.mikroorm.driver.UpdateBatch;
import io.mikroorm.driver.UpsertBatch;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.KeyValues;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.PivotColumn;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.Row;
import io.mikroorm.row.ValueSink;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.jdbc.RowConsumer;
import io.mikroorm.sql.plan.WritePlanner;
import io.mikroorm.sql.render.SqlStatement;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes many rows of entities in one statement, whose values are arrays, one for each column: the statement is the same for
 * any number of rows, and as long as the batch may be.
 */
final class ArrayWriter {

    private final SqlDriver driver;
    private final JdbcSession jdbc;

    ArrayWriter(SqlDriver driver, JdbcSession jdbc) {
        this.driver = driver;
        this.jdbc = jdbc;
    }

    /** Whether rows with these values can be written like this. A single row has a plain statement. */
    boolean takes(int rows, EntityMetadata entity, int[] columns) {
        if (rows < 2
                || !driver.platform().dialect().supports(Feature.ARRAY_PARAMETERS)
                || WritePlanner.isExpressed(entity, columns)) {
            return false;
        }
        for (int column : columns) {
            if (!isElement(entity.columns().get(column))) {
                return false;
            }
        }
        return isElement(entity.key());
    }

    /** Arrays of arrays would lose their form, and contents are streams. */
    boolean isElement(MappedColumn column) {
        return !column.type().storage().isContent()
                && driver.plans().valueTypes(column).stream().noneMatch(type -> type.endsWith("]"));
    }

    /** Inserts rows; with {@code keys}, those that the database hands out come back in the order of the rows. */
    List<Object> insert(InsertBatch batch, boolean keys) {
        EntityMetadata entity = batch.entity();
        int[] columns = batch.columns();
        SqlStatement statement = driver.plans().write(WriteShape.insertArrays(entity, columns, keys));
        List<Object> handedOut = new ArrayList<>();
        inParts(batch.rows().size(), (from, to) -> {
            Cells cells = (row, column) -> batch.rows().get(from + row)[column];
            if (!keys) {
                jdbc.update(statement, sink -> bind(sink, entity, columns, to - from, cells));
                return;
            }
            ReturnedKeys returned = new ReturnedKeys(to - from);
            jdbc.query(statement, sink -> bind(sink, entity, columns, to - from, cells), returned);
            for (long key : returned.ascending(entity)) {
                handedOut.add(KeyValues.box(entity, key));
            }
        });
        return handedOut;
    }

    /** Inserts rows, or updates those that are there. */
    void upsert(UpsertBatch batch) {
        SqlStatement statement = driver.plans().write(WriteShape.upsertArrays(batch));
        inParts(batch.rows().size(), (from, to) -> {
            Cells cells = (row, column) -> batch.rows().get(from + row)[column];
            jdbc.update(statement, sink -> bind(sink, batch.entity(), batch.columns(), to - from, cells));
        });
    }

    /** Returns for which rows there was one with that key and version. */
    boolean[] update(UpdateBatch batch, boolean versioned) {
        EntityMetadata entity = batch.entity();
        int[] columns = batch.columns();
        SqlStatement statement = driver.plans().write(WriteShape.updateArrays(batch, versioned));
        boolean[] found = new boolean[batch.rows().size()];
        inParts(found.length, (from, to) -> {
            Cells cells = (row, column) -> batch.rows().get(from + row).values()[column];
            List<Object> keys = new ArrayList<>(to - from);
            List<@Nullable Object> versions = new ArrayList<>(to - from);
            for (UpdateBatch.Row row : batch.rows().subList(from, to)) {
                keys.add(row.key());
                versions.add(row.version());
            }
            jdbc.query(
                    statement,
                    sink -> {
                        int slot = bind(sink, entity, columns, to - from, cells);
                        slot = bindKeys(sink, slot, entity, keys);
                        if (versioned) {
                            bindVersions(sink, slot++, entity, versions);
                        }
                        bindRead(sink, slot, batch, batch.rows().subList(from, to));
                    },
                    new Found(found, from));
        });
        return found;
    }

    /** Returns for which rows there was one with that key and version. */
    boolean[] deleteVersioned(DeleteBatch batch, List<Object> versions) {
        EntityMetadata entity = batch.entity();
        SqlStatement statement = driver.plans().write(WriteShape.deleteVersionedArrays(entity));
        boolean[] found = new boolean[batch.keys().size()];
        inParts(
                found.length,
                (from, to) -> jdbc.query(
                        statement,
                        sink -> {
                            int slot = bindKeys(sink, 0, entity, batch.keys().subList(from, to));
                            bindVersions(sink, slot, entity, versions.subList(from, to));
                        },
                        new Found(found, from)));
        return found;
    }

    /** Deletes rows by their keys. */
    void delete(DeleteBatch batch) {
        EntityMetadata entity = batch.entity();
        SqlStatement statement = driver.plans().write(WriteShape.deleteArrays(entity));
        inParts(
                batch.keys().size(),
                (from, to) -> jdbc.update(
                        statement,
                        sink -> bindKeys(sink, 0, entity, batch.keys().subList(from, to))));
    }

    /** Whether rows of a pivot table can be written like this. */
    boolean takesPairs(PivotBatch batch) {
        return batch.ownerKeys().size() > 1 && driver.platform().dialect().supports(Feature.ARRAY_PARAMETERS);
    }

    /** Deletes rows of a pivot table. */
    void unlink(PivotBatch batch) {
        pairs(batch, List.of(), false);
    }

    /** Inserts rows of a pivot table, with their places, if these are kept. */
    void link(PivotBatch batch, List<Integer> places) {
        pairs(batch, places, true);
    }

    private void pairs(PivotBatch batch, List<Integer> places, boolean link) {
        ValueType owner = driver.keyType(batch.relation().owner());
        ValueType target = driver.keyType(batch.relation().target());
        SqlStatement statement = driver.plans().write(WriteShape.pairs(batch.relation(), link));
        inParts(
                batch.ownerKeys().size(),
                (from, to) -> jdbc.update(statement, sink -> {
                    int slot =
                            ValueArrays.write(sink, 0, owner, batch.ownerKeys().subList(from, to));
                    slot = ValueArrays.write(
                            sink, slot, target, batch.targetKeys().subList(from, to));
                    if (!places.isEmpty()) {
                        ValueArrays.write(sink, slot, PivotColumn.PLACE, places.subList(from, to));
                    }
                }));
    }

    /** Does something with a part of the rows. */
    interface Part {
        void write(int from, int to);
    }

    private void inParts(int rows, Part part) {
        int most = driver.arraySize();
        for (int from = 0; from < rows; from += most) {
            part.write(from, Math.min(rows, from + most));
        }
    }

    /** The values of some rows, by the place of the row and of the column that is set. */
    private interface Cells {
        @Nullable
        Object cell(int row, int column);
    }

    /** Returns the next slot. */
    private static int bind(ValueSink sink, EntityMetadata entity, int[] columns, int rows, Cells cells) {
        int slot = 0;
        for (int i = 0; i < columns.length; i++) {
            List<@Nullable Object> values = new ArrayList<>(rows);
            for (int row = 0; row < rows; row++) {
                values.add(cells.cell(row, i));
            }
            slot = ValueArrays.write(sink, slot, entity.written(columns[i]).type(), values);
        }
        return slot;
    }

    private static void bindRead(ValueSink sink, int first, UpdateBatch batch, List<UpdateBatch.Row> rows) {
        List<Integer> columns = batch.unchanged().equal();
        for (int i = 0; i < columns.size(); i++) {
            List<@Nullable Object> values = new ArrayList<>(rows.size());
            for (UpdateBatch.Row row : rows) {
                values.add(row.read()[i]);
            }
            ValueType type = batch.entity().columns().get(columns.get(i)).type();
            ValueArrays.write(sink, first + i, type, values);
        }
    }

    private static int bindKeys(ValueSink sink, int slot, EntityMetadata entity, List<Object> keys) {
        return ValueArrays.write(sink, slot, entity.key().type(), keys);
    }

    private static void bindVersions(
            ValueSink sink, int slot, EntityMetadata entity, List<? extends @Nullable Object> versions) {
        MappedColumn version = entity.version();
        if (version != null) {
            BoxedValues.writeAll(sink, slot, version.type(), versions);
        }
    }

    /** Notes the numbers of rows that found theirs. */
    private record Found(boolean[] found, int from) implements RowConsumer {
        @Override
        public void row(Row row) {
            found[from + (int) row.getLong(0) - 1] = true;
        }
    }
}
