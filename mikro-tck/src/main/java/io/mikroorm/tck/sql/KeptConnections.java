// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.NullUnmarked;

/**
 * Keeps connections that are closed and hands them out again, the last one first, as a pool without a limit would, but does nothing
 * with them: what a user leaves on one, the next one finds. Who uses one at a time gets the same again and again. A connection takes
 * PostgreSQL as long as ten queries, so contracts that need a data source want this. One that is aborted is really closed.
 * Thread-safe.
 */
public final class KeptConnections implements AutoCloseable {

    private final DataSource physical;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

    /** Takes connections from there when it has none. */
    public KeptConnections(DataSource physical) {
        this.physical = physical;
    }

    /** The data source to use instead. */
    public DataSource dataSource() {
        return proxy(
                DataSource.class,
                (proxy, method, arguments) ->
                        method.getName().equals("getConnection") ? take() : invoke(physical, method, arguments));
    }

    /** Closes the connections that nobody uses. */
    @Override
    public void close() {
        for (Connection real = idle.poll(); real != null; real = idle.poll()) {
            try {
                real.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Connection take() throws SQLException {
        Connection real = idle.poll();
        while (real != null && real.isClosed()) {
            real = idle.poll();
        }
        return lend(real == null ? physical.getConnection() : real);
    }

    private Connection lend(Connection real) {
        AtomicBoolean closed = new AtomicBoolean();
        return proxy(Connection.class, (proxy, method, arguments) -> {
            switch (method.getName()) {
                case "close":
                    if (!closed.getAndSet(true)) {
                        idle.push(real);
                    }
                    return null;
                case "isClosed":
                    return closed.get() || real.isClosed();
                case "abort":
                    real.close();
                    return null;
                default:
                    return invoke(real, method, arguments);
            }
        });
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
