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
    }

    /** Runs a statement and hands over its results, each row while it is live. */
    public static void run(JdbcSession session, SqlStatement statement, ParameterBinder binder, Taker taker) {
        String sql = statement.sql();
        JdbcConnection connection = session.enter(sql);
        Execution execution = new Execution(sql);
        PreparedStatement prepared = null;
        boolean done = false;
        try {
            prepared = connection.take(sql);
            session.bind(prepared, binder, execution);
            read(session, prepared, taker, execution);
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
        while (isResult || prepared.getUpdateCount() != NONE) {
            if (isResult) {
                ResultSet result = prepared.getResultSet();
                RowConsumer consumer = taker.next(names(result.getMetaData()));
                if (consumer != null) {
                    session.rows.read(execution.statement(), result, consumer, execution);
                }
            }
            isResult = prepared.getMoreResults();
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
