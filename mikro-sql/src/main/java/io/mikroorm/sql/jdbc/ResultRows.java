// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Hands over the rows of results, each while it is live. Keeps the reader of rows for the next result. Not thread-safe. */
final class ResultRows {

    private final JdbcAdapter adapter;
    private final StatementObserver observer;
    private @Nullable JdbcRow idle;

    ResultRows(JdbcAdapter adapter, StatementObserver observer) {
        this.adapter = adapter;
        this.observer = observer;
    }

    void read(String sql, ResultSet result, RowConsumer consumer, Execution execution) throws SQLException {
        JdbcRow row = take(result, sql);
        try (result) {
            while (result.next()) {
                execution.rows++;
                consume(consumer, row, execution);
            }
        } finally {
            give(row, sql);
        }
    }

    /** What fails here other than by the driver is not the statement's fault: it ran. */
    private void consume(RowConsumer consumer, JdbcRow row, Execution execution) {
        boolean done = false;
        try {
            consumer.row(row);
            done = true;
        } catch (JdbcFailure e) {
            done = true;
            throw e;
        } finally {
            if (!done) {
                observer.executed(execution, null);
            }
        }
    }

    /** A reader over a result. A query inside this one needs another. */
    JdbcRow take(ResultSet result, String sql) {
        JdbcRow known = idle;
        idle = null;
        JdbcRow row = known == null ? adapter.createRow() : known;
        row.over(result, sql);
        return row;
    }

    void give(JdbcRow row, String sql) {
        row.over(null, sql);
        idle = row;
    }
}
