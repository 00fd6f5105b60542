// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.NullUnmarked;

/** Hands out connections whose autocommit is off, as some pools are told to, and sees how they come back. For tests with one thread. */
final class ManualCommitDataSource {

    private final DataSource physical;
    private final List<Boolean> returned = new ArrayList<>();

    ManualCommitDataSource(DataSource physical) {
        this.physical = physical;
    }

    /** The data source to use instead. */
    DataSource dataSource() {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            Object result = invoke(physical, method, arguments);
            if (result instanceof Connection connection) {
                connection.setAutoCommit(false);
                return connection(connection);
            }
            return result;
        });
    }

    /** Whether autocommit was on when a connection came back; one for each. */
    List<Boolean> returned() {
        return returned;
    }

    private Connection connection(Connection real) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("close") && !real.isClosed()) {
                returned.add(real.getAutoCommit());
            }
            return invoke(real, method, arguments);
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
