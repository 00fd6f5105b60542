// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.driver.ContentReader;
import io.mikroorm.driver.DeleteBatch;
import io.mikroorm.driver.DriverSession;
import io.mikroorm.driver.InsertBatch;
import io.mikroorm.driver.PivotBatch;
import io.mikroorm.driver.RowCursor;
import io.mikroorm.driver.RowSink;
import io.mikroorm.driver.UpdateBatch;
import io.mikroorm.driver.UpdateWhere;
import io.mikroorm.driver.UpsertBatch;
import io.mikroorm.exception.CommitOutcomeUnknownException;
import io.mikroorm.exception.ConnectionException;
import io.mikroorm.exception.DriverError;
import io.mikroorm.exception.DriverException;
import io.mikroorm.hydration.ArrayRow;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.query.ReadOptions;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.FindQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A store in memory that keeps rows, hands out keys, and minds versions, foreign keys and unique values; it can be made to fail. */
final class MemoryStore implements DriverSession {

    final MetadataStorage model;
    /** Everything that was asked of it. */
    final List<String> log = new ArrayList<>();
    /** Fails at this statement, counted from 1; 0 for never. */
    int failAt;

    /** Whether that failure loses the connection. */
    boolean loses;

    /** Whether the next commit fails. */
    boolean commitFails;

    /** Done while rows are inserted; null for nothing. */
    @Nullable
    Runnable whileInserting;

    /** Whether keys are handed out and not told. */
    boolean losesKeys;

    /** Whether no row can be read again. */
    boolean losesRows;

    private Content content = new Content();
    private final List<Content> saved = new ArrayList<>();
    private int statements;
    private boolean lost;

    /** What is stored. */
    private static final class Content {
        final Map<String, Map<Object, Object[]>> tables = new LinkedHashMap<>();
        final Map<String, Set<List<Object>>> pivots = new LinkedHashMap<>();
        final Map<String, Long> lastKeys = new HashMap<>();

        Content copy() {
            Content copy = new Content();
            tables.forEach((name, rows) -> {
                Map<Object, Object[]> copied = new LinkedHashMap<>();
                rows.forEach((key, row) -> copied.put(key, row.clone()));
                copy.tables.put(name, copied);
            });
            pivots.forEach((name, pairs) -> copy.pivots.put(name, new LinkedHashSet<>(pairs)));
            copy.lastKeys.putAll(lastKeys);
            return copy;
        }
    }

    MemoryStore(MetadataStorage model) {
        this.model = model;
    }

    Map<Object, Object[]> rows(EntityMetadata entity) {
        return content.tables.computeIfAbsent(entity.table(), t -> new LinkedHashMap<>());
    }

    Set<List<Object>> pairs(String table) {
        return content.pivots.computeIfAbsent(table, t -> new LinkedHashSet<>());
    }

    /** One value. */
    Object value(EntityMetadata entity, Object key, String path) {
        return rows(entity).get(key)[entity.column(path).index()];
    }

    /** Everything, as text. */
    String dump() {
        StringBuilder text = new StringBuilder();
        content.tables.forEach((name, rows) -> rows.forEach((key, row) ->
                text.append(name).append(java.util.Arrays.toString(row)).append('\n')));
        content.pivots.forEach((name, pairs) -> text.append(name).append(pairs).append('\n'));
        return text.toString();
    }

    /** Forgets the log and starts to count anew. */
    void reset() {
        log.clear();
        statements = 0;
        failAt = 0;
        loses = false;
        lost = false;
    }

    private void statement(String text) {
        log.add(text);
        statements++;
        if (lost) {
            throw new ConnectionException(new DriverError("gone", text, null, null));
        }
        if (statements == failAt) {
            lost = loses;
            throw loses
                    ? new ConnectionException(new DriverError("lost", text, null, null))
                    : new DriverException(new DriverError("failed", text, null, null));
        }
    }

    @Override
    public long updateWhere(UpdateWhere update) {
        throw new AssertionError("the unit of work writes rows by their keys: " + update);
    }

    @Override
    public long deleteWhere(FindQuery where) {
        throw new AssertionError("the unit of work writes rows by their keys: " + where);
    }

