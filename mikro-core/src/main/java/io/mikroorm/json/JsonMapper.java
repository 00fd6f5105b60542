// SPDX-License-Identifier: MIT
package io.mikroorm.json;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * A library that turns objects into JSON and back, for properties with {@code @Property(json = true)}. One is found by
 * {@link java.util.ServiceLoader}, or given in the configuration. What it throws is told with the property's name.
 * Thread-safe.
 */
public interface JsonMapper {

    /** The JSON of an object, as one value of the declared type. */
    String write(Object value, Type type);

    /** The object that some JSON stands for, as a value of the declared type; null where the library makes null of it. */
    @Nullable
    Object read(String json, Type type);
}
