// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;

/** Binds the collections of entities that come from rows. */
public final class CollectionBinding {

    private CollectionBinding() {}

    /** Binds a collection as not loaded, unless it is bound to this state already: then it may hold changes. */
    public static void bindOnce(EntityCollection<?> collection, EntityState owner, int toMany) {
        if (CollectionState.owner(collection) != owner) {
            CollectionState.bindUnloaded(collection, owner, toMany);
        }
    }
}