    @Override
    public ContentReader readContent(EntityMetadata entity, MappedColumn column, Object key, long length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Object> insert(InsertBatch batch) {
        EntityMetadata entity = batch.entity();
        statement("insert " + entity.name() + " " + batch.rows().size());
        if (whileInserting != null) {
            whileInserting.run();
        }
        List<Object> keys = new ArrayList<>();
        for (Object[] values : batch.rows()) {
            Object[] row = new Object[entity.columns().size()];
            for (int i = 0; i < values.length; i++) {
                row[batch.columns()[i]] = values[i];
            }
            if (batch.generatedKeys()) {
                row[entity.key().index()] = content.lastKeys.merge(entity.table(), 1L, Long::sum);
                keys.add(row[entity.key().index()]);
            }
            if (rows(entity).put(row[entity.key().index()], row) != null) {
                throw error("two rows with one key in " + entity.table());
            }
        }
        check(entity);
        return losesKeys ? List.of() : keys;
    }

    @Override
    public boolean[] update(UpdateBatch batch) {
        EntityMetadata entity = batch.entity();
        StringBuilder columns = new StringBuilder();
        for (int column : batch.columns()) {
            columns.append(' ').append(entity.columns().get(column).path());
        }
        statement("update " + entity.name() + " " + batch.rows().size() + columns);
        boolean[] found = new boolean[batch.rows().size()];
        for (int i = 0; i < found.length; i++) {
            UpdateBatch.Row row = batch.rows().get(i);
            Object[] stored = rows(entity).get(row.key());
            found[i] = stored != null && hasVersion(entity, stored, row.version()) && isUnchanged(batch, stored, row);
            for (int j = 0; found[i] && j < batch.columns().length; j++) {
                stored[batch.columns()[j]] = row.values()[j];
            }
            check(entity);
        }
        return found;
    }

    @Override
    public void upsert(UpsertBatch batch) {
        throw new UnsupportedOperationException();
    }

    private static boolean isUnchanged(UpdateBatch batch, Object[] stored, UpdateBatch.Row row) {
        List<Integer> equal = batch.unchanged().equal();
        for (int i = 0; i < equal.size(); i++) {
            if (!Objects.equals(stored[equal.get(i)], row.read()[i])) {
                return false;
            }
        }
        return batch.unchanged().absent().stream().allMatch(column -> stored[column] == null);
    }

    private static boolean hasVersion(EntityMetadata entity, Object[] row, @Nullable Object version) {
        return version == null || version.equals(row[entity.version().index()]);
    }

    @Override
    public boolean[] delete(DeleteBatch batch) {
        EntityMetadata entity = batch.entity();
        statement("delete " + entity.name() + " " + batch.keys().size());
        boolean[] found = new boolean[batch.keys().size()];
        for (int i = 0; i < found.length; i++) {
            Object key = batch.keys().get(i);
            Object[] row = rows(entity).get(key);
            found[i] = row != null
                    && hasVersion(
                            entity,
                            row,
                            batch.versions() == null ? null : batch.versions().get(i));
            if (found[i]) {
                delete(entity, key);
            }
        }
        model.forEach(this::check);
        return found;
    }

    private void delete(EntityMetadata entity, Object key) {
        rows(entity).remove(key);
        for (EntityMetadata owner : model) {
            owner.toManys().stream()
                    .filter(r -> r.isManyToMany() && r.isOwner())
                    .forEach(r -> pairs(r.pivot().table())
                            .removeIf(p -> r.owner() == entity.type()
                                            && p.get(0).equals(key)
                                    || r.target() == entity.type() && p.get(1).equals(key)));
            for (MappedColumn column : owner.columns()) {
                if (column.isForeignKey() && column.relation().target() == entity.type()) {
                    loseTarget(owner, column, key);
                }
            }
        }
    }

    private void loseTarget(EntityMetadata owner, MappedColumn column, Object key) {
        ReferentialAction action = column.relation().onDelete();
        for (Object[] row : new ArrayList<>(rows(owner).values())) {
            if (!key.equals(row[column.index()])) {
                continue;
            }
            if (action == ReferentialAction.CASCADE) {
                delete(owner, row[owner.key().index()]);
            } else if (action == ReferentialAction.DEFAULT && column.nullable()) {
                row[column.index()] = null;
            }
        }
    }

    @Override
    public void link(PivotBatch batch) {
        statement("link " + batch.relation().name() + " " + batch.ownerKeys().size());
        for (int i = 0; i < batch.ownerKeys().size(); i++) {
            if (!pairs(batch.relation().pivot().table())
                    .add(List.of(batch.ownerKeys().get(i), batch.targetKeys().get(i)))) {
                throw error("a pair twice in " + batch.relation().pivot().table());
            }
        }
    }

    @Override
    public void unlink(PivotBatch batch) {
        statement("unlink " + batch.relation().name() + " " + batch.ownerKeys().size());
        for (int i = 0; i < batch.ownerKeys().size(); i++) {
            pairs(batch.relation().pivot().table())
                    .remove(List.of(batch.ownerKeys().get(i), batch.targetKeys().get(i)));
        }
    }

    private void check(EntityMetadata entity) {
        for (MappedColumn column : entity.columns()) {
            for (Object[] row : rows(entity).values()) {
                Object value = row[column.index()];
                boolean made = column.property() instanceof ScalarProperty scalar
                        && scalar.made().isGenerated();
                if (value == null && !column.nullable() && !made) {
                    throw error("null in " + entity.table() + "." + column.name());
                }
                if (column.isForeignKey() && !column.relation().deferred()) {
                    checkTarget(entity, column, value);
                }
            }
            if (column.unique()) {
                checkUnique(entity, List.of(column));
            }
        }
        for (IndexMapping index : entity.indexes()) {
            if (index.unique()) {
                checkUnique(entity, index.columns());
            }
        }
    }

    private void checkTarget(EntityMetadata entity, MappedColumn column, @Nullable Object key) {
        if (key != null && !rows(model.get(column.relation().target())).containsKey(key)) {
            throw error("no target of " + entity.table() + "." + column.name());
        }
    }

    private void checkDeferred() {
        for (EntityMetadata entity : model) {
            for (MappedColumn column : entity.columns()) {
                if (column.isForeignKey() && column.relation().deferred()) {
                    rows(entity).values().forEach(row -> checkTarget(entity, column, row[column.index()]));
                }
            }
        }
    }

    private void checkUnique(EntityMetadata entity, List<MappedColumn> columns) {
        Set<List<Object>> seen = new HashSet<>();
        for (Object[] row : rows(entity).values()) {
            List<Object> tuple = new ArrayList<>();
            columns.forEach(c -> tuple.add(row[c.index()]));
            if (!tuple.contains(null) && !seen.add(tuple)) {
                throw error("a value twice in " + entity.table() + "."
                        + columns.get(0).name());
            }
        }
    }

    private static DriverException error(String message) {
        return new DriverException(new DriverError(message, null, null, null));
    }

    @Override
    public void begin(TransactionOptions options) {
        log.add("begin");
        saved.add(content.copy());
    }

    @Override
    public void commit() {
        log.add("commit");
        checkDeferred();
        Content before = saved.get(0);
        saved.clear();
        if (commitFails || lost) {
            commitFails = false;
            content = before;
            throw new CommitOutcomeUnknownException(new DriverError("unknown", null, null, null));
        }
    }

    @Override
    public void rollback() {
        log.add("rollback");
        content = saved.get(0);
        saved.clear();
        lost = false;
    }

    @Override
    public boolean inTransaction() {
        return !saved.isEmpty();
    }

    @Override
    public String savepoint() {
        log.add("savepoint");
        if (lost) {
            throw new ConnectionException(new DriverError("gone", null, null, null));
        }
        saved.add(content.copy());
        return String.valueOf(saved.size() - 1);
    }

    @Override
    public void rollbackTo(String savepoint) {
        log.add("rollback to");
        if (lost) {
            throw new ConnectionException(new DriverError("gone", null, null, null));
        }
        int place = Integer.parseInt(savepoint);
        content = saved.get(place);
        while (saved.size() > place) {
            saved.remove(saved.size() - 1);
        }
    }

    @Override
    public void release(String savepoint) {
        log.add("release");
        int place = Integer.parseInt(savepoint);
        while (saved.size() > place) {
            saved.remove(saved.size() - 1);
        }
    }

    @Override
    public RowCursor stream(FindQuery query, RowSink sink) {
        throw new UnsupportedOperationException("stream");
    }

    /** Some values of the rows whose keys are asked for, of which it works none out. */
    @Override
    public void find(FindQuery query, RowSink sink) {
        List<ColumnPath> columns = query.shape().columns();
        for (Object key : new LinkedHashSet<>(query.values())) {
            Object[] row = rows(query.shape().entity()).get(key);
            if (row != null && !losesRows) {
                sink.row(new ArrayRow(
                        columns.stream().map(path -> row[path.column().index()]).toArray()));
            }
        }
    }

    @Override
    public void check(EntityMetadata entity, ReadOptions options) {}

    @Override
    public long count(FindQuery query) {
        throw new UnsupportedOperationException();
    }
}
