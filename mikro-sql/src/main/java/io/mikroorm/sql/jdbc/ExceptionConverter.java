// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import io.mikroorm.exception.DriverError;
import io.mikroorm.exception.DriverException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/**
 * Translates what a JDBC driver throws into the exceptions of this library. A database's own says which of its codes mean which
 * {@link Complaint}, and what of its words may be shown: values may not. Thread-safe.
 */
public abstract class ExceptionConverter {

    /** For the drivers' converters. */
    protected ExceptionConverter() {}

    /**
     * The exception that says what happened.
     *
     * @param exception what the driver threw
     * @param statement the statement that it was thrown for; null when there was none
     */
    public final DriverException convert(SQLException exception, @Nullable String statement) {
        SQLException told = telling(exception);
        Complaint complaint = complaint(told);
        if (complaint == Complaint.OTHER && isConnectionGone(told)) {
            complaint = Complaint.CONNECTION_LOST;
        }
        String words = words(told);
        String message = complaint.sentence() + ": " + words + (words.endsWith(".") ? "" : ".");
        return complaint.exception(new DriverError(message, statement, constraint(told), told));
    }

    /**
     * Whether nothing more can be expected of the connection, or the database may have ended the transaction by itself. Then
     * the transaction is over and the connection is not used again.
     */
    public final boolean endsTransaction(SQLException exception) {
        SQLException told = telling(exception);
        return isConnectionGone(told) || hasRolledBack(told);
    }

    /** What the database itself said, where an exception of the JDBC driver stands before it, as it does for batches. */
    protected SQLException telling(SQLException exception) {
        return exception;
    }

    /** Whether it says that the connection is lost: by its state, or by its class. */
    protected boolean isConnectionGone(SQLException told) {
        String state = told.getSQLState();
        return state != null && state.startsWith("08")
                || told instanceof SQLTransientConnectionException
                || told instanceof SQLNonTransientConnectionException
                || told instanceof SQLRecoverableException;
    }

    /** Whether the database has rolled back the whole transaction, or may have. By default it never does. */
    protected boolean hasRolledBack(SQLException told) {
        return false;
    }

    /** What its code means; {@code OTHER} where that is nothing in particular, and the connection may be lost. */
    protected abstract Complaint complaint(SQLException told);

    /** What the database said, without values. */
    protected String words(SQLException told) {
        return String.valueOf(told.getMessage());
    }

    /** The name of the constraint that was broken; null where it is not told. */
    protected abstract @Nullable String constraint(SQLException told);
}
