// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.type.Type;
import java.lang.reflect.Constructor;

/** Makes the {@link Type}s that annotations name. */
final class Converters {

    private Converters() {}

    /** A new one, through the constructor without arguments, whatever its visibility. */
    static Type<?, ?> make(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return (Type<?, ?>) constructor.newInstance();
    }
}
