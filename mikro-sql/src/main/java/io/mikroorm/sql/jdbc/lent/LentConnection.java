// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc.lent;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A connection for some work. To close it ends the loan, not the connection; statements that the work leaves open are closed with it. The driver's own
 * connection is to be had by {@code unwrap}, for what JDBC has no words for; who commits there is on their own.
 */
public final class LentConnection extends FixedConnection {

    /** From so many statements on, those that are closed are looked for. */
    private static final int MANY = 64;

    private final Connection connection;
    private final boolean inTransaction;
    private List<Statement> statements = new ArrayList<>();
    private int looked = MANY;
    private boolean over;

    /**
     * Lends a connection.
     *
     * @param inTransaction whether there is a transaction: whoever asks hears that it does not commit by itself
     */
    public LentConnection(Connection connection, boolean inTransaction) {
        this.connection = connection;
        this.inTransaction = inTransaction;
    }

    /** Ends the loan. What goes wrong with statements that were left open is of no interest. */
    @Override
    public void close() {
        over = true;
        for (Statement statement : statements) {
            try {
                statement.close();
            } catch (SQLException e) {
                continue;
            }
        }
        statements = List.of();
    }

    @Override
    public boolean isClosed() throws SQLException {
        return over || connection.isClosed();
    }

    @Override
    public boolean isValid(int seconds) throws SQLException {
        return !over && connection.isValid(seconds);
    }

    @Override
    public boolean getAutoCommit() {
        return !inTransaction;
    }

    /** To say what is so already is no change. */
    @Override
    public void setAutoCommit(boolean autoCommit) {
        if (autoCommit == inTransaction) {
            throw LentErrors.notYours("setAutoCommit(" + autoCommit + ")");
        }
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        Connection target = target("unwrap");
        return type.isInstance(target) ? type.cast(target) : target.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(target("isWrapperFor")) || connection.isWrapperFor(type);
    }

    @Override
    Connection target(String call) {
        if (over) {
            throw LentErrors.isOver(call + "(…)");
        }
        return connection;
    }

    private <S extends Statement> S kept(S statement) throws SQLException {
        if (statements.size() >= looked) {
            List<Statement> open = new ArrayList<>();
            for (Statement each : statements) {
                if (!each.isClosed()) {
                    open.add(each);
                }
            }
            statements = open;
            looked = Math.max(MANY, 2 * open.size());
        }
        statements.add(statement);
        return statement;
    }

    @Override
    public CallableStatement prepareCall(String sql) throws SQLException {
        return kept(target("prepareCall").prepareCall(sql));
    }

    @Override
    public CallableStatement prepareCall(String sql, int type, int concurrency) throws SQLException {
        return kept(target("prepareCall").prepareCall(sql, type, concurrency));
    }

    @Override
    public CallableStatement prepareCall(String sql, int type, int concurrency, int holdability) throws SQLException {
        return kept(target("prepareCall").prepareCall(sql, type, concurrency, holdability));
    }

    @Override
    public PreparedStatement prepareStatement(String sql) throws SQLException {
        return kept(target("prepareStatement").prepareStatement(sql));
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int keys) throws SQLException {
        return kept(target("prepareStatement").prepareStatement(sql, keys));
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int[] columns) throws SQLException {
        return kept(target("prepareStatement").prepareStatement(sql, columns));
    }

    @Override
    public PreparedStatement prepareStatement(String sql, String[] columns) throws SQLException {
        return kept(target("prepareStatement").prepareStatement(sql, columns));
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int type, int concurrency) throws SQLException {
        return kept(target("prepareStatement").prepareStatement(sql, type, concurrency));
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int type, int concurrency, int holdability)
            throws SQLException {
        return kept(target("prepareStatement").prepareStatement(sql, type, concurrency, holdability));
    }

    @Override
    public Statement createStatement() throws SQLException {
        return kept(target("createStatement").createStatement());
    }

    @Override
    public Statement createStatement(int type, int concurrency) throws SQLException {
        return kept(target("createStatement").createStatement(type, concurrency));
    }

    @Override
    public Statement createStatement(int type, int concurrency, int holdability) throws SQLException {
        return kept(target("createStatement").createStatement(type, concurrency, holdability));
    }
}
