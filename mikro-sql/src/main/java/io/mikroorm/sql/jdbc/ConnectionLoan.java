// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import io.mikroorm.sql.jdbc.lent.LentConnection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Lends the connection of a session for some work: that of its transaction, or one that goes back afterwards. */
public final class ConnectionLoan {

    /** What logs and listeners call the work; its statements are its own. */
    private static final String WORK = "(work on the connection)";

    private ConnectionLoan() {}

    /** Lends the connection. The work must neither keep it nor end its transaction; that it tries is an error. */
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

    /** What has failed in it, and was passed over there, has its consequences all the same. */
    private static void look(JdbcSession session, JdbcConnection connection) {
        if (session.isStarted() && session.connections.adapter().isAborted(connection)) {
            session.transaction.abort(JdbcErrors.failedOnLoan());
        } else if (!session.inTransaction() && connection.isClosed()) {
            session.discard(connection);
        }
    }
}
