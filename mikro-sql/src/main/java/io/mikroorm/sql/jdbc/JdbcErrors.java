// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import io.mikroorm.exception.CommitOutcomeUnknownException;
import io.mikroorm.exception.ConfigurationException;
import io.mikroorm.exception.ConnectionException;
import io.mikroorm.exception.DriverError;
import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.QueryTimeoutException;
import io.mikroorm.exception.TransactionStateException;
import io.mikroorm.exception.ValidationException;
import java.sql.SQLException;
import java.time.Duration;

/** The sentences about connections, their transactions and what rows hold. Codes 1110, 3110, 3121, 4204, 4205 and 4213. */
final class JdbcErrors {

    private JdbcErrors() {}

    static ConfigurationException noDriver(String url) {
        return new ConfigurationException(
                1110,
                "No JDBC driver takes the URL '" + JdbcSettings.withoutPassword(url)
                        + "'. Put the driver of the database on the class path, or correct it.");
    }

    static QueryTimeoutException timedOut(SQLException cause, String statement) {
        return new QueryTimeoutException(new DriverError(
                "The statement took longer than timeout(…) of its query allows, and was ended.",
                statement,
                null,
                cause));
    }

    static ConnectionException closed() {
        return new ConnectionException(new DriverError(
                "The ORM is closed, so there is no connection to be had. Close it when no entity manager is used any more.",
                null,
                null,
                null));
    }

    static ConnectionException notInitialised(Exception cause) {
        return new ConnectionException(
                new DriverError("A new connection could not be prepared: " + cause.getMessage(), null, null, cause));
    }

    static ConnectionException noConnection(Exception cause) {
        Throwable first = cause.getCause();
        Throwable reason = first == null || first.getMessage() == null ? cause : first;
        return new ConnectionException(
                new DriverError("No connection to the database: " + reason.getMessage(), null, null, cause));
    }

    static ConnectionException allAreTaken(Exception cause) {
        return new ConnectionException(new DriverError(
                "No connection to the database: all are in use, and none came back in time (" + cause.getMessage()
                        + "). A transaction holds one until it ends, a stream until it is read or closed, and work beside a transaction"
                        + " (REQUIRES_NEW, NOT_SUPPORTED) needs another: end transactions sooner, close streams, or raise poolSize, or"
                        + " the size of a pool of your own.",
                null,
                null,
                cause));
    }

    static ConnectionException onlyConnectionIsTaken(Duration timeout) {
        return new ConnectionException(new DriverError(
                "The only connection of the database in memory was in use for " + timeout.toSeconds()
                        + " seconds: another entity manager has a transaction or a stream open. End it, or use a file.",
                null,
                null,
                null));
    }

    static ConnectionException onlyConnectionIsHeldByThisThread() {
        return new ConnectionException(new DriverError(
                "The only connection of the database in memory is held by another entity manager of this thread, which has a"
                        + " transaction or a stream open; waiting for it would last forever. End that one, or use a file.",
                null,
                null,
                null));
    }

    static ConnectionException onlyConnectionIsGone() {
        return new ConnectionException(new DriverError(
                "The only connection of the database in memory was closed, and all data with it. Make a new ORM.",
                null,
                null,
                null));
    }

    static ConnectionException transactionIsLost(String attempted, Throwable cause) {
        return new ConnectionException(new DriverError(
                "The transaction is lost, and all that happened in it is undone: the database ended it before, or the"
                        + " connection failed. Roll it back, then begin again.",
                attempted,
                null,
                cause));
    }

    static CommitOutcomeUnknownException commitFailed(DriverException cause) {
        Throwable reason = cause.getCause() == null ? cause : cause.getCause();
        return new CommitOutcomeUnknownException(new DriverError(
                "The commit failed, so whether the database kept the changes is unknown. Look before you repeat them. The"
                        + " reason: " + reason.getMessage(),
                "commit",
                null,
                cause));
    }

    static TransactionStateException rolledBackInstead(DriverException failure) {
        TransactionStateException error = new TransactionStateException(
                4213,
                "The transaction was rolled back instead of committed: a statement in it had failed, after which this database can"
                        + " only go back, to a savepoint or to the beginning. The suppressed exception is that failure. Let it pass,"
                        + " or run what may fail in a nested transaction.");
        error.addSuppressed(failure);
        return error;
    }

    static DriverException failedOnLoan() {
        return new DriverException(new DriverError(
                "A statement that the application has run on the connection of the transaction has failed.",
                null,
                null,
                null));
    }

    static TransactionStateException alreadyInTransaction() {
        return new TransactionStateException(
                4204,
                "There is a transaction already, so none can begin. Commit it, roll it back, or set a savepoint.");
    }

    static TransactionStateException noTransaction(String attempted) {
        return new TransactionStateException(
                4205, "There is no transaction, so '" + attempted + "' makes no sense. Begin one first.");
    }

    static ValidationException refused(String database, String refusal) {
        return new ValidationException(3121, database + " " + refusal + ".");
    }

    static ValidationException doesNotFit(String column, String found, String kind) {
        return new ValidationException(
                3110,
                "The column " + column + " holds " + found + ", which is no " + kind
                        + ". Correct the row, or map the column to a type that takes it.");
    }
}
