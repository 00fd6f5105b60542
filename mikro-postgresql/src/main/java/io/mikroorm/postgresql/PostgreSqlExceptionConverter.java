// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.sql.jdbc.Complaint;
import io.mikroorm.sql.jdbc.ExceptionConverter;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** PostgreSQL's SQLSTATE codes. Its details, which show values, stay in the cause. */
final class PostgreSqlExceptionConverter extends ExceptionConverter {

    /** What a message about a value that cannot be quotes is the value, with the marks of the server's language; it may have some itself. */
    private static final Pattern QUOTED = Pattern.compile("(?s)[\"'«»“”„‘’‚].*[\"'«»“”„‘’‚]");

    @Override
    protected Complaint complaint(SQLException told) {
        String state = state(told);
        return switch (state) {
            case "23505", "23P01" -> Complaint.UNIQUE;
            case "23502" -> Complaint.NOT_NULL;
            case "23503" -> Complaint.FOREIGN_KEY;
            case "23514" -> Complaint.CHECK;
            case "40P01" -> Complaint.DEADLOCK;
            case "40001" -> Complaint.SERIALIZATION;
            case "55P03" -> Complaint.LOCK_WAIT;
            case "25006" -> Complaint.READ_ONLY;
            case "25P02" -> Complaint.ABORTED;
            case "42P01", "3F000" -> Complaint.NO_TABLE;
            case "42P07", "42P06", "42710" -> Complaint.EXISTS;
            case "42703" -> Complaint.NO_COLUMN;
            case "42601" -> Complaint.SYNTAX;
            case "3D000", "53300" -> Complaint.NOT_OPENED;
            default -> ofClass(state);
        };
    }

    private static Complaint ofClass(String state) {
        if (state.startsWith("23")) {
            return Complaint.CONSTRAINT;
        }
        return state.startsWith("28") ? Complaint.NOT_OPENED : Complaint.OTHER;
    }

    /** Class 08, the server that goes down or throws us out, and a transaction that was idle, or open, for too long. */
    @Override
    protected boolean isConnectionGone(SQLException told) {
        String state = state(told);
        return state.startsWith("08") || state.startsWith("57P0") || state.equals("25P03") || state.equals("25P04");
    }

    private static String state(SQLException told) {
        return String.valueOf(told.getSQLState());
    }

    /** The failure of the one row that failed, where it was in a batch. */
    @Override
    protected SQLException telling(SQLException exception) {
        SQLException next = exception;
        while (!(next instanceof PSQLException) && next.getNextException() != null) {
            next = next.getNextException();
        }
        return next;
    }

    @Override
    protected String words(SQLException told) {
        ServerErrorMessage server = server(told);
        String words = server == null ? super.words(told) : String.valueOf(server.getMessage());
        return state(told).startsWith("22") ? QUOTED.matcher(words).replaceFirst("…") : words;
    }

    /** For a value that is missing, table and column. */
    @Override
    protected @Nullable String constraint(SQLException told) {
        ServerErrorMessage server = server(told);
        if (server == null) {
            return null;
        }
        return server.getColumn() != null ? server.getTable() + "." + server.getColumn() : server.getConstraint();
    }

    private static @Nullable ServerErrorMessage server(SQLException told) {
        return told instanceof PSQLException server ? server.getServerErrorMessage() : null;
    }
}
