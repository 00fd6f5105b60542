// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.driver.UpsertBatch;
import io.mikroorm.row.ValueSink;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.render.SqlStatement;

/** Inserts rows of entities or updates those that are there, in as few statements as the limits allow. */
final class UpsertWriter {

    private final SqlDriver driver;
    private final JdbcSession jdbc;
    private final ArrayWriter arrays;
    private final StatementBytes bytes;

    UpsertWriter(SqlDriver driver, JdbcSession jdbc) {
        this.driver = driver;
        this.jdbc = jdbc;
        this.arrays = new ArrayWriter(driver, jdbc);
        this.bytes = new StatementBytes(driver, jdbc);
    }

    void upsert(UpsertBatch batch) {
        int size = batch.rows().size();
        if (arrays.takes(size, batch.entity(), batch.columns())) {
            arrays.upsert(batch);
            return;
        }
        boolean several = driver.platform().dialect().supports(Feature.MULTI_ROW_INSERT);
        int most = several ? driver.rowsPerStatement(RowByRow.width(batch.entity(), batch.columns())) : 1;
        int next;
        for (int start = 0; start < size; start = next) {
            int from = start;
            int to = bytes.end(batch.entity(), batch.columns(), batch.rows()::get, start, Math.min(size, start + most));
            next = to;
            SqlStatement statement = driver.plans().write(WriteShape.upsert(batch, to - from));
            jdbc.update(statement, sink -> bind(sink, batch, from, to));
        }
    }

    private static void bind(ValueSink sink, UpsertBatch batch, int from, int to) {
        int slot = 0;
        for (int row = from; row < to; row++) {
            slot = RowByRow.bind(
                    sink, slot, batch.entity(), batch.columns(), batch.rows().get(row));
        }
    }
}
