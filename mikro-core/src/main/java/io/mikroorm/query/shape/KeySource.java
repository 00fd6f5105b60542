// SPDX-License-Identifier: MIT
package io.mikroorm.query.shape;

import io.mikroorm.fragment.VirtualQuery;
import io.mikroorm.metadata.EntityMetadata;
import org.jspecify.annotations.Nullable;

/** Who asks: knows the keys of entities and of their handles, which may be given as values of relations, and the queries of the moment. */
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

    /** The query that a virtual entity has now: what is asked gives it. */
    default FindQuery.Source sourceOf(EntityMetadata virtual, VirtualQuery asked) {
        throw new IllegalStateException("Nobody asks for the query of " + virtual.name());
    }
}
