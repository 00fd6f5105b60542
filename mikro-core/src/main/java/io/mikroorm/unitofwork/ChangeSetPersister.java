// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.ChangeSet;
import io.mikroorm.driver.DeleteBatch;
import io.mikroorm.driver.DriverSession;
import io.mikroorm.driver.InsertBatch;
import io.mikroorm.driver.UpdateBatch;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.unitofwork.Step.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Hands the rows of one flush to the driver in batches, and looks at what came of it: new keys, rows that were changed by others. */
final class ChangeSetPersister {

    private final DriverSession driver;
    private final Placeholders placeholders = new Placeholders();

    ChangeSetPersister(DriverSession driver) {
        this.driver = driver;
    }

    void persist(Rows rows) {
        switch (rows.kind()) {
            case INSERT -> insert(rows);
            case UPDATE -> update(rows);
            case DELETE -> delete(rows);
        }
    }

    private void insert(Rows rows) {
        int[] columns = rows.columns().stream().toArray();
        boolean own = !rows.keysFromDatabase();
        List<@Nullable Object[]> values = new ArrayList<>(rows.writes().size());
        for (Write write : rows.writes()) {
            values.add(values(write, columns));
        }
        List<Object> keys = driver.insert(new InsertBatch(rows.type().metadata, columns, values, !own));
        if (own) {
            return;
        }
        if (keys.size() != rows.writes().size()) {
            throw FlushErrors.wrongKeys(rows, keys.size());
        }
        for (int i = 0; i < keys.size(); i++) {
            rows.writes().get(i).key = keys.get(i);
        }
    }

    private void update(Rows rows) {
        int[] columns = rows.columns().stream().toArray();
        List<UpdateBatch.Row> batch = new ArrayList<>(rows.writes().size());
        for (Write write : rows.writes()) {
            batch.add(new UpdateBatch.Row(key(write), write.expectedVersion, values(write, columns)));
        }
        boolean[] found = driver.update(new UpdateBatch(rows.type().metadata, columns, batch));
        for (int i = 0; i < found.length; i++) {
            if (!found[i]) {
                throw FlushErrors.stale(rows.writes().get(i));
            }
        }
    }

    private void delete(Rows rows) {
        List<Object> keys = new ArrayList<>(rows.writes().size());
        List<Object> versions = new ArrayList<>();
        for (Write write : rows.writes()) {
            keys.add(key(write));
            Object version = write.expectedVersion;
            if (version != null) {
                versions.add(version);
            }
        }
        boolean checked = rows.checksVersion();
        boolean[] found = driver.delete(new DeleteBatch(rows.type().metadata, keys, checked ? versions : null));
        for (int i = 0; checked && i < found.length; i++) {
            if (!found[i]) {
                throw FlushErrors.stale(rows.writes().get(i));
            }
        }
    }

    private @Nullable Object[] values(Write write, int[] columns) {
        @Nullable Object[] values = new @Nullable Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            int column = columns[i];
            Object value = write.isDeferred(column) ? null : write.values[column];
            values[i] = value == null ? null : value(write, column, value);
        }
        return values;
    }

    private Object value(Write write, int column, Object value) {
        if (value instanceof Write || value instanceof EntityState) {
            return key(value);
        }
        return value == ChangeSet.PLACEHOLDER ? placeholders.next(write.type.column(column)) : value;
    }

    /** The key of a row, which the database has given it by now. */
    static Object key(Object row) {
        Object key = row instanceof Write write ? write.currentKey() : ((EntityState) row).key();
        return Objects.requireNonNull(key, row::toString);
    }
}
