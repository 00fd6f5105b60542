// SPDX-License-Identifier: MIT
package io.mikroorm.members;

import io.mikroorm.entity.EntityCollection;
import io.mikroorm.metadata.MappedColumn;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which collections objects were put into since the last flush, where no field of theirs tells whose they are: of those by one foreign key, the last.
 * Not thread-safe.
 */
public final class Claims {

    private final Map<MappedColumn, Map<Object, EntityCollection<?>>> collections = new IdentityHashMap<>();

    /** Without any yet. */
    public Claims() {}

    /**
     * An object was put into a collection.
     *
     * @param key the foreign key that says whose it is
     * @return the collection that it was put into before; null where there is none
     */
    public @Nullable EntityCollection<?> claim(MappedColumn key, Object member, EntityCollection<?> by) {
        return collections.computeIfAbsent(key, k -> new IdentityHashMap<>()).put(member, by);
    }

    /** An object was taken out of a collection. */
    public void release(MappedColumn key, Object member, EntityCollection<?> from) {
        Map<Object, EntityCollection<?>> known = collections.get(key);
        if (known != null && known.get(member) == from) {
            known.remove(member);
        }
    }

    /** Takes over what others say. */
    public void addAll(Claims others) {
        others.collections.forEach((key, members) ->
                collections.computeIfAbsent(key, k -> new IdentityHashMap<>()).putAll(members));
    }

    /** Forgets all. */
    public void clear() {
        collections.clear();
    }
}
