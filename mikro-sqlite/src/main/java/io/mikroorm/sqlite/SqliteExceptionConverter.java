// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.exception.CheckConstraintViolationException;
import io.mikroorm.exception.ColumnNotFoundException;
import io.mikroorm.exception.ConnectionException;
import io.mikroorm.exception.ConstraintViolationException;
import io.mikroorm.exception.DriverError;
import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.ForeignKeyConstraintViolationException;
import io.mikroorm.exception.LockWaitTimeoutException;
import io.mikroorm.exception.NotNullConstraintViolationException;
import io.mikroorm.exception.ReadOnlyException;
import io.mikroorm.exception.SyntaxErrorException;
import io.mikroorm.exception.TableExistsException;
import io.mikroorm.exception.TableNotFoundException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.sql.jdbc.ExceptionConverter;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * SQLite's result codes, and for the one code that stands for every mistake in a statement its words, as the exceptions of
 * this library.
 */
final class SqliteExceptionConverter implements ExceptionConverter {

    @Override
    public DriverException convert(SQLException exception, @Nullable String statement) {
        SQLException told = telling(exception);
        if (isConnectionGone(told)) {
            return new ConnectionException(error("The connection was lost", told, statement));
        }
        return told instanceof SQLiteException sqlite
                ? byCode(sqlite, statement)
                : new DriverException(error("The database refused", told, statement));
    }

    private static DriverException byCode(SQLiteException e, @Nullable String statement) {
        return switch (e.getResultCode()) {
            case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_ROWID ->
                new UniqueConstraintViolationException(
                        error("A value is there already that must be unique", e, statement));
            case SQLITE_CONSTRAINT_NOTNULL ->
                new NotNullConstraintViolationException(
                        error("A value is missing that must not be null", e, statement));
            case SQLITE_CONSTRAINT_FOREIGNKEY ->
                new ForeignKeyConstraintViolationException(
                        error("A row refers to one that is not there, or is still referred to", e, statement));
            case SQLITE_CONSTRAINT_CHECK ->
                new CheckConstraintViolationException(error("A value breaks a check of its table", e, statement));
            default -> byPrimaryCode(e, statement);
        };
    }

    private static DriverException byPrimaryCode(SQLiteException e, @Nullable String statement) {
        return switch (primary(e)) {
            case SQLITE_CONSTRAINT ->
                new ConstraintViolationException(error("A row breaks a rule of its table", e, statement));
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new LockWaitTimeoutException(
                        error("The database stayed locked by another connection for too long", e, statement));
            case SQLITE_READONLY, SQLITE_PERM ->
                new ReadOnlyException(error("The database can only be read", e, statement));
            case SQLITE_CANTOPEN, SQLITE_NOTADB ->
                new ConnectionException(error("The database could not be opened", e, statement));
            case SQLITE_ERROR -> byWords(e, statement);
            default -> new DriverException(error("The database refused", e, statement));
        };
    }

    private static DriverException byWords(SQLiteException e, @Nullable String statement) {
        String words = words(e);
        if (words.startsWith("no such table")) {
            return new TableNotFoundException(error("There is no such table", e, statement));
        }
        if (words.startsWith("no such column") || words.contains("has no column named")) {
            return new ColumnNotFoundException(error("There is no such column", e, statement));
        }
        if (words.endsWith("already exists")) {
            return new TableExistsException(error("There is one of that name already", e, statement));
        }
        boolean unreadable = words.endsWith("syntax error")
                || words.startsWith("incomplete input")
                || words.startsWith("unrecognized token");
        return unreadable
                ? new SyntaxErrorException(error("The statement cannot be understood", e, statement))
                : new DriverException(error("The database refused", e, statement));
    }

    /** After these SQLite may have rolled back by itself, or cannot go on. */
    @Override
    public boolean endsTransaction(SQLException exception) {
        SQLException told = telling(exception);
        if (isConnectionGone(told)) {
            return true;
        }
        return told instanceof SQLiteException sqlite
                && switch (primary(sqlite)) {
                    case SQLITE_NOMEM, SQLITE_INTERRUPT, SQLITE_IOERR, SQLITE_CORRUPT, SQLITE_FULL, SQLITE_NOTADB ->
                        true;
                    case SQLITE_ABORT -> sqlite.getResultCode() == SQLiteErrorCode.SQLITE_ABORT_ROLLBACK;
                    default -> false;
                };
    }

    private static boolean isConnectionGone(SQLException e) {
        String state = e.getSQLState();
        return (state != null && state.startsWith("08"))
                || e instanceof SQLTransientConnectionException
                || e instanceof SQLNonTransientConnectionException
                || e instanceof SQLRecoverableException
                || (!(e instanceof SQLiteException)
                        && String.valueOf(e.getMessage()).contains("closed"));
    }

    /** What SQLite itself said, where another exception stands before it. */
    private static SQLException telling(SQLException exception) {
        Throwable cause = exception;
        while (cause != null && !(cause instanceof SQLiteException)) {
            cause = cause instanceof SQLException next && next.getNextException() != null
                    ? next.getNextException()
                    : cause.getCause();
        }
        return cause instanceof SQLiteException sqlite ? sqlite : exception;
    }

    private static SQLiteErrorCode primary(SQLiteException e) {
        return SQLiteErrorCode.getErrorCode(e.getResultCode().code & 0xff);
    }

    private static DriverError error(String what, SQLException e, @Nullable String statement) {
        return new DriverError(what + ": " + words(e) + ".", statement, constraint(words(e)), e);
    }

    /** SQLite's own words, which the JDBC driver puts in brackets behind its own. */
    private static String words(SQLException e) {
        String message = String.valueOf(e.getMessage());
        int open = message.indexOf('(');
        return message.startsWith("[SQLITE_") && open >= 0 && message.endsWith(")")
                ? message.substring(open + 1, message.length() - 1)
                : message;
    }

    /** What stands behind {@code UNIQUE constraint failed:} and the like. */
    private static @Nullable String constraint(String words) {
        String failed = " constraint failed: ";
        int at = words.indexOf(failed);
        return at < 0 ? null : words.substring(at + failed.length());
    }
}
