// SPDX-License-Identifier: MIT
package io.mikroorm.entity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A handle that is none of the identity map: one made by the application around an entity that it holds, or one that is yet to find its row. */
public sealed class DirectRef<T> implements Ref<T> permits ValueRef {

    private final @Nullable T entity;

    DirectRef(T entity) {
        this.entity = Objects.requireNonNull(entity, "Ref.of needs an entity; a relation that is empty is null");
    }

    /** One that has no entity yet. */
    DirectRef() {
        this.entity = null;
    }

    @Override
    public T get() {
        return Objects.requireNonNull(entity);
    }

    @Override
    public T load() {
        return get();
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

    /** What it leads to, without loading: itself where that is not known yet. */
    public Object target() {
        return get();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || entity != null && other instanceof DirectRef<?> that && that.entity == entity;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(entity == null ? this : entity);
    }

    @Override
    public String toString() {
        return "Ref[" + target().getClass().getSimpleName() + "]";
    }
}
