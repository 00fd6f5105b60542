// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Hands out one connection again and again, and keeps it when it is closed, as a pool of one would: what a user leaves on it, the
 * next one finds. For tests in which one thread uses one at a time.
 */
public final class KeptConnection {

    private final DataSource physical;
    private @Nullable Connection kept;

    private KeptConnection(DataSource physical) {
        this.physical = physical;
    }

    /** The data source to use instead of another. */
    public static DataSource of(DataSource physical) {
        KeptConnection one = new KeptConnection(physical);
        return proxy(
                DataSource.class,
                (proxy, method, arguments) ->
                        method.getName().equals("getConnection") ? one.take() : invoke(physical, method, arguments));
    }

    private Connection take() throws Exception {
        Connection real = kept;
        if (real == null || real.isClosed()) {
            real = physical.getConnection();
            kept = real;
        }
        Connection lent = real;
        return proxy(
                Connection.class,
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : invoke(lent, method, arguments));
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
