// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Stands before a data source and makes one statement fail when it is told to: with an error on a connection that lives
 * on, or with the connection gone. For tests with one thread.
 */
public final class FaultyDataSource {

    /** How a statement fails. */
    public enum Fault {
        /** The statement is not run; the connection lives on. */
        ERROR,
        /** The connection is closed before the statement runs. */
        CONNECTION_GONE
    }

    private static final Set<String> NOT_COUNTED = Set.of("commit", "rollback", "pragma", "end");

    private final DataSource physical;
    private int countdown = -1;
    private boolean atCommit;
    private String atWord = "";
    private @Nullable SQLException said;
    private boolean fired;
    private Fault fault = Fault.ERROR;

    private FaultyDataSource(DataSource physical) {
        this.physical = physical;
    }

    /** Stands before a data source; does nothing until it is armed. */
    public static FaultyDataSource before(DataSource physical) {
        return new FaultyDataSource(physical);
    }

    /** The data source to use instead. */
    public DataSource dataSource() {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            Object result = invoke(physical, method, arguments);
            return result instanceof Connection connection ? connection(connection) : result;
        });
    }

    /** Lets the statement with a number, counted from 1 and from now on, fail. Commits and rollbacks are not counted. */
    public void failAt(int statement, Fault how) {
        disarm();
        countdown = statement;
        fault = how;
        fired = false;
    }

    /** Lets the next statement that begins with a word fail. */
    public void failAt(String word, Fault how) {
        disarm();
        atWord = word;
        fault = how;
        fired = false;
    }

    /** Lets the next commit fail. */
    public void failAtCommit(Fault how) {
        disarm();
        atCommit = true;
        fault = how;
        fired = false;
    }

    /** Lets the next commit fail with what the database is made to say; it has not committed, and the connection lives on. */
    public void failAtCommit(SQLException words) {
        failAtCommit(Fault.ERROR);
        said = words;
    }

    /** Lets nothing fail any more, and tells whether anything did. */
    public boolean disarm() {
        countdown = -1;
        atCommit = false;
        atWord = "";
        said = null;
        return fired;
    }

    private Connection connection(Connection real) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            switch (method.getName()) {
                case "commit" -> committing(real);
                case "setSavepoint", "releaseSavepoint" -> executing(real);
                default -> {}
            }
            Object result = invoke(real, method, arguments);
            return result instanceof Statement statement ? statement(real, statement, sql(arguments)) : result;
        });
    }

    private Statement statement(Connection connection, Statement real, @Nullable String prepared) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                String sql = sql(arguments);
                executing(connection, sql == null ? prepared : sql);
            }
            return invoke(real, method, arguments);
        };
        if (real instanceof CallableStatement) {
            return proxy(CallableStatement.class, handler);
        }
        return real instanceof PreparedStatement
                ? proxy(PreparedStatement.class, handler)
                : proxy(Statement.class, handler);
    }

    private void executing(Connection connection, @Nullable String sql) throws SQLException {
        String word = sql == null ? "" : sql.strip().split("[^A-Za-z]", 2)[0].toLowerCase(Locale.ROOT);
        if (word.equals("commit")) {
            committing(connection);
        }
        if (word.equals(atWord)) {
            atWord = "";
            fail(connection);
        }
        if (!NOT_COUNTED.contains(word)) {
            executing(connection);
        }
    }

    private void executing(Connection connection) throws SQLException {
        if (countdown > 0 && --countdown == 0) {
            fail(connection);
        }
    }

    private void committing(Connection connection) throws SQLException {
        if (atCommit) {
            atCommit = false;
            fail(connection);
        }
    }

    private void fail(Connection connection) throws SQLException {
        fired = true;
        if (fault == Fault.CONNECTION_GONE) {
            connection.abort(Runnable::run); // really, where somebody keeps connections; not all JDBC drivers do it
            connection.close();
            throw new SQLException("The contract closed the connection", "08006");
        }
        SQLException words = said;
        throw words == null ? new SQLException("The contract let this statement fail", "HY000") : words;
    }

    private static @Nullable String sql(@Nullable Object @Nullable [] arguments) {
        return arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : null;
    }

    @NullUnmarked
    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
