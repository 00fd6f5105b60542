// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The results of a session that are being read while other statements may come, and loans that others have not given back. Not thread-safe. */
final class OpenCursors {

    /** For a cursor that was opened outside of a transaction, and does not end with one. */
    private static final int OUTSIDE = -1;

    private final JdbcSession session;
    private final ResultRows rows;
    private final StatementObserver observer;
    private final Fetching fetching;
    private final List<JdbcCursor> open = new ArrayList<>(0);
    private final List<ConnectionLoan> loans = new ArrayList<>(0);

    /** A statement that runs, and how many savepoints there were when it began. */
    record Running(
            JdbcConnection connection,
            Execution execution,
            @Nullable PreparedStatement prepared,
            String sql,
            int savepoints) {}

    OpenCursors(JdbcSession session, ResultRows rows, JdbcConnections connections) {
        this.session = session;
        this.rows = rows;
        this.observer = connections.observer();
        this.fetching = connections.adapter().fetching();
    }

    JdbcCursor open(
            Execution execution,
            ParameterBinder binder,
            RowConsumer consumer,
            TransactionState transaction,
            int seconds) {
        String sql = execution.statement();
        JdbcConnection connection = session.enter(sql);
        int savepoints = transaction.isOpen() ? transaction.savepoints() : OUTSIDE;
        PreparedStatement prepared = null;
        JdbcCursor cursor = null;
        try {
            prepared = connection.prepareInParts(sql, fetching);
            session.bind(prepared, binder, execution);
            execution.limit(prepared, seconds);
            long since = execution.waiting();
            ResultSet result = prepared.executeQuery();
            execution.answered(since);
            Running running = new Running(connection, execution, prepared, sql, savepoints);
            cursor = new JdbcCursor(this, running, result, consumer);
            open.add(cursor);
            return cursor;
        } catch (SQLException e) {
            throw session.failed(connection, execution, sql, e);
        } catch (JdbcFailure e) {
            throw session.failed(connection, execution, sql, e.failure());
        } finally {
            if (cursor == null) {
                session.leave(connection, sql, prepared, false);
            }
        }
    }

    ResultRows rows() {
        return rows;
    }

    /** One has ended: by itself, or since it was closed. */
    void ended(JdbcCursor cursor, Running running) {
        leave(cursor, running);
        observer.executed(running.execution, null);
    }

    RuntimeException failed(JdbcCursor cursor, Running running, SQLException e) {
        try {
            return session.failed(running.connection, running.execution, running.sql, e);
        } finally {
            if (fetching.exclusive() && running.savepoints == OUTSIDE && running.execution.isTimeout(e)) {
                hangUp(running.connection);
            }
            leave(cursor, running);
        }
    }

    /** Where all rows have to be read before anything else can be said, nobody waits for those that come too late. */
    private void hangUp(JdbcConnection connection) {
        connection.abort();
        session.discard(connection);
    }

    private void leave(JdbcCursor cursor, Running running) {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i) == cursor) {
                open.remove(i);
                break;
            }
        }
        session.leave(running.connection, running.sql, running.prepared, false);
    }

    /** The connection was lent, within the transaction that is open. */
    void lent(ConnectionLoan loan) {
        loans.add(loan);
    }

    /** It is lent no longer. */
    void returned(ConnectionLoan loan) {
        loans.remove(loan);
    }

    /** Whether another statement has to wait for one of them. */
    boolean isBlocking() {
        return fetching.exclusive() && !open.isEmpty();
    }

    /** The transaction ends; or it goes back to a point, and what was opened when there were at least so many of them is lost. */
    void outlive(int savepoints) {
        for (int i = open.size() - 1; i >= 0; i--) {
            open.get(i).outlive(savepoints);
        }
        for (int i = savepoints == 0 ? loans.size() - 1 : -1; i >= 0; i--) {
            loans.get(i).close();
        }
    }

    /** Points were forgotten, and so many are left. */
    void released(int left) {
        for (int i = 0; i < open.size(); i++) {
            open.get(i).released(left);
        }
    }
}
