// SPDX-License-Identifier: MIT
package io.mikroorm.entity;

import io.mikroorm.exception.EntityNotFoundException;
import io.mikroorm.exception.NotLoadedException;
import org.jspecify.annotations.Nullable;

/**
 * A handle to the row with a unique value, whose key is not known before it is loaded. Then it is as the handle by the key, and leads to the same
 * object. Made by {@code em.ref(type, property, value)}.
 *
 * @param <T> the entity's class
 */
public final class ValueRef<T> extends DirectRef<T> {

    private final Class<T> type;
    private final String property;
    private final Object value;
    private @Nullable EntityContext context;
    private @Nullable Ref<T> found;
    private boolean missing;

    /** One that a context will find. */
    public ValueRef(EntityContext context, Class<T> type, String property, Object value) {
        this.context = context;
        this.type = type;
        this.property = property;
        this.value = value;
    }

    /** The class of the entity. */
    public Class<T> type() {
        return type;
    }

    /** The property by whose value the row is known. */
    public String property() {
        return property;
    }

    /** That value. */
    public Object value() {
        return value;
    }

    /** Whether it is known to which object it leads. */
    public boolean isFound() {
        return found != null;
    }

    /** Its row is that of another handle; null where there is no such row for the time being. */
    public void found(@Nullable Ref<T> handle) {
        this.found = handle;
        this.missing = handle == null;
    }

    /** Its entity manager was cleared. */
    public void forget() {
        this.context = null;
    }

    @Override
    public T get() {
        Ref<T> known = found;
        if (known != null) {
            return known.get();
        }
        if (missing) {
            throw new EntityNotFoundException(
                    4413, "No row has " + describe() + ". Find it by another way, or insert it before.");
        }
        throw new NotLoadedException(
                4412,
                "What has " + describe() + " has not been loaded. Call load() on the handle that em.ref(…) gave.");
    }

    @Override
    public T load() {
        Ref<T> known = found;
        if (known != null) {
            return known.load();
        }
        EntityContext loader = context;
        if (loader == null) {
            throw new NotLoadedException(
                    4414,
                    "What has " + describe()
                            + " has not been loaded, and the entity manager of the handle was cleared: it cannot be"
                            + " loaded any more.");
        }
        loader.load(this);
        return get();
    }

    @Override
    public boolean isLoaded() {
        Ref<T> known = found;
        return known != null && known.isLoaded();
    }

    /** The target's key; null before it is loaded. */
    @Override
    public @Nullable Object key() {
        Ref<T> known = found;
        return known == null ? null : known.key();
    }

    @Override
    public Object target() {
        Ref<T> known = found;
        return known == null ? this : known.get();
    }

    /** {@code the Stall.code of a handle}: the value is not said, as in all messages. */
    private String describe() {
        return "the " + type.getSimpleName() + "." + property + " of a handle";
    }

    @Override
    public String toString() {
        return type.getSimpleName() + " by " + property + (isLoaded() ? "" : " (not loaded)");
    }
}
