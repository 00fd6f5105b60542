// SPDX-License-Identifier: MIT
package io.mikroorm.query.shape;

import org.jspecify.annotations.Nullable;

/** Knows the keys of entities and of their handles, which may be given as values of relations. */
@FunctionalInterface
public interface KeySource {

    /** Takes every value for a key. */
    KeySource NONE = value -> value;

    /**
     * The key of an entity or of a {@code Ref}; null where the database has not given it one yet. Any other value is taken
     * for a key and given back as it is.
     */
    @Nullable
    Object keyOf(Object value);

    /** The class of the entity that a {@code Ref} leads to; null for any other value. */
    default @Nullable Class<?> typeOf(Object value) {
        return null;
    }
}
