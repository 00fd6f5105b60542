// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.sql.jdbc.Complaint;
import io.mikroorm.sql.jdbc.ExceptionConverter;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The error numbers of MySQL and MariaDB, which mean the same in both where both have them. */
final class MySqlExceptionConverter extends ExceptionConverter {

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

    /** The values of a row that a foreign key would make equal to another one. */
    private static final Pattern RECORD = Pattern.compile("(?s), record '.*' would lead to ");

    /** All from the first quotation to the end of the last one, since what is quoted may have such marks itself. */
    private static final Pattern QUOTED = Pattern.compile("(?s)['\"`].*['\"`]");

    /** The statement with its values, which both JDBC drivers add where an option asks for it. */
    private static final Pattern DUMPED =
            Pattern.compile("(?s)\\s*(Query being executed when exception was thrown:|Query is:).*");

    private static final Pattern KEY = Pattern.compile("(?s).*(?: for|,) key '(?:[^'.]+\\.)?(.+)'");
    private static final Pattern CONSTRAINT = Pattern.compile("(?is).*constraint [`'](.+?)[`'] .*");
    private static final Pattern COLUMN = Pattern.compile("(?s)(?:Column|Field) '(.+?)' .*");

    private volatile boolean timeoutsEndTransactions;

    @Override
    protected Complaint complaint(SQLException told) {
        return switch (told.getErrorCode()) {
            case 1022, 1062, 1169, 1586, 1761, 1859 -> Complaint.UNIQUE;
            case 1048, 1263, 1364 -> Complaint.NOT_NULL;
            case 1216, 1217, 1451, 1452, 1762, 3730 -> Complaint.FOREIGN_KEY;
            case 3819, 4025 -> Complaint.CHECK;
            case DEADLOCK -> Complaint.DEADLOCK;
            case ROW_CHANGED_MEANWHILE -> Complaint.SERIALIZATION;
            case LOCK_TABLE_FULL -> Complaint.NO_ROOM_FOR_LOCKS;
            case LOCK_WAIT_TIMEOUT, 3572 -> Complaint.LOCK_WAIT;
            case 1051, 1109, 1146 -> Complaint.NO_TABLE;
            case 1054, 1166 -> Complaint.NO_COLUMN;
            case 1050 -> Complaint.EXISTS;
            case 1064, 1149 -> Complaint.SYNTAX;
            case 1290, 1792, 1836, 1874 -> Complaint.READ_ONLY;
            case 1044, 1045, 1049, 1698 -> Complaint.NOT_OPENED;
            default -> String.valueOf(told.getMessage()).contains(PACKET) ? Complaint.TOO_LONG : Complaint.OTHER;
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
    protected boolean hasRolledBack(SQLException told) {
        return switch (told.getErrorCode()) {
            case DEADLOCK, ROW_CHANGED_MEANWHILE, LOCK_TABLE_FULL -> true;
            case LOCK_WAIT_TIMEOUT -> timeoutsEndTransactions;
            default -> false;
        };
    }

    @Override
    protected boolean isConnectionGone(SQLException told) {
        return super.isConnectionGone(told)
                || switch (told.getErrorCode()) {
                    case 1053, 1927, 2006, 2013, 4031 -> true;
                    default -> false;
                };
    }

    @Override
    protected SQLException telling(SQLException exception) {
        SQLException telling = exception;
        while (telling.getErrorCode() == 0 && telling.getCause() instanceof SQLException cause) {
            telling = cause;
        }
        return telling;
    }

    /** What the server said, without the value that it said it of: what is quoted stays only where it is known to be a name. */
    @Override
    protected String words(SQLException e) {
        String message = CONNECTION.matcher(String.valueOf(e.getMessage())).replaceFirst("");
        message = RECORD.matcher(message).replaceFirst(" would lead to ");
        Matcher value = VALUE.matcher(message); // before what is dumped is cut off: a value may look like that
        boolean namesOnly = value.find() || quotesNames(e.getErrorCode());
        message = DUMPED.matcher(value.replaceFirst(" $1 for ")).replaceFirst("");
        message = namesOnly ? message : QUOTED.matcher(message).replaceFirst("…");
        return complaint(e) == Complaint.TOO_LONG ? "raise its setting " + PACKET + ": " + message : message;
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

    @Override
    protected @Nullable String constraint(SQLException told) {
        String words = words(told);
        for (Pattern pattern : new Pattern[] {KEY, CONSTRAINT, COLUMN}) {
            Matcher matcher = pattern.matcher(words);
            if (matcher.matches()) {
                return matcher.group(1).replace("``", "`");
            }
        }
        return null;
    }
}
