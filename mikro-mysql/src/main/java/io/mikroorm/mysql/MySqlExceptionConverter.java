// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

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
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The error numbers of MySQL and MariaDB, which mean the same in both where both have them, as the exceptions of this library. */
final class MySqlExceptionConverter implements ExceptionConverter {

    private static final int DEADLOCK = 1213;
    private static final int ROW_CHANGED_MEANWHILE = 1020;
    private static final int LOCK_TABLE_FULL = 1206;
    private static final int LOCK_WAIT_TIMEOUT = 1205;

    /** The server says so, or either JDBC driver before it sends anything; the latter have no number for it. */
    private static final String PACKET = "max_allowed_packet";

    /** Connector/J and MariaDB's driver name connections in front of what the server said. */
    private static final Pattern CONNECTION = Pattern.compile("^\\(conn[:=]\\d+\\) ");

    /** The value that a message quotes between what is wrong with it and where. */
    private static final Pattern VALUE = Pattern.compile("(?s) (entry|value:?) '.*' for ");

    /** All from the first quotation to the end of the last one, since what is quoted may have such marks itself. */
    private static final Pattern QUOTED = Pattern.compile("(?s)['\"`].*['\"`]");

    /** The statement with its values, which both JDBC drivers add where an option asks for it. */
    private static final Pattern DUMPED =
            Pattern.compile("(?s)\\s*(Query being executed when exception was thrown:|Query is:).*");

    private static final Pattern KEY = Pattern.compile("(?s).* for key '(?:[^'.]+\\.)?(.+)'");
    private static final Pattern CONSTRAINT = Pattern.compile("(?is).*constraint [`'](.+?)[`'] .*");
    private static final Pattern COLUMN = Pattern.compile("(?s)(?:Column|Field) '(.+?)' .*");

    private volatile boolean timeoutsEndTransactions;

    @Override
    public DriverException convert(SQLException exception, @Nullable String statement) {
        SQLException told = telling(exception);
        if (String.valueOf(told.getMessage()).contains(PACKET)) {
            return new DriverException(error(
                    "What was sent is longer than the server takes in one statement: raise its setting " + PACKET,
                    told,
                    statement));
        }
        return isConnectionGone(told)
                ? new ConnectionException(error("The connection was lost", told, statement))
                : byConstraint(told, statement);
    }

    private static DriverException byConstraint(SQLException e, @Nullable String statement) {
        return switch (e.getErrorCode()) {
            case 1022, 1062, 1169, 1586, 1859 ->
                new UniqueConstraintViolationException(
                        error("A value is there already that must be unique", e, statement));
            case 1048, 1263, 1364 ->
                new NotNullConstraintViolationException(
                        error("A value is missing that must not be null", e, statement));
            case 1216, 1217, 1451, 1452, 1762, 3730 ->
                new ForeignKeyConstraintViolationException(
                        error("A row refers to one that is not there, or is still referred to", e, statement));
            case 3819, 4025 ->
                new CheckConstraintViolationException(error("A value breaks a check of its table", e, statement));
            case DEADLOCK ->
                new DeadlockException(
                        error("Transactions waited for each other, and this one was rolled back", e, statement));
            case ROW_CHANGED_MEANWHILE ->
                new SerializationFailureException(
                        error("Another transaction has changed what this one relies on", e, statement));
            case LOCK_TABLE_FULL ->
                new DriverException(
                        error("There was no room left for locks, and the transaction was rolled back", e, statement));
            case LOCK_WAIT_TIMEOUT, 3572 ->
                new LockWaitTimeoutException(
                        error("Another transaction kept what is needed here locked for too long", e, statement));
            default -> byStatement(e, statement);
        };
    }

