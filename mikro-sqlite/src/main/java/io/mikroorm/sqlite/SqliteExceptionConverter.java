// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.sql.jdbc.Complaint;
import io.mikroorm.sql.jdbc.ExceptionConverter;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * SQLite's result codes, and for the one code that stands for every mistake in a statement its words.
 */
final class SqliteExceptionConverter extends ExceptionConverter {

    private static final String INDEX = "index '";

    @Override
    protected Complaint complaint(SQLException told) {
        if (!(told instanceof SQLiteException e)) {
            return Complaint.OTHER;
        }
        return switch (e.getResultCode()) {
            case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_ROWID -> Complaint.UNIQUE;
            case SQLITE_CONSTRAINT_NOTNULL -> Complaint.NOT_NULL;
            case SQLITE_CONSTRAINT_FOREIGNKEY -> Complaint.FOREIGN_KEY;
            case SQLITE_CONSTRAINT_CHECK -> Complaint.CHECK;
            default -> ofPrimaryCode(e);
        };
    }

    private Complaint ofPrimaryCode(SQLiteException e) {
        return switch (primary(e)) {
            case SQLITE_CONSTRAINT -> Complaint.CONSTRAINT;
            case SQLITE_BUSY, SQLITE_LOCKED -> Complaint.LOCK_WAIT;
            case SQLITE_READONLY, SQLITE_PERM -> Complaint.READ_ONLY;
            case SQLITE_CANTOPEN, SQLITE_NOTADB -> Complaint.NOT_OPENED;
            case SQLITE_ERROR -> ofWords(words(e));
            default -> Complaint.OTHER;
        };
    }

    private static Complaint ofWords(String words) {
        if (words.startsWith("no such table")) {
            return Complaint.NO_TABLE;
        }
        if (words.startsWith("no such column") || words.contains("has no column named")) {
            return Complaint.NO_COLUMN;
        }
        if (words.endsWith("already exists")) {
            return Complaint.EXISTS;
        }
        boolean unreadable = words.endsWith("syntax error")
                || words.startsWith("incomplete input")
                || words.startsWith("unrecognized token");
        return unreadable ? Complaint.SYNTAX : Complaint.OTHER;
    }

    /** After these SQLite may have rolled back by itself, or cannot go on. */
    @Override
    protected boolean hasRolledBack(SQLException told) {
        return told instanceof SQLiteException sqlite
                && switch (primary(sqlite)) {
                    case SQLITE_NOMEM, SQLITE_INTERRUPT, SQLITE_IOERR, SQLITE_CORRUPT, SQLITE_FULL, SQLITE_NOTADB ->
                        true;
                    case SQLITE_ABORT -> sqlite.getResultCode() == SQLiteErrorCode.SQLITE_ABORT_ROLLBACK;
                    default -> false;
                };
    }

    @Override
    protected boolean isConnectionGone(SQLException told) {
        return super.isConnectionGone(told)
                || (!(told instanceof SQLiteException)
                        && String.valueOf(told.getMessage()).contains("closed"));
    }

    @Override
    protected SQLException telling(SQLException exception) {
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

    /** SQLite's own words, which the JDBC driver puts in brackets behind its own. */
    @Override
    protected String words(SQLException e) {
        String message = String.valueOf(e.getMessage());
        int open = message.indexOf('(');
        return message.startsWith("[SQLITE_") && open >= 0 && message.endsWith(")")
                ? message.substring(open + 1, message.length() - 1)
                : message;
    }

    /** What stands behind {@code UNIQUE constraint failed:} and the like: columns, or {@code index 'name'} where it is over an expression. */
    @Override
    protected @Nullable String constraint(SQLException told) {
        String words = words(told);
        String failed = " constraint failed: ";
        int at = words.indexOf(failed);
        if (at < 0) {
            return null;
        }
        String named = words.substring(at + failed.length());
        return named.startsWith(INDEX) && named.endsWith("'")
                ? named.substring(INDEX.length(), named.length() - 1)
                : named;
    }
}
