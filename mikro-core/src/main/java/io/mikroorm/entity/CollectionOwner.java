// SPDX-License-Identifier: MIT
package io.mikroorm.entity;

import org.jspecify.annotations.Nullable;

/** The managed entity that a collection belongs to, as the collection sees it. */
public interface CollectionOwner {

    /** The context that loads; null when the entity is no longer managed. */
    @Nullable
    EntityContext context();

    /** {@code Author.books}, for messages. */
    String describe(int toMany);
}
