// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.driver.UpdateBatch;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.ValueSink;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.render.SqlStatement;
import java.util.List;

/** Updates rows of entities, one by one in batches. */
final class UpdateWriter {

    private final SqlDriver driver;
    private final RowByRow rowByRow;

    UpdateWriter(SqlDriver driver, JdbcSession jdbc) {
        this.driver = driver;
        this.rowByRow = new RowByRow(driver, jdbc);
    }

    /** Returns for which rows there was one with that key and version. */
    boolean[] update(UpdateBatch batch) {
        EntityMetadata entity = batch.entity();
        List<UpdateBatch.Row> rows = batch.rows();
        boolean versioned = entity.version() != null && rows.get(0).version() != null;
        SqlStatement statement = driver.plans().write(WriteShape.update(entity, batch.columns(), versioned));
        return rowByRow.run(statement, rows.size(), (sink, index) -> bind(sink, batch, rows.get(index), versioned));
    }

    private static void bind(ValueSink sink, UpdateBatch batch, UpdateBatch.Row row, boolean versioned) {
        EntityMetadata entity = batch.entity();
        int[] columns = batch.columns();
        for (int i = 0; i < columns.length; i++) {
            BoxedValues.write(sink, i, entity.columns().get(columns[i]).type(), row.values()[i]);
        }
        RowByRow.bindKey(sink, columns.length, entity, row.key(), versioned ? row.version() : null);
    }
}
