// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** One physical connection with its prepared statements. Used by one session at a time. */
public final class JdbcConnection {

    private final Connection raw;
    private final StatementCache statements;
    private volatile @Nullable Connection lease;
    private boolean cameWithoutAutoCommit;
    private boolean begun;

    JdbcConnection(Connection raw, StatementCache statements) {
        this.raw = raw;
        this.statements = statements;
    }

    /**
     * The driver's own connection.
     *
     * @throws Exception when it is of another kind
     */
    public <T> T unwrap(Class<T> type) throws Exception {
        return type.isInstance(raw) ? type.cast(raw) : raw.unwrap(type);
    }

    /**
     * Runs one statement without values and without a trace in logs and events.
     *
     * @throws Exception when it fails
     */
    public void execute(String sql) throws Exception {
        try (Statement statement = raw.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * The one value that a query without values asks for, as text, without a trace in logs and events.
     *
     * @throws Exception when the query fails, or finds nothing
     */
    public String text(String sql) throws Exception {
        try (Statement statement = raw.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return String.valueOf(result.getString(1));
        }
    }

    /** Lets the database commit each statement by itself. A connection that came otherwise goes back as it came. */
    void commitByItself() throws SQLException {
        if (!raw.getAutoCommit()) {
            raw.setAutoCommit(true);
            cameWithoutAutoCommit = true;
        }
    }

    /** Begins a transaction with the next statement. */
    void beginWithNext() throws SQLException {
        raw.setAutoCommit(false);
        begun = true;
    }

    /** After the end of a transaction: statements commit by themselves again. To be called only when it has ended. */
    void ended() throws SQLException {
        if (begun) {
            begun = false;
            raw.setAutoCommit(true);
        }
    }

    /** Lets the pool have the connection as it came from there. */
    void commitAsItCame() throws SQLException {
        if (cameWithoutAutoCommit) {
            raw.setAutoCommit(false);
            cameWithoutAutoCommit = false;
        }
    }

    Connection raw() {
        return raw;
    }

    /** What a pool wants back instead of the physical connection. */
    @Nullable
    Connection lease() {
        return lease;
    }

    void leased(@Nullable Connection by) {
        this.lease = by;
    }

    PreparedStatement take(String sql) throws SQLException {
        return statements.take(raw, sql);
    }

    PreparedStatement takeForKeys(String sql) throws SQLException {
        return statements.takeForKeys(raw, sql);
    }

    /** A new prepared statement whose rows are fetched while they are asked for. It is not kept: its fetch size stays with it. */
    PreparedStatement prepareInParts(String sql, Fetching fetching) throws SQLException {
        if (fetching.inTransaction() && raw.getAutoCommit()) {
            beginWithNext(); // it has begun already, but not so that the driver knows what that means
        }
        PreparedStatement prepared = raw.prepareStatement(sql);
        prepared.setFetchSize(fetching.size());
        return prepared;
    }

    void give(String sql, PreparedStatement statement) {
        statements.give(sql, statement);
    }

    boolean isClosed() {
        try {
            return raw.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }

    void closeStatements() {
        statements.closeAll();
    }

    /** Ends the connection without a word to the database, which then ends what it is doing. */
    void abort() {
        try {
            raw.abort(new Here());
        } catch (SQLException e) {
            return; // it is thrown away all the same
        }
    }

    /** Closes for good. What goes wrong with that is of no interest. */
    void close() {
        statements.closeAll();
        try (Connection closing = raw) {
            if (cameWithoutAutoCommit && !closing.isClosed()) {
                closing.setAutoCommit(false);
            }
        } catch (SQLException e) {
            return;
        }
    }

    /** Does what is to be done at once, in the thread that asks for it. */
    private static final class Here implements Executor {

        @Override
        public void execute(Runnable task) {
            task.run();
        }
    }
}
