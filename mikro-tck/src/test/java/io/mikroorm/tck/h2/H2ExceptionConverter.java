// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2;

import io.mikroorm.exception.CheckConstraintViolationException;
import io.mikroorm.exception.ColumnNotFoundException;
import io.mikroorm.exception.ConnectionException;
import io.mikroorm.exception.DeadlockException;
import io.mikroorm.exception.DriverError;
import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.ForeignKeyConstraintViolationException;
import io.mikroorm.exception.LockWaitTimeoutException;
import io.mikroorm.exception.NotNullConstraintViolationException;
import io.mikroorm.exception.ReadOnlyException;
import io.mikroorm.exception.SerializationFailureException;
import io.mikroorm.exception.SyntaxErrorException;
import io.mikroorm.exception.TableExistsException;
import io.mikroorm.exception.TableNotFoundException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.sql.jdbc.ExceptionConverter;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.api.ErrorCode;
import org.h2.jdbc.JdbcException;
import org.jspecify.annotations.Nullable;

/** H2's error codes as the exceptions of this library, without the values that its messages show. */
final class H2ExceptionConverter implements ExceptionConverter {

    private static final Pattern VALUES = Pattern.compile("(?s)( VALUES \\(.*| \\((?!.* REFERENCES ).*)");
    private static final Pattern CONSTRAINT =
            Pattern.compile("(?s)[^\"]*\"(?:[^\".]+\\.)?([^\" :]+?)(?::| INDEX | ON |\").*");

    /** The index of a primary key has no name of ours. */
    private static final Pattern PRIMARY_KEY = Pattern.compile("(\"| INDEX )(?:[^\".]+\\.)?PRIMARY[ _]KEY");

    @Override
    public DriverException convert(SQLException exception, @Nullable String statement) {
        SQLException told = telling(exception);
        if (isConnectionGone(told)) {
            return new ConnectionException(error("The connection was lost", told, statement));
        }
        return switch (told.getErrorCode()) {
            case ErrorCode.DUPLICATE_KEY_1 ->
                new UniqueConstraintViolationException(
                        error("A value is there already that must be unique", told, statement));
            case ErrorCode.NULL_NOT_ALLOWED ->
                new NotNullConstraintViolationException(
                        error("A value is missing that must not be null", told, statement));
            case ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_CHILD_EXISTS_1,
                    ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_PARENT_MISSING_1 ->
                new ForeignKeyConstraintViolationException(
                        error("A row refers to one that is not there, or is still referred to", told, statement));
            case ErrorCode.CHECK_CONSTRAINT_VIOLATED_1 ->
                new CheckConstraintViolationException(error("A value breaks a check of its table", told, statement));
            default -> ofStatementOrServer(told, statement);
        };
    }

    private static DriverException ofStatementOrServer(SQLException e, @Nullable String statement) {
        return switch (e.getErrorCode()) {
            case ErrorCode.DEADLOCK_1 ->
                new DeadlockException(error("Another transaction was in the way, and this one gave way", e, statement));
            case ErrorCode.CONCURRENT_UPDATE_1 ->
                new SerializationFailureException(
                        error("Another transaction has changed what this one relies on", e, statement));
            case ErrorCode.LOCK_TIMEOUT_1 ->
                new LockWaitTimeoutException(error("Another connection held a lock for too long", e, statement));
            case ErrorCode.DATABASE_IS_READ_ONLY ->
                new ReadOnlyException(error("The database can only be read", e, statement));
            case ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1 ->
                new TableNotFoundException(error("There is no such table", e, statement));
            case ErrorCode.TABLE_OR_VIEW_ALREADY_EXISTS_1 ->
                new TableExistsException(error("There is one of that name already", e, statement));
            case ErrorCode.COLUMN_NOT_FOUND_1 ->
                new ColumnNotFoundException(error("There is no such column", e, statement));
            case ErrorCode.SYNTAX_ERROR_1, ErrorCode.SYNTAX_ERROR_2 ->
                new SyntaxErrorException(error("The statement cannot be understood", e, statement));
            default -> new DriverException(error("The database refused", e, statement));
        };
    }

    /** After a deadlock H2 has rolled back. */
    @Override
    public boolean endsTransaction(SQLException exception) {
        SQLException told = telling(exception);
        return told.getErrorCode() == ErrorCode.DEADLOCK_1 || isConnectionGone(told);
    }

    private static boolean isConnectionGone(SQLException e) {
        return String.valueOf(e.getSQLState()).startsWith("08")
                || switch (e.getErrorCode()) {
                    case ErrorCode.OBJECT_CLOSED,
                            ErrorCode.CONNECTION_BROKEN_1,
                            ErrorCode.DATABASE_IS_CLOSED,
                            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN -> true;
                    default -> false;
                };
    }

    /** The failure of the one row that failed, where it was in a batch. */
    private static SQLException telling(SQLException exception) {
        SQLException next = exception.getNextException();
        return exception.getErrorCode() == 0 && next != null ? next : exception;
    }

    private static DriverError error(String what, SQLException e, @Nullable String statement) {
        String told = e instanceof JdbcException h2 ? h2.getOriginalMessage() : String.valueOf(e.getMessage());
        return new DriverError(
                what + ": " + VALUES.matcher(told).replaceFirst("\"") + ".", statement, constraint(told), e);
    }

    private static @Nullable String constraint(String told) {
        if (PRIMARY_KEY.matcher(told).find()) {
            return "primary";
        }
        Matcher constraint = CONSTRAINT.matcher(told);
        return constraint.matches() ? constraint.group(1) : null;
    }
}
