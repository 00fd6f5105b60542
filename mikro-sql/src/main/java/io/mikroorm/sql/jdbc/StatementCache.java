// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prepared statements of one connection that are not being executed, the least recently used first. Preparing costs more
 * than executing a find by key; with SQLite about three times as much. One that is taken is not in here, so the same text
 * can run inside its own result. Used by one session at a time.
 */
final class StatementCache {

    private static final int CAPACITY = 64;

    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>(CAPACITY * 2, 0.75f, true);

    private final boolean plannedAnewWhenCleared;

    StatementCache(boolean plannedAnewWhenCleared) {
        this.plannedAnewWhenCleared = plannedAnewWhenCleared;
    }

    /** A prepared statement, to be given back. */
    PreparedStatement take(Connection connection, String sql) throws SQLException {
        PreparedStatement known = idle.remove(sql);
        return known == null ? connection.prepareStatement(sql) : known;
    }

    /**
     * The same for a statement that also tells the keys that the database made. A text is taken in one of the two ways only:
     * an insert of rows that have keys names the column.
     */
    PreparedStatement takeForKeys(Connection connection, String sql) throws SQLException {
        PreparedStatement known = idle.remove(sql);
        return known == null ? connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS) : known;
    }

    /** Keeps a statement for the next time. Only for one that did not fail. */
    void give(String sql, PreparedStatement statement) {
        try {
            forget(sql, statement);
        } catch (SQLException e) {
            close(statement);
            return;
        }
        PreparedStatement twin = idle.put(sql, statement);
        if (twin != null) {
            close(twin);
        }
        if (idle.size() > CAPACITY) {
            Iterator<PreparedStatement> eldest = idle.values().iterator();
            close(eldest.next());
            eldest.remove();
        }
    }

    /** Lets go of the values, which the statement would hold on to. */
    private void forget(String sql, PreparedStatement statement) throws SQLException {
        if (!plannedAnewWhenCleared || !(sql.startsWith("select") || sql.startsWith("with"))) {
            statement.clearParameters();
            return;
        }
        int parameters = statement.getParameterMetaData().getParameterCount();
        for (int i = 1; i <= parameters; i++) {
            statement.setNull(i, Types.NULL);
        }
    }

    void closeAll() {
        for (PreparedStatement statement : idle.values()) {
            close(statement);
        }
        idle.clear();
    }

    static void close(@Nullable PreparedStatement statement) {
        if (statement != null) {
            try {
                statement.close();
            } catch (SQLException e) {
                // It is of no use any more, and what went wrong before is told by the statement itself.
                return;
            }
        }
    }
}
