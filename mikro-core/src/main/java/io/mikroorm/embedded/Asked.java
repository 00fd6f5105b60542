// SPDX-License-Identifier: MIT
package io.mikroorm.embedded;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What generators have made for objects: each is asked once, wherever one object stands, so that all rows with it have the same value.
 * Not thread-safe.
 */
public final class Asked {

    private final Map<Object, Map<String, @Nullable Object>> made = new IdentityHashMap<>();

    /** Nobody yet. */
    public Asked() {}

    @Nullable
    Object value(Object holder, String what, Supplier<@Nullable Object> generator) {
        Map<String, @Nullable Object> ofHolder = made.computeIfAbsent(holder, h -> new HashMap<>());
        if (!ofHolder.containsKey(what)) {
            ofHolder.put(what, generator.get());
        }
        return ofHolder.get(what);
    }
}
