// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.NullUnmarked;

/** Stands before a data source and notes the text of each statement that its connections prepare. For tests with one thread. */
public final class NotingDataSource {

    private final DataSource physical;
    private final List<String> prepared = new ArrayList<>();

    private NotingDataSource(DataSource physical) {
        this.physical = physical;
    }

    /** Stands before a data source. */
    public static NotingDataSource before(DataSource physical) {
        return new NotingDataSource(physical);
    }

    /** What was prepared since the last {@link #reset}, in order. */
    public List<String> prepared() {
        return List.copyOf(prepared);
    }

    /** Forgets what was prepared. */
    public void reset() {
        prepared.clear();
    }

    /** The data source to use instead. */
    public DataSource dataSource() {
        return proxy(
                DataSource.class,
                physical,
                (method, arguments, result) -> result instanceof Connection connection ? noting(connection) : result);
    }

    private Connection noting(Connection connection) {
        return proxy(Connection.class, connection, (method, arguments, result) -> {
            if (method.getName().equals("prepareStatement")) {
                prepared.add((String) arguments[0]);
            }
            return result;
        });
    }

    @NullUnmarked
    private interface Seen {
        Object after(Method method, Object[] arguments, Object result);
    }

    @NullUnmarked
    private static <T> T proxy(Class<T> type, Object target, Seen seen) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().equals("equals")) {
                        return self == arguments[0];
                    }
                    try {
                        return seen.after(method, arguments, method.invoke(target, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
