// SPDX-License-Identifier: MIT
package io.mikroorm;

import io.mikroorm.entity.Ref;
import io.mikroorm.query.EntityPath;
import io.mikroorm.query.ToOnePath;
import io.mikroorm.query.ValuePath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is set in rows that fulfil a condition. Filled in by a lambda: {@code c -> c.set(Book_.pages, 0).set(Book_.author(), jon)}. Not thread-safe.
 *
 * @param <E> the entity
 */
public final class RowChange<E> {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /** Nothing yet. */
    public RowChange() {}

    /** Sets a value. */
    public <V> RowChange<E> set(ValuePath<? super E, V> property, @Nullable V value) {
        return set(property.path(), value);
    }

    /** Lets a relation lead to an entity that has a row. */
    public <T> RowChange<E> set(ToOnePath<? super E, T> relation, T target) {
        return set(relation.path(), target);
    }

    /** Lets a relation lead to what a handle is for. */
    public <T> RowChange<E> set(ToOnePath<? super E, T> relation, Ref<? extends T> target) {
        return set(relation.path(), target);
    }

    /** Takes a value away, or lets a relation lead to none. */
    public RowChange<E> setNull(EntityPath<? super E> property) {
        return set(property.path(), null);
    }

    /** Sets what a path leads to: of a relation an entity, a {@code Ref} or a key. */
    public RowChange<E> set(String property, @Nullable Object value) {
        values.put(property, value);
        return this;
    }

    /** What is set, by the paths of the properties. */
    public Map<String, @Nullable Object> values() {
        return Collections.unmodifiableMap(values);
    }
}
