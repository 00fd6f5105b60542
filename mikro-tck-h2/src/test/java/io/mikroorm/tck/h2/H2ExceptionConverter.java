// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2;

import io.mikroorm.sql.jdbc.Complaint;
import io.mikroorm.sql.jdbc.ExceptionConverter;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.api.ErrorCode;
import org.h2.jdbc.JdbcException;
import org.jspecify.annotations.Nullable;

/** H2's error codes without the values that its messages show. */
final class H2ExceptionConverter extends ExceptionConverter {

    private static final Pattern VALUES = Pattern.compile("(?s)( VALUES \\(.*| \\((?!.* REFERENCES ).*)");
    private static final Pattern CONSTRAINT =
            Pattern.compile("(?s)[^\"]*\"(?:[^\".]+\\.)?([^\" :]+?)(?::| INDEX | ON |\").*");

    /** A name that is quoted in the message, which is in quotes itself. */
    private static final Pattern QUOTED = Pattern.compile("(?s)[^\"]*\"[^\".]+\\.\"\"((?:[^\"]|\"{4})++)\"\".*");

    /** The index of a primary key has no name of ours. */
    private static final Pattern PRIMARY_KEY = Pattern.compile("(\"| INDEX )(?:[^\".]+\\.)?PRIMARY[ _]KEY");

    @Override
    protected Complaint complaint(SQLException told) {
        return switch (told.getErrorCode()) {
            case ErrorCode.DUPLICATE_KEY_1 -> Complaint.UNIQUE;
            case ErrorCode.NULL_NOT_ALLOWED -> Complaint.NOT_NULL;
            case ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_CHILD_EXISTS_1,
                    ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_PARENT_MISSING_1 -> Complaint.FOREIGN_KEY;
            case ErrorCode.CHECK_CONSTRAINT_VIOLATED_1 -> Complaint.CHECK;
            case ErrorCode.DEADLOCK_1 -> Complaint.DEADLOCK;
            case ErrorCode.CONCURRENT_UPDATE_1 -> Complaint.SERIALIZATION;
            case ErrorCode.LOCK_TIMEOUT_1 -> Complaint.LOCK_WAIT;
            case ErrorCode.DATABASE_IS_READ_ONLY -> Complaint.READ_ONLY;
            case ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1 -> Complaint.NO_TABLE;
            case ErrorCode.TABLE_OR_VIEW_ALREADY_EXISTS_1 -> Complaint.EXISTS;
            case ErrorCode.COLUMN_NOT_FOUND_1 -> Complaint.NO_COLUMN;
            case ErrorCode.SYNTAX_ERROR_1, ErrorCode.SYNTAX_ERROR_2 -> Complaint.SYNTAX;
            default -> Complaint.OTHER;
        };
    }

    /** After a deadlock H2 has rolled back. */
    @Override
    protected boolean hasRolledBack(SQLException told) {
        return told.getErrorCode() == ErrorCode.DEADLOCK_1;
    }

    @Override
    protected boolean isConnectionGone(SQLException told) {
        return super.isConnectionGone(told)
                || switch (told.getErrorCode()) {
                    case ErrorCode.OBJECT_CLOSED,
                            ErrorCode.CONNECTION_BROKEN_1,
                            ErrorCode.DATABASE_IS_CLOSED,
                            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN -> true;
                    default -> false;
                };
    }

    /** The failure of the one row that failed, where it was in a batch. */
    @Override
    protected SQLException telling(SQLException exception) {
        SQLException next = exception.getNextException();
        return exception.getErrorCode() == 0 && next != null ? next : exception;
    }

    @Override
    protected String words(SQLException told) {
        return VALUES.matcher(original(told)).replaceFirst("\"");
    }

    private static String original(SQLException told) {
        return told instanceof JdbcException h2 ? h2.getOriginalMessage() : String.valueOf(told.getMessage());
    }

    @Override
    protected @Nullable String constraint(SQLException told) {
        String words = original(told);
        if (PRIMARY_KEY.matcher(words).find()) {
            return "primary";
        }
        Matcher quoted = QUOTED.matcher(words);
        if (quoted.matches()) {
            return quoted.group(1).replace("\"\"\"\"", "\"");
        }
        Matcher constraint = CONSTRAINT.matcher(words);
        return constraint.matches() ? constraint.group(1) : null;
    }
}