    private static DriverException byStatement(SQLException e, @Nullable String statement) {
        return switch (e.getErrorCode()) {
            case 1051, 1109, 1146 -> new TableNotFoundException(error("There is no such table", e, statement));
            case 1054, 1166 -> new ColumnNotFoundException(error("There is no such column", e, statement));
            case 1050 -> new TableExistsException(error("There is one of that name already", e, statement));
            case 1064, 1149 -> new SyntaxErrorException(error("The statement cannot be understood", e, statement));
            case 1290, 1792, 1836, 1874 ->
                new ReadOnlyException(error("The database, or this transaction, can only be read", e, statement));
            case 1044, 1045, 1049, 1698 ->
                new ConnectionException(error("The database could not be opened", e, statement));
            default -> new DriverException(error("The database refused", e, statement));
        };
    }

    /**
     * A connection is there. Once a server has said that a lock that is waited for in vain costs the whole transaction, that
     * is believed of all connections: at worst a transaction is rolled back that could have gone on.
     */
    void connected(boolean timeoutsRollBack) {
        if (timeoutsRollBack) {
            timeoutsEndTransactions = true;
        }
    }

    /**
     * After a deadlock, and where it has no room for more locks, the server has rolled back. A lock that was waited for in vain
     * costs the statement only, unless the server is set up otherwise.
     */
    @Override
    public boolean endsTransaction(SQLException exception) {
        SQLException told = telling(exception);
        return switch (told.getErrorCode()) {
            case DEADLOCK, ROW_CHANGED_MEANWHILE, LOCK_TABLE_FULL -> true;
            case LOCK_WAIT_TIMEOUT -> timeoutsEndTransactions;
            default -> isConnectionGone(told);
        };
    }

    private static boolean isConnectionGone(SQLException e) {
        String state = e.getSQLState();
        return (state != null && state.startsWith("08"))
                || e instanceof SQLTransientConnectionException
                || e instanceof SQLNonTransientConnectionException
                || e instanceof SQLRecoverableException
                || switch (e.getErrorCode()) {
                    case 1053, 1927, 2006, 2013, 4031 -> true;
                    default -> false;
                };
    }

    /** What the server itself said, where an exception of the JDBC driver stands before it: batches have one. */
    private static SQLException telling(SQLException exception) {
        SQLException telling = exception;
        while (telling.getErrorCode() == 0 && telling.getCause() instanceof SQLException cause) {
            telling = cause;
        }
        return telling;
    }

    private static DriverError error(String what, SQLException e, @Nullable String statement) {
        String words = words(e);
        return new DriverError(what + ": " + words + (words.endsWith(".") ? "" : "."), statement, constraint(words), e);
    }

    /** What the server said, without the value that it said it of: what is quoted stays only where it is known to be a name. */
    private static String words(SQLException e) {
        String message = CONNECTION.matcher(String.valueOf(e.getMessage())).replaceFirst("");
        Matcher value = VALUE.matcher(message); // before what is dumped is cut off: a value may look like that
        boolean namesOnly = value.find() || quotesNames(e.getErrorCode());
        message = DUMPED.matcher(value.replaceFirst(" $1 for ")).replaceFirst("");
        return namesOnly ? message : QUOTED.matcher(message).replaceFirst("…");
    }

    private static boolean quotesNames(int code) {
        return switch (code) {
            case 1044, 1045, 1049, 1698 -> true; // accounts and databases
            case 1050, 1051, 1109, 1146, 1054, 1060, 1061, 1091, 1166, 1176 -> true; // tables, columns and keys
            case 1048, 1263, 1364, 1264, 1265, 1406, 3140 -> true; // columns that do not take a value
            case 1022, 1169, 1216, 1217, 1451, 1452, 1761, 1762, 3730, 3819, 4025 -> true; // constraints
            case 1142, 1143, 1227, 1193, 1290, 1305, 1792, 1836 -> true; // privileges, settings and functions
            default -> false;
        };
    }

    private static @Nullable String constraint(String words) {
        for (Pattern pattern : new Pattern[] {KEY, CONSTRAINT, COLUMN}) {
            Matcher matcher = pattern.matcher(words);
            if (matcher.matches()) {
                return matcher.group(1).replace("``", "`");
            }
        }
        return null;
    }
}
