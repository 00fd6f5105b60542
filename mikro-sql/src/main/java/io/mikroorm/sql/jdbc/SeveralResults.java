// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import io.mikroorm.sql.render.SqlStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs statements that may give back several results, or none, as calls of procedures do. */
public final class SeveralResults {

    private static final int NONE = -1;

    private SeveralResults() {}

    /** Takes results one after the other. */
    public interface Taker {

        /** Who takes the rows of the next result, with columns of these names; null for nobody. */
        @Nullable
        RowConsumer next(List<String> columns);

        /** The next result is none of rows: so many were changed. */
        default void changed(long rows) {}
    }

    /** Runs a statement and hands over its results, each row while it is live. */
    public static void run(JdbcSession session, SqlStatement statement, ParameterBinder binder, Taker taker) {
        run(session, statement, binder, taker, 0);
    }

    /** The same, for so many seconds at most; 0 for as long as it takes. */
    public static void run(
            JdbcSession session, SqlStatement statement, ParameterBinder binder, Taker taker, int seconds) {
        String sql = statement.sql();
        JdbcConnection connection = session.enter(sql);
        Execution execution = new Execution(sql);
        PreparedStatement prepared = null;
        boolean done = false;
        try {
            prepared = connection.take(sql);
            session.bind(prepared, binder, execution);
            execution.limit(prepared, seconds);
            read(session, prepared, taker, execution);
            execution.limit(prepared, 0);
            done = true;
            session.observer.executed(execution, null);
        } catch (SQLException e) {
            throw session.failed(connection, execution, sql, e);
        } catch (JdbcFailure e) {
            throw session.failed(connection, execution, sql, e.failure());
        } finally {
            session.leave(connection, sql, prepared, done);
        }
    }

    private static void read(JdbcSession session, PreparedStatement prepared, Taker taker, Execution execution)
            throws SQLException {
        boolean isResult = prepared.execute();
        int changed = isResult ? NONE : prepared.getUpdateCount();
        while (isResult || changed != NONE) {
            if (!isResult) {
                execution.rows += changed;
                taker.changed(changed);
            } else {
                ResultSet result = prepared.getResultSet();
                RowConsumer consumer = taker.next(names(result.getMetaData()));
                if (consumer != null) {
                    session.rows.read(execution.statement(), result, consumer, execution);
                }
            }
            isResult = prepared.getMoreResults();
            changed = isResult ? NONE : prepared.getUpdateCount();
        }
    }

    private static List<String> names(ResultSetMetaData result) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= result.getColumnCount(); i++) {
            names.add(result.getColumnLabel(i));
        }
        return names;
    }

    /** Does some work whose statements run on one connection, in a transaction or not. */
    public static void onOneConnection(JdbcSession session, String sql, Runnable work) {
        JdbcConnection connection = session.enter(sql);
        try {
            work.run();
        } finally {
            session.leave(connection, sql, null, false);
        }
    }
}
