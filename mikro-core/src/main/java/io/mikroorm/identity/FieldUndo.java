// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.PlainFields;
import io.mikroorm.metadata.ToManyProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives a plain field back what it held before its members were read again. What the application has put there since stays, and so do the
 * members where it has changed them.
 */
final class FieldUndo implements Journal.Undo {

    private final EntityState owner;
    private final Object holder;
    private final ToManyProperty relation;
    private final EntityCollection<?> collection;
    private final List<Object> filled;
    private final boolean wasLoaded;
    private final @Nullable Object before;

    /**
     * To be made before the collection is filled.
     *
     * @param collection what the field shows instead
     * @param members what the collection is to have
     * @param before what the field held
     */
    FieldUndo(
            EntityState owner,
            ToManyProperty relation,
            EntityCollection<?> collection,
            List<Object> members,
            @Nullable Object before) {
        this.owner = owner;
        this.holder = owner.entityOrReference();
        this.relation = relation;
        this.collection = collection;
        this.filled = List.copyOf(members);
        this.wasLoaded = collection.isLoaded();
        this.before = before;
    }

    @Override
    public void undo() {
        if (CollectionState.behind(PlainFields.held(owner, holder, relation.index())) != collection) {
            return;
        }
        if (CollectionState.consistsOf(collection, filled)) {
            set(before);
        } else if (!wasLoaded) {
            // The collection is about to forget its members, so the field keeps them without it.
            EntityCollection<?> changed = PlainFields.copy(owner, holder, relation.index());
            set(CollectionState.view(changed, relation.field().type()));
        }
    }

    private void set(@Nullable Object value) {
        owner.set(holder, owner.metadata().toManyProperty(relation.index()), value);
    }
}
