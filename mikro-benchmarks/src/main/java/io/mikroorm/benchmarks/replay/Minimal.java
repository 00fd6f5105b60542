// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.replay;

import java.lang.reflect.Constructor;
import java.sql.SQLFeatureNotSupportedException;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.ExceptionMethod;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * Completes a class that has the few methods of a large JDBC interface that are called: the others throw. The hot methods are
 * written in Java and final, so nothing generated stands in their way.
 */
final class Minimal<T> {

    static final Minimal<ReplayResult> RESULT = new Minimal<>(ReplayResult.class);
    static final Minimal<ReplayStatement> STATEMENT = new Minimal<>(ReplayStatement.class);
    static final Minimal<ReplayConnection> CONNECTION = new Minimal<>(ReplayConnection.class);
    static final Minimal<ReplayMetaData> META_DATA = new Minimal<>(ReplayMetaData.class);

    private final Constructor<? extends T> constructor;

    private Minimal(Class<T> type) {
        try {
            constructor = new ByteBuddy()
                    .subclass(type)
                    .name(type.getName() + "$Complete")
                    .method(ElementMatchers.isAbstract())
                    .intercept(ExceptionMethod.throwing(SQLFeatureNotSupportedException.class))
                    .make()
                    .load(type.getClassLoader(), ClassLoadingStrategy.Default.INJECTION)
                    .getLoaded()
                    .getDeclaredConstructor();
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    T make() {
        try {
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
