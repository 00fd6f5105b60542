// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import io.mikroorm.exception.DriverException;
import io.mikroorm.sql.jdbc.lent.LentConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The connection of a session, lent: that of its transaction, or one that goes back afterwards. To whoever has it, it is one that neither ends its transaction nor
 * changes its settings. One that was opened in a transaction ends with that at the latest. Not thread-safe.
 */
public final class ConnectionLoan implements AutoCloseable {

    /** What logs and listeners call the work; its statements are its own. */
    private static final String WORK = "(work on the connection)";

    private final JdbcSession session;
    private final JdbcConnection connection;
    private final LentConnection lent;
    private final UnaryOperator<DriverException> naming;
    private boolean over;

    private ConnectionLoan(JdbcSession session, JdbcConnection connection, UnaryOperator<DriverException> naming) {
        this.session = session;
        this.connection = connection;
        this.lent = new LentConnection(connection.raw(), session.inTransaction());
        this.naming = naming;
    }

    /** Lends the connection for some work. It must neither keep it nor end its transaction; that it tries is an error. */
    public static <R extends @Nullable Object> R run(JdbcSession session, ConnectionWork<R> work) {
        JdbcConnection connection = session.enter(WORK);
        Execution execution = new Execution(WORK);
        try (LentConnection lent = new LentConnection(connection.raw(), session.inTransaction())) {
            R result = work.on(lent);
            session.observer.executed(execution, null);
            return result;
        } catch (SQLException e) {
            throw session.failed(connection, execution, WORK, e);
        } finally {
            look(session, connection);
            session.leave(connection, WORK, null, false);
        }
    }

    /**
     * Lends the connection until the loan is closed, to another library whose statements it tells of: see {@link #sends}.
     *
     * @param naming makes of a failure what the application is told
     */
    public static ConnectionLoan open(JdbcSession session, UnaryOperator<DriverException> naming) {
        ConnectionLoan loan = new ConnectionLoan(session, session.enter(WORK), naming);
        if (session.inTransaction()) {
            session.cursors.lent(loan);
        }
        return loan;
    }

    /** The connection. */
    public Connection connection() {
        return lent;
    }

    /** Says that a statement is sent now: logs and listeners hear of it as of those of the library. */
    public Sent sends(String sql) {
        return new Sent(new Execution(sql));
    }

    /** Ends the loan; of one that has ended nothing is left to do. Statements that were left open are closed. */
    @Override
    public void close() {
        if (over) {
            return;
        }
        over = true;
        lent.close();
        session.cursors.returned(this);
        look(session, connection);
        session.leave(connection, WORK, null, false);
    }

    /** What has failed in it, and was passed over there, has its consequences all the same. */
    private static void look(JdbcSession session, JdbcConnection connection) {
        if (session.isStarted() && session.connections.adapter().isAborted(connection)) {
            session.transaction.abort(JdbcErrors.failedOnLoan());
        } else if (!session.inTransaction() && connection.isClosed()) {
            session.discard(connection);
        }
    }

    /** A statement that whoever borrowed the connection sends. */
    public final class Sent {

        private final Execution execution;
        private boolean ended;

        private Sent(Execution execution) {
            this.execution = execution;
        }

        /** Whether anybody wants to see the values that are bound. */
        public boolean showsValues() {
            return session.observer.wantsValues();
        }

        /** The values that are bound, for logs and listeners. */
        public void values(List<? extends @Nullable Object> values) {
            execution.show(values);
        }

        /** It has been sent so often, with other values each time. */
        public void times(int times) {
            execution.executions = times;
        }

        /** It is done; with so many rows that it found or changed. Says nothing of one that has failed. */
        public void done(long rows) {
            if (!ended) {
                ended = true;
                execution.rows = rows;
                session.observer.executed(execution, null);
            }
        }

        /** The exception that a statement of the library would have thrown, with all that follows for the transaction and the connection. */
        public DriverException failed(SQLException failure) {
            ended = true;
            String sql = execution.statement();
            if (over) {
                DriverException told =
                        session.connections.adapter().exceptionConverter().convert(failure, sql);
                session.observer.executed(execution, told);
                return told;
            }
            return naming.apply(session.failed(connection, execution, sql, failure));
        }
    }
}
