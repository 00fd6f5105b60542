// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.exception.CheckConstraintViolationException;
import io.mikroorm.exception.ColumnNotFoundException;
import io.mikroorm.exception.ConnectionException;
import io.mikroorm.exception.ConstraintViolationException;
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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** PostgreSQL's SQLSTATE codes as the exceptions of this library. Its details, which show values, stay in the cause. */
final class PostgreSqlExceptionConverter implements ExceptionConverter {

    /** What a message about a value that cannot be quotes is the value, with the marks of the server's language; it may have some itself. */
    private static final Pattern QUOTED = Pattern.compile("(?s)[\"'«»“”„‘’‚].*[\"'«»“”„‘’‚]");

    @Override
    public DriverException convert(SQLException exception, @Nullable String statement) {
        SQLException told = telling(exception);
        String state = String.valueOf(told.getSQLState());
        if (isConnectionGone(state)) {
            return new ConnectionException(error("The connection was lost", told, statement));
        }
        return switch (state) {
            case "23505" ->
                new UniqueConstraintViolationException(
                        error("A value is there already that must be unique", told, statement));
            case "23502" ->
                new NotNullConstraintViolationException(
                        error("A value is missing that must not be null", told, statement));
            case "23503" ->
                new ForeignKeyConstraintViolationException(
                        error("A row refers to one that is not there, or is still referred to", told, statement));
            case "23514" ->
                new CheckConstraintViolationException(error("A value breaks a check of its table", told, statement));
            default -> ofStatementOrServer(state, told, statement);
        };
    }

    private static DriverException ofStatementOrServer(String state, SQLException e, @Nullable String statement) {
        return switch (state) {
            case "40P01" ->
                new DeadlockException(error("Another transaction was in the way, and this one gave way", e, statement));
            case "40001" ->
                new SerializationFailureException(
                        error("Another transaction has changed what this one relies on", e, statement));
            case "55P03" ->
                new LockWaitTimeoutException(error("Another connection held a lock for too long", e, statement));
            case "25006" -> new ReadOnlyException(error("The transaction can only read", e, statement));
            case "25P02" ->
                new DriverException(error(
                        "A statement failed before, and the transaction takes no other until it is rolled back",
                        e,
                        statement));
            case "42P01", "3F000" -> new TableNotFoundException(error("There is no such table", e, statement));
            case "42P07", "42P06", "42710" ->
                new TableExistsException(error("There is one of that name already", e, statement));
            case "42703" -> new ColumnNotFoundException(error("There is no such column", e, statement));
            case "42601" -> new SyntaxErrorException(error("The statement cannot be understood", e, statement));
            default -> ofClass(state, e, statement);
        };
    }

    private static DriverException ofClass(String state, SQLException e, @Nullable String statement) {
        if (state.startsWith("23")) {
            return new ConstraintViolationException(error("A row breaks a rule of its table", e, statement));
        }
        boolean notLetIn = state.startsWith("28") || state.equals("3D000") || state.equals("53300");
        return notLetIn
                ? new ConnectionException(error("The database let nobody in", e, statement))
                : new DriverException(error("The database refused", e, statement));
    }

    @Override
    public boolean endsTransaction(SQLException exception) {
        return isConnectionGone(String.valueOf(telling(exception).getSQLState()));
    }

    /** Class 08, the server that goes down or throws us out, and a transaction that was idle, or open, for too long. */
    private static boolean isConnectionGone(String state) {
        return state.startsWith("08") || state.startsWith("57P0") || state.equals("25P03") || state.equals("25P04");
    }

    /** The failure of the one row that failed, where it was in a batch. */
    private static SQLException telling(SQLException exception) {
        SQLException next = exception;
        while (!(next instanceof PSQLException) && next.getNextException() != null) {
            next = next.getNextException();
        }
        return next;
    }

    private static DriverError error(String what, SQLException e, @Nullable String statement) {
        ServerErrorMessage server = e instanceof PSQLException told ? told.getServerErrorMessage() : null;
        String words = server == null ? String.valueOf(e.getMessage()) : String.valueOf(server.getMessage());
        if (String.valueOf(e.getSQLState()).startsWith("22")) {
            words = QUOTED.matcher(words).replaceFirst("…");
        }
        return new DriverError(what + ": " + words + ".", statement, constraint(server), e);
    }

    /** The name of the constraint; for a value that is missing, table and column. */
    private static @Nullable String constraint(@Nullable ServerErrorMessage server) {
        if (server == null) {
            return null;
        }
        return server.getColumn() != null ? server.getTable() + "." + server.getColumn() : server.getConstraint();
    }
}
