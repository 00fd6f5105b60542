// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.metadata.EntityMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What plain fields of to-many relations hold: a view of a collection of ours, or what the application has put there. */
public final class PlainFields {

    private PlainFields() {}

    /** The value of a plain field. */
    public static @Nullable Object held(EntityState accessor, Object holder, int toMany) {
        return accessor.get(holder, accessor.metadata().toManyProperty(toMany));
    }

    /** The collection that the field shows, where it is its own and not one of another entity; null for anything else. */
    public static @Nullable EntityCollection<?> own(EntityState accessor, Object holder, int toMany) {
        EntityCollection<?> behind = CollectionState.behind(held(accessor, holder, toMany));
        return behind != null
                        && CollectionState.owner(behind) instanceof EntityState owner
                        && owner.entity() == holder
                        && owner.shown(toMany) == behind
                ? behind
                : null;
    }

    /**
     * A view of a new collection that is not loaded, for a plain field to hold; null where the field has shown one before, which may
     * hold changes.
     */
    public static @Nullable Object newView(EntityState state, int toMany) {
        if (state.shown(toMany) != null) {
            return null;
        }
        EntityCollection<?> made = CollectionState.createPlain(state);
        CollectionState.bindUnloaded(made, state, toMany);
        state.shown(toMany, made);
        return CollectionState.view(
                made, state.metadata().toManys().get(toMany).field().type());
    }

    /**
     * The members in a plain field, each once. Of a field that shows its own collection, though that is not loaded, those that were added;
     * one that shows that of another entity, which is not loaded, is an error.
     */
    public static List<Object> members(EntityState accessor, Object holder, int toMany) {
        EntityCollection<?> own = own(accessor, holder, toMany);
        Object held = own == null ? held(accessor, holder, toMany) : CollectionState.items(own);
        List<Object> members = held == null ? List.of() : CollectionState.distinct((Iterable<?>) held);
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i) == null) {
                EntityMetadata entity = accessor.metadata();
                throw HydrationErrors.nullMember(
                        entity.name() + "." + entity.toManys().get(toMany).name());
            }
        }
        return members;
    }

    static EntityCollection<?> collection(EntityState accessor, Object holder, int toMany) {
        EntityCollection<?> own = own(accessor, holder, toMany);
        return own == null ? copy(accessor, holder, toMany) : own;
    }

    /** A collection of what a plain field holds, which the field does not show. */
    public static EntityCollection<Object> copy(EntityState accessor, Object holder, int toMany) {
        EntityCollection<Object> copy = CollectionState.createPlain(holder);
        CollectionState.replace(copy, members(accessor, holder, toMany));
        return copy;
    }
}
