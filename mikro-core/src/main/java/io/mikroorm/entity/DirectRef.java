// SPDX-License-Identifier: MIT
package io.mikroorm.entity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A handle made by the application around an entity that it holds. */
public final class DirectRef<T> implements Ref<T> {

    private final T entity;

    DirectRef(T entity) {
        this.entity = Objects.requireNonNull(entity, "Ref.of needs an entity; a relation that is empty is null");
    }

    @Override
    public T get() {
        return entity;
    }

    @Override
    public T load() {
        return entity;
    }

    @Override
    public boolean isLoaded() {
        return true;
    }

    /** Always null: only an entity manager knows keys. Ask for the managed handle with {@code em.ref(entity)}. */
    @Override
    public @Nullable Object key() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DirectRef<?> that && that.entity == entity;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(entity);
    }

    @Override
    public String toString() {
        return "Ref[" + entity.getClass().getSimpleName() + "]";
    }
}
