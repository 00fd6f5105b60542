// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.ChangeSet;
import io.mikroorm.driver.DeleteBatch;
import io.mikroorm.driver.DriverSession;
import io.mikroorm.driver.InsertBatch;
import io.mikroorm.driver.UpdateBatch;
import io.mikroorm.driver.UpdateBatch.Unchanged;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.unitofwork.Step.Rows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hands the rows of one flush to the driver in batches, and looks at what came of it: new keys, rows that were changed by others. */
final class ChangeSetPersister {

    private static final @Nullable Object[] NOTHING = {};

    private final DriverSession driver;
    private final Placeholders placeholders = new Placeholders();
    private final Set<Write> updated = new HashSet<>();

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
        for (List<Write> part : OutgoingContents.parts(rows)) {
            List<Object> keys = insert(rows, part, columns);
            if (own) {
                part.forEach(Write::settleKey);
            } else if (keys.size() == part.size()) {
                for (int i = 0; i < keys.size(); i++) {
                    part.get(i).key = keys.get(i);
                }
            } else {
                throw FlushErrors.wrongKeys(rows, keys.size());
            }
        }
    }

    private List<Object> insert(Rows rows, List<Write> part, int[] columns) {
        List<@Nullable Object[]> values = new ArrayList<>(part.size());
        try (OutgoingContents contents = new OutgoingContents()) {
            for (Write write : part) {
                values.add(values(write, columns, contents));
            }
            return driver.insert(new InsertBatch(rows.type().metadata, columns, values, rows.keysFromDatabase()));
        }
    }

    private void update(Rows rows) {
        for (List<Write> part : OutgoingContents.parts(rows)) {
            if (rows.type().checked.isEmpty()) {
                update(rows, part, Unchanged.NOTHING);
            } else {
                compared(part).forEach((unchanged, writes) -> update(rows, writes, unchanged));
            }
        }
    }

    /** The writes by what they compare. Only the first update of a row does: after it the row is as this flush has left it. */
    private Map<Unchanged, List<Write>> compared(List<Write> writes) {
        Map<Unchanged, List<Write>> compared = new LinkedHashMap<>();
        for (Write write : writes) {
            boolean first = write.expectsRead() && seesCompared(write) && updated.add(write.origin());
            compared.computeIfAbsent(first ? unchanged(write) : Unchanged.NOTHING, u -> new ArrayList<>())
                    .add(write);
        }
        return compared;
    }

    /** What is compared is in the first table of a row that lies in several: a write of the others alone does not see it. */
    private static boolean seesCompared(Write write) {
        EntityMetadata entity = write.type.metadata;
        return !entity.isInSeveralTables()
                || write.columns.nextSetBit(0) < entity.root().columns().size();
    }

    private static Unchanged unchanged(Write write) {
        EntityState state = Objects.requireNonNull(write.state);
        List<Integer> equal = new ArrayList<>();
        List<Integer> absent = new ArrayList<>();
        write.type.checked.stream()
                .forEach(column -> (state.snapshotValue(column) == null ? absent : equal).add(column));
        return new Unchanged(equal, absent);
    }

    private void update(Rows rows, List<Write> part, Unchanged unchanged) {
        int[] columns = rows.columns().stream().toArray();
        List<UpdateBatch.Row> batch = new ArrayList<>(part.size());
        boolean[] found;
        try (OutgoingContents contents = new OutgoingContents()) {
            for (Write write : part) {
                Object version = write.expectedVersion;
                @Nullable Object[] values = values(write, columns, contents);
                batch.add(new UpdateBatch.Row(key(write), version, values, read(write, unchanged)));
            }
            found = driver.update(
                    new UpdateBatch(rows.type().metadata, columns, rows.parts(columns), unchanged, batch));
        }
        for (int i = 0; i < found.length; i++) {
            if (!found[i]) {
                throw FlushErrors.stale(part.get(i));
            }
        }
    }

    private static @Nullable Object[] read(Write write, Unchanged unchanged) {
        if (unchanged.equal().isEmpty()) {
            return NOTHING;
        }
        EntityState state = Objects.requireNonNull(write.state);
        return unchanged.equal().stream().map(state::snapshotValue).toArray();
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

    private @Nullable Object[] values(Write write, int[] columns, OutgoingContents contents) {
        @Nullable Object[] values = new @Nullable Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            int column = columns[i];
            boolean later = write.isDeferred(column) && !write.type.documents.get(column);
            Object value = later ? null : write.values[column];
            values[i] = value == null ? null : value(write, column, value, contents);
        }
        return values;
    }

    private Object value(Write write, int column, Object value, OutgoingContents contents) {
        if (value instanceof Write || value instanceof EntityState) {
            return stored(write, write.type.column(column).relation(), value);
        }
        if (write.type.documents.get(column) && value != ChangeSet.PLACEHOLDER) {
            return write.documents().written(write.type.column(column), value, write.isDeferred(column));
        }
        if (write.type.contents.get(column)) {
            return contents.ready(write.type.path(column), value);
        }
        return value == ChangeSet.PLACEHOLDER ? placeholders.next(write.type.column(column)) : value;
    }

    private static Object stored(Write write, ToOneProperty relation, Object target) {
        Object value = relation.targetKey() == null ? key(target) : ForeignKey.referenced(write, relation, target);
        return relation.stored(metadata(target), value);
    }

    private static EntityMetadata metadata(Object row) {
        return row instanceof Write write ? write.type.metadata : ((EntityState) row).metadata();
    }

    /** The key of a row, which the database has given it by now. */
    static Object key(Object row) {
        Object key = row instanceof Write write ? write.currentKey() : ((EntityState) row).key();
        return Objects.requireNonNull(key, row::toString);
    }
}
