// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Holds so many values at most: where one more comes in, the one that was asked for least recently goes. Thread-safe; each call holds a lock for
 * a moment.
 */
final class BoundedMap<K, V> {

    private final int capacity;
    private final Map<K, V> values;

    BoundedMap(int capacity) {
        this.capacity = capacity;
        this.values = new LinkedHashMap<>(16, 0.75f, true);
    }

    synchronized @Nullable V get(K key) {
        return values.get(key);
    }

    synchronized void put(K key, V value) {
        values.put(key, value);
        dropEldest();
    }

    /** The value of a key, made where there is none; who makes it asks nobody else for anything. */
    synchronized V get(K key, Function<K, V> made) {
        V known = values.get(key);
        if (known == null) {
            known = made.apply(key);
            values.put(key, known);
            dropEldest();
        }
        return known;
    }

    /** All that it holds by now. */
    synchronized List<V> values() {
        return new ArrayList<>(values.values());
    }

    private void dropEldest() {
        if (values.size() > capacity) {
            values.remove(values.keySet().iterator().next());
        }
    }
}
