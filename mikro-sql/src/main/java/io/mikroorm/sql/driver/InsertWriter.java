// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.driver.InsertBatch;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.KeyValues;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.ValueSink;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.jdbc.Inserted;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.render.SqlStatement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inserts rows of entities, in as few statements as the limits allow. */
final class InsertWriter {

    private final SqlDriver driver;
    private final JdbcSession jdbc;
    private final ArrayWriter arrays;
    private final StatementBytes bytes;

    InsertWriter(SqlDriver driver, JdbcSession jdbc) {
        this.driver = driver;
        this.jdbc = jdbc;
        this.arrays = new ArrayWriter(driver, jdbc);
        this.bytes = new StatementBytes(driver, jdbc);
    }

    /** Returns the keys that the database handed out, in the order of the rows; none where the rows had theirs. */
    List<Object> insert(InsertBatch batch) {
        if (!batch.generatedKeys()) {
            return insertGiven(batch);
        }
        KeyHandout handout = driver.keyHandout();
        if (handout instanceof KeyHandout.Reserved reserved) {
            return insertReserved(batch, reserved);
        }
        return handout instanceof KeyHandout.Counted counted
                ? insertCounted(batch, counted)
                : insertReturned(batch, (KeyHandout.Returned) handout);
    }

    private List<Object> insertGiven(InsertBatch batch) {
        if (takesArrays(batch)) {
            return arrays.insert(batch, false);
        }
        insert(new Rows(batch, batch.columns(), null));
        return List.of();
    }

    private boolean takesArrays(InsertBatch batch) {
        return batch.columns().length > 0 && arrays.takes(batch.rows().size(), batch.entity(), batch.columns());
    }

    private List<Object> insertReserved(InsertBatch batch, KeyHandout.Reserved handout) {
        EntityMetadata entity = batch.entity();
        List<Object> keys = handout.reserve(jdbc, entity, batch.rows().size());
        int[] columns = Arrays.copyOf(batch.columns(), batch.columns().length + 1);
        columns[columns.length - 1] = entity.key().index();
        insert(new Rows(batch, columns, keys));
        return keys;
    }

    private List<Object> insertCounted(InsertBatch batch, KeyHandout.Counted handout) {
        EntityMetadata entity = batch.entity();
        Rows rows = new Rows(batch, batch.columns(), null);
        List<Object> keys = new ArrayList<>(batch.rows().size());
        int distance = batch.rows().size() == 1
                ? 0
                : handout.distance(jdbc, entity, driver.plans().schemaOf(entity));
        int most = distance == 0 ? 1 : rowsPerStatement(rows);
        int next;
        for (int start = 0; start < batch.rows().size(); start = next) {
            int from = start;
            int to = end(rows, start, most);
            next = to;
            SqlStatement statement = driver.plans().write(WriteShape.insert(entity, rows.columns(), to - from));
            Inserted inserted = jdbc.insert(statement, sink -> rows.bind(sink, from, to));
            if (inserted.rows() != to - from || inserted.firstKey() == 0) {
                throw SqlErrors.wrongNumberOfKeys(
                        entity.name(), to - from, inserted.firstKey() == 0 ? 0 : (int) inserted.rows());
            }
            for (int i = 0; i < to - from; i++) {
                keys.add(KeyValues.box(entity, inserted.firstKey() + (long) i * distance));
            }
        }
        return keys;
    }

    private List<Object> insertReturned(InsertBatch batch, KeyHandout.Returned handout) {
        EntityMetadata entity = batch.entity();
        boolean several = batch.rows().size() > 1
                && handout.ascending(jdbc, entity, driver.plans().schemaOf(entity));
        if (several && takesArrays(batch)) {
            return arrays.insert(batch, true);
        }
        Rows rows = new Rows(batch, batch.columns(), null);
        List<Object> keys = new ArrayList<>(batch.rows().size());
        int most = several ? rowsPerStatement(rows) : 1;
        int next;
        for (int start = 0; start < batch.rows().size(); start = next) {
            int from = start;
            int to = end(rows, start, most);
            next = to;
            SqlStatement statement =
                    driver.plans().write(WriteShape.insertReturningKeys(entity, rows.columns(), to - from));
            ReturnedKeys returned = new ReturnedKeys(to - from);
            jdbc.query(statement, sink -> rows.bind(sink, from, to), returned);
            for (long key : returned.ascending(entity)) {
                keys.add(KeyValues.box(entity, key));
            }
        }
        return keys;
    }

    private void insert(Rows rows) {
        int size = rows.batch().rows().size();
        int most = rowsPerStatement(rows);
        int next;
        for (int start = 0; start < size; start = next) {
            int from = start;
            int to = end(rows, start, most);
            next = to;
            SqlStatement statement =
                    driver.plans().write(WriteShape.insert(rows.batch().entity(), rows.columns(), to - from));
            jdbc.update(statement, sink -> rows.bind(sink, from, to));
        }
    }

    private int end(Rows rows, int from, int most) {
        InsertBatch batch = rows.batch();
        int to = Math.min(batch.rows().size(), from + most);
        return bytes.end(batch.entity(), rows.columns(), batch.rows()::get, from, to);
    }

    /** A row without columns, all of defaults, has a form of its own, of which there is one in a statement. */
    private int rowsPerStatement(Rows rows) {
        boolean several = driver.platform().dialect().supports(Feature.MULTI_ROW_INSERT) && rows.columns().length > 0;
        return several ? driver.rowsPerStatement(RowByRow.width(rows.batch().entity(), rows.columns())) : 1;
    }

    /** Rows to insert; with keys, each row's key is its last value. */
    private record Rows(
            InsertBatch batch, int[] columns, @Nullable List<Object> keys) {

        void bind(ValueSink sink, int from, int to) {
            EntityMetadata entity = batch.entity();
            int slot = 0;
            for (int row = from; row < to; row++) {
                slot = RowByRow.bind(sink, slot, entity, columns, batch.rows().get(row));
                if (keys != null) {
                    BoxedValues.write(sink, slot++, entity.key().type(), keys.get(row));
                }
            }
        }
    }
}
