// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.driver.ContentReader;
import io.mikroorm.driver.DeleteBatch;
import io.mikroorm.driver.DriverSession;
import io.mikroorm.driver.InsertBatch;
import io.mikroorm.driver.PivotBatch;
import io.mikroorm.driver.RoutineResult;
import io.mikroorm.driver.RowCursor;
import io.mikroorm.driver.RowSink;
import io.mikroorm.driver.UpdateBatch;
import io.mikroorm.driver.UpdateWhere;
import io.mikroorm.driver.UpsertBatch;
import io.mikroorm.exception.ConstraintViolationException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.query.ReadOptions;
import io.mikroorm.query.shape.FindQuery;
import io.mikroorm.routine.RoutineShape;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.result.NumberReader;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One entity manager's statements on a SQL database. Not thread-safe. */
public final class SqlSession implements DriverSession, PartWriter.Rows {

    private final SqlDriver driver;
    private final JdbcSession jdbc;
    private final @Nullable SqlSession waiting;
    private final InsertWriter inserts;
    private final UpdateWriter updates;
    private final DeleteWriter deletes;
    private final PivotWriter pivots;
    private final LinkCleaner links;
    private final UpsertWriter upserts;
    private final PartWriter parts = new PartWriter(this);

    SqlSession(SqlDriver driver, JdbcSession jdbc) {
        this(driver, jdbc, null);
    }

    /** One that is used while another waits with its transaction open. */
    SqlSession(SqlDriver driver, JdbcSession jdbc, @Nullable SqlSession waiting) {
        this.driver = driver;
        this.waiting = waiting;
        this.jdbc = jdbc;
        this.inserts = new InsertWriter(driver, jdbc);
        this.updates = new UpdateWriter(driver, jdbc);
        this.deletes = new DeleteWriter(driver, jdbc);
        this.pivots = new PivotWriter(driver, jdbc);
        this.links = new LinkCleaner(driver, jdbc);
        this.upserts = new UpsertWriter(driver, jdbc);
    }

    @Override
    public void find(FindQuery query, RowSink sink) {
        int timeout = driver.timeout(query);
        CompiledStatement compiled = driver.plans().find(query.shape());
        sink.begin(compiled.layout());
        jdbc.query(compiled.statement(), values -> compiled.bind(values, query), compiled.reader(sink), timeout);
    }

    @Override
    public RowCursor stream(FindQuery query, RowSink sink) {
        return SqlRowCursor.open(driver, jdbc, query, sink);
    }

    @Override
    public void check(EntityMetadata entity, ReadOptions options) {
        driver.timeout(entity, options);
    }

    @Override
    public RoutineResult call(RoutineShape routine, @Nullable Object[] arguments) {
        return naming(null, () -> new RoutineCaller(driver, jdbc, routine, arguments).call());
    }

    @Override
    public long count(FindQuery query) {
        int timeout = driver.timeout(query);
        CompiledStatement compiled = driver.plans().count(query.shape());
        NumberReader reader = new NumberReader();
        jdbc.query(compiled.statement(), values -> compiled.bind(values, query), reader, timeout);
        return reader.number();
    }

    @Override
    public ContentReader readContent(EntityMetadata entity, MappedColumn column, Object key, long length) {
        return new SqlContentReader(driver, jdbc, new SqlContentReader.Target(entity, column, key), length);
    }

    @Override
    public List<Object> insert(InsertBatch batch) {
        for (@Nullable Object[] row : batch.rows()) {
            check(batch.entity(), batch.columns(), row);
        }
        return batch.entity().isInSeveralTables() ? parts.insert(batch) : insertRows(batch);
    }

    @Override
    public List<Object> insertRows(InsertBatch batch) {
        return naming(batch.entity().qualifiedTable(), () -> inserts.insert(batch));
    }

    @Override
    public boolean[] update(UpdateBatch batch) {
        for (UpdateBatch.Row row : batch.rows()) {
            check(batch.entity(), batch.columns(), row.values());
        }
        return batch.entity().isInSeveralTables() ? parts.update(batch) : updateRows(batch);
    }

