// SPDX-License-Identifier: MIT
package io.mikroorm.serialization;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members of a collection that are known.
 *
 * @param all in their order
 */
record Members(Iterable<?> all) {

    /** Of what a field holds: a collection of ours, a view of one, or what the application has put there; null where they are not loaded. */
    static @Nullable Members of(@Nullable Object held) {
        EntityCollection<?> collection = CollectionState.behind(held);
        if (collection == null) {
            return new Members(held == null ? List.of() : (Iterable<?>) held);
        }
        return collection.isLoaded() ? new Members(CollectionState.items(collection)) : null;
    }
}
