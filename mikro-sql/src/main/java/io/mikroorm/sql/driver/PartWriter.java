// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.driver.DeleteBatch;
import io.mikroorm.driver.InsertBatch;
import io.mikroorm.driver.UpdateBatch;
import io.mikroorm.driver.UpdateBatch.Unchanged;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows that lie in several tables, table by table, by whoever writes rows of one. */
@SuppressWarnings("NullAway") // JDK 17 does not tell the nullness of elements of arrays from class files
final class PartWriter {

    private final Rows rows;

    /** Writes rows of one table. */
    interface Rows {

        /** As {@link io.mikroorm.driver.DriverSession#insert}. */
        List<Object> insertRows(InsertBatch batch);

        /** As {@link io.mikroorm.driver.DriverSession#update}. */
        boolean[] updateRows(UpdateBatch batch);

        /** As {@link io.mikroorm.driver.DriverSession#delete}. */
        boolean[] deleteRows(DeleteBatch batch);
    }

    PartWriter(Rows rows) {
        this.rows = rows;
    }

    /** Returns the keys that the first table handed out, which the rows of the others have as well. */
    List<Object> insert(InsertBatch batch) {
        List<TablePart> parts = TablePart.ofInsert(batch.entity(), batch.columns());
        List<Object> handedOut = insert(batch, parts.get(0), List.of(), batch.generatedKeys());
        if (parts.size() > 1) {
            List<Object> keys =
                    handedOut.isEmpty() ? TablePart.keysOf(batch.entity(), batch.columns(), batch.rows()) : handedOut;
            for (TablePart part : parts.subList(1, parts.size())) {
                insert(batch, part, keys, false);
            }
        }
        return handedOut;
    }

    private List<Object> insert(InsertBatch batch, TablePart part, List<Object> keys, boolean generatedKeys) {
        List<@Nullable Object[]> values = new ArrayList<>(batch.rows().size());
        for (@Nullable Object[] row : batch.rows()) {
            values.add(part.values(row, keys.isEmpty() ? null : keys.get(values.size())));
        }
        return rows.insertRows(new InsertBatch(part.table(), part.columns(), values, generatedKeys));
    }

    /** Returns which rows each table had; a row that one of them had not is not looked for in the next. */
    boolean[] update(UpdateBatch batch) {
        boolean[] found = new boolean[batch.rows().size()];
        Arrays.fill(found, true);
        for (TablePart part : TablePart.ofUpdate(batch.entity(), batch.columns())) {
            List<Integer> places = new ArrayList<>(found.length);
            List<UpdateBatch.Row> values = new ArrayList<>(found.length);
            for (int i = 0; i < found.length; i++) {
                if (found[i]) {
                    UpdateBatch.Row row = batch.rows().get(i);
                    places.add(i);
                    values.add(
                            new UpdateBatch.Row(row.key(), row.version(), part.values(row.values(), null), row.read()));
                }
            }
            if (!values.isEmpty()) {
                Unchanged unchanged =
                        part.table() == TablePart.first(batch.entity()) ? batch.unchanged() : Unchanged.NOTHING;
                boolean[] there = rows.updateRows(
                        new UpdateBatch(part.table(), part.columns(), part.parts(batch.parts()), unchanged, values));
                for (int i = 0; i < there.length; i++) {
                    found[places.get(i)] = there[i];
                }
            }
        }
        return found;
    }

    /** The rows in the other tables go with those of the first. */
    boolean[] delete(DeleteBatch batch) {
        return rows.deleteRows(new DeleteBatch(TablePart.first(batch.entity()), batch.keys(), batch.versions()));
    }
}