    @Override
    public boolean[] updateRows(UpdateBatch batch) {
        return naming(batch.entity().qualifiedTable(), () -> updates.update(batch));
    }

    @Override
    public void upsert(UpsertBatch batch) {
        for (@Nullable Object[] row : batch.rows()) {
            check(batch.entity(), batch.columns(), row);
        }
        naming(batch.entity().qualifiedTable(), () -> {
            upserts.upsert(batch);
            return batch;
        });
    }

    @Override
    public boolean[] delete(DeleteBatch batch) {
        links.clean(batch);
        return batch.entity().isInSeveralTables() ? parts.delete(batch) : deleteRows(batch);
    }

    @Override
    public boolean[] deleteRows(DeleteBatch batch) {
        return naming(batch.entity().qualifiedTable(), () -> deletes.delete(batch));
    }

    @Override
    public long updateWhere(UpdateWhere update) {
        EntityMetadata entity = update.where().shape().entity();
        return naming(entity.qualifiedTable(), () -> new WhereWriter(this).update(update));
    }

    @Override
    public long deleteWhere(FindQuery where) {
        EntityMetadata entity = where.shape().entity();
        return naming(entity.qualifiedTable(), () -> new WhereWriter(this).delete(where));
    }

    @Override
    public void link(PivotBatch batch) {
        naming(pivotOf(batch), () -> {
            pivots.link(batch);
            return batch;
        });
    }

    @Override
    public void unlink(PivotBatch batch) {
        pivots.unlink(batch);
    }

    @Override
    public void begin(TransactionOptions options) {
        if (!options.readOnly()) {
            requireWritable();
        }
        jdbc.begin(options);
    }

    private void requireWritable() {
        for (SqlSession outer = waiting; outer != null; outer = outer.waiting) {
            if (!driver.platform().canWriteBeside(outer.jdbc)) {
                throw SqlErrors.lockedByTheOneThatWaits(driver.platform().name());
            }
        }
    }

    /** Who runs statements in the application's own words. */
    public OwnStatements ownStatements() {
        return new OwnStatements(driver, jdbc);
    }

    /** Who runs queries that were built. */
    public BuiltSelects builtSelects() {
        return new BuiltSelects(driver, jdbc);
    }

    /** Who carries out writes that were built. */
    public BuiltWrites builtWrites() {
        return new BuiltWrites(this);
    }

    /** As it is for the schema of this session. */
    SqlDriver driver() {
        return driver;
    }

    JdbcSession jdbc() {
        return jdbc;
    }

    @Override
    public void commit() {
        naming(null, () -> {
            jdbc.commit();
            return jdbc;
        });
    }

    /** What breaks a constraint says which properties that is about. */
    <T> T naming(@Nullable String table, Supplier<T> work) {
        try {
            return work.get();
        } catch (ConstraintViolationException e) {
            throw driver.named(e, table);
        }
    }

    private static @Nullable String pivotOf(PivotBatch batch) {
        ToManyProperty.Pivot pivot = batch.relation().pivot();
        return pivot == null ? null : pivot.qualifiedTable();
    }

    @Override
    public void rollback() {
        jdbc.rollback();
    }

    @Override
    public boolean inTransaction() {
        return jdbc.inTransaction();
    }

    @Override
    public String savepoint() {
        return jdbc.savepoint();
    }

    @Override
    public void rollbackTo(String savepoint) {
        jdbc.rollbackTo(savepoint);
    }

    @Override
    public void release(String savepoint) {
        jdbc.release(savepoint);
    }

    /** Refuses values that a column would change, before anything is sent. */
    private void check(EntityMetadata entity, int[] columns, @Nullable Object[] values) {
        for (int i = 0; i < columns.length; i++) {
            driver.platform().check(entity, entity.columns().get(columns[i]), values[i]);
        }
    }
}
