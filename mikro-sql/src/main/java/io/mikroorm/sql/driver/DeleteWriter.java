// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.driver.DeleteBatch;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.render.SqlStatement;
import io.mikroorm.type.ValueType;
import java.util.Arrays;
import java.util.List;

/** Deletes rows of entities: by lists of keys, or one by one where each must still have its version. */
final class DeleteWriter {

    private final SqlDriver driver;
    private final JdbcSession jdbc;
    private final RowByRow rowByRow;
    private final ArrayWriter arrays;

    DeleteWriter(SqlDriver driver, JdbcSession jdbc) {
        this.driver = driver;
        this.jdbc = jdbc;
        this.rowByRow = new RowByRow(driver, jdbc);
        this.arrays = new ArrayWriter(driver, jdbc);
    }

    /** Returns for which rows there was one with that key and version; all of them where there are no versions. */
    boolean[] delete(DeleteBatch batch) {
        EntityMetadata entity = batch.entity();
        List<Object> keys = batch.keys();
        List<Object> versions = batch.versions();
        if (versions == null || entity.version() == null) {
            return deleteKeys(batch);
        }
        if (arrays.takes(keys.size(), entity, new int[0])) {
            return arrays.deleteVersioned(batch, versions);
        }
        SqlStatement statement = driver.plans().write(WriteShape.deleteVersioned(entity));
        return rowByRow.run(
                statement,
                keys.size(),
                (sink, index) -> RowByRow.bindKey(sink, 0, entity, keys.get(index), versions.get(index)));
    }

    /** Rows that are gone already are told from others only where there are versions. */
    private boolean[] deleteKeys(DeleteBatch batch) {
        boolean[] deleted = new boolean[batch.keys().size()];
        Arrays.fill(deleted, true);
        if (arrays.takes(deleted.length, batch.entity(), new int[0])) {
            arrays.delete(batch);
        } else {
            deleteLists(batch.entity(), batch.keys());
        }
        return deleted;
    }

    private void deleteLists(EntityMetadata entity, List<Object> keys) {
        ValueType type = entity.key().type();
        int most = driver.rowsPerStatement(type.width());
        for (int start = 0; start < keys.size(); start += most) {
            List<Object> part = keys.subList(start, Math.min(keys.size(), start + most));
            SqlStatement statement = driver.plans().write(WriteShape.delete(entity, part.size()));
            jdbc.update(statement, sink -> {
                for (int i = 0; i < part.size(); i++) {
                    BoxedValues.write(sink, i * type.width(), type, part.get(i));
                }
            });
        }
    }
}
