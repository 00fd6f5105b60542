// SPDX-License-Identifier: MIT
package io.mikroorm.entity;

import org.jspecify.annotations.Nullable;

/**
 * A handle to one entity, loaded or not, that cannot be mistaken for the entity. Immutable: to change a relation, assign
 * another handle. There is one per target and entity manager, so {@code ==} tells whether two managed handles have the same
 * target. Not thread-safe, as the entity manager it belongs to.
 *
 * @param <T> the entity's class
 */
public interface Ref<T> {

    /** The entity; throws {@code NotLoadedException} when it has not been loaded. */
    T get();

    /**
     * The entity, loaded if need be: with one statement, together with the other targets that were met with this one.
     * Throws {@code EntityNotFoundException} when its row does not exist.
     */
    T load();

    /** Whether {@link #get()} has something to give. */
    boolean isLoaded();

    /** The target's key, boxed; null when the target is new and the database has not given it one yet. Never loads. */
    @Nullable
    Object key();

    /** A handle to an entity that the application holds, new or managed. */
    static <T> Ref<T> of(T entity) {
        return new DirectRef<>(entity);
    }
}
