// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.driver.DeleteBatch;
import io.mikroorm.driver.DriverSession;
import io.mikroorm.driver.InsertBatch;
import io.mikroorm.driver.PivotBatch;
import io.mikroorm.driver.RowSink;
import io.mikroorm.driver.UpdateBatch;
import io.mikroorm.query.FindQuery;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.result.NumberReader;
import io.mikroorm.sql.result.ResultReader;
import java.util.List;

/** One entity manager's statements on a SQL database. Not thread-safe. */
final class SqlSession implements DriverSession {

    private final SqlDriver driver;
    private final JdbcSession jdbc;
    private final RowWriter rows;
    private final PivotWriter pivots;

    SqlSession(SqlDriver driver, JdbcSession jdbc) {
        this.driver = driver;
        this.jdbc = jdbc;
        this.rows = new RowWriter(driver, jdbc);
        this.pivots = new PivotWriter(driver, jdbc);
    }

    @Override
    public void find(FindQuery query, RowSink sink) {
        CompiledFind compiled = driver.plans().find(query.shape());
        sink.begin(compiled.layout());
        jdbc.query(compiled.statement(), values -> compiled.bind(values, query), new ResultReader(sink));
    }

    @Override
    public long count(FindQuery query) {
        CompiledFind compiled = driver.plans().count(query.shape());
        NumberReader reader = new NumberReader();
        jdbc.query(compiled.statement(), values -> compiled.bind(values, query), reader);
        return reader.number();
    }

    @Override
    public List<Object> insert(InsertBatch batch) {
        return rows.insert(batch);
    }

    @Override
    public boolean[] update(UpdateBatch batch) {
        return rows.update(batch);
    }

    @Override
    public boolean[] delete(DeleteBatch batch) {
        return rows.delete(batch);
    }

    @Override
    public void link(PivotBatch batch) {
        pivots.link(batch);
    }

    @Override
    public void unlink(PivotBatch batch) {
        pivots.unlink(batch);
    }

    @Override
    public void begin(TransactionOptions options) {
        jdbc.begin(options);
    }

    @Override
    public void commit() {
        jdbc.commit();
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
}
