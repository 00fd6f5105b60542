// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import org.jspecify.annotations.Nullable;

/**
 * A lazy value in a field, which knows whether it is loaded: {@code ScalarRef<String> body}. For queries, flushes and the schema the property is one of
 * the value's own class. What is left out is not null by mistake, but an error to read. Not thread-safe.
 *
 * @param <T> the class of the value
 */
public final class ScalarRef<T> {

    private @Nullable Object value;
    private @Nullable Source source;

    private ScalarRef(@Nullable Object value) {
        this.value = value;
    }

    /** One with a value, for an object that is made by hand. */
    public static <T> ScalarRef<T> of(@Nullable T value) {
        return new ScalarRef<>(value);
    }

    /** One with nothing in it yet, for the field of a class that the ORM fills. */
    public static <T> ScalarRef<T> empty() {
        return new ScalarRef<>(null);
    }

    /** Whether the value is known: it was loaded, or set. */
    public boolean isLoaded() {
        Source owner = source;
        return value != null || owner == null || !owner.isLeftOut();
    }

    /** The value. One that is not loaded is a {@code NotLoadedException}. */
    @SuppressWarnings("unchecked")
    public @Nullable T get() {
        Source owner = source;
        if (owner != null && !isLoaded()) {
            throw ScalarRefErrors.notLoaded(owner);
        }
        return (T) value;
    }

    /**
     * The value, which is loaded first if it was left out: one statement, which also loads it for the entities that were loaded together with this
     * one. An entity that is no longer managed, and one of a stream, cannot load: a {@code NotLoadedException}. A row that is gone is an {@code
     * EntityNotFoundException}.
     */
    public @Nullable T load() {
        Source owner = source;
        if (owner != null && !isLoaded() && !owner.load()) {
            throw ScalarRefErrors.notManaged(owner);
        }
        return get();
    }

    /**
     * Sets the value, to be written by the next flush. It need not be loaded; but before it is set to null it is, as {@link #load()} does, since null
     * is what stands in the place of a value that was left out.
     */
    public void set(@Nullable T newValue) {
        if (newValue == null) {
            load();
        }
        value = newValue;
    }

    /** The value; {@code not loaded} where it was left out. */
    @Override
    public String toString() {
        return isLoaded() ? String.valueOf(value) : "not loaded";
    }

    @Nullable
    Object held() {
        return value;
    }

    void hold(@Nullable Object newValue) {
        value = newValue;
    }

    void bind(Source owner) {
        source = owner;
    }

    /** Where a value comes from: what is known of its entity. Implemented by the ORM. */
    public interface Source {

        /** Whether the value was left out of what was read. */
        boolean isLeftOut();

        /** Loads it into its field; false where the entity is no longer managed. */
        boolean load();

        /** The entity, for messages: {@code Essay#5}. */
        String describe();

        /** The name of the property. */
        String name();
    }
}
