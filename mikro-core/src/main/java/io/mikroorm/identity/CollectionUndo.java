// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;

/** Gives a collection back what was known of it. */
final class CollectionUndo implements Journal.Undo {

    private final EntityCollection<?> collection;
    private final CollectionState.Memento before;

    CollectionUndo(EntityCollection<?> collection) {
        this.collection = collection;
        this.before = CollectionState.memento(collection);
    }

    @Override
    public void undo() {
        before.restore(collection);
    }
}
