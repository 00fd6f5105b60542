// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.metadata.ToManyProperty;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys of members that stores tell which keep them with the owners: mostly along with the rows of these. For one find or one lazy load,
 * as they are true of that moment. Not thread-safe.
 */
public final class LinkedKeys {

    private static final int FEW = 2;

    private @Nullable Map<ToManyProperty, Map<EntityState, Object[]>> byRelation;

    /** Nothing is known yet. */
    public LinkedKeys() {}

    /** Where the keys of one relation are noted, by owner. */
    Map<EntityState, Object[]> of(ToManyProperty relation) {
        Map<ToManyProperty, Map<EntityState, Object[]>> known = byRelation;
        if (known == null) {
            known = new IdentityHashMap<>(FEW);
            byRelation = known;
        }
        Map<EntityState, Object[]> ofRelation = known.get(relation);
        if (ofRelation == null) {
            ofRelation = new IdentityHashMap<>();
            known.put(relation, ofRelation);
        }
        return ofRelation;
    }

    /** An owner's keys. */
    public void put(EntityState owner, ToManyProperty relation, Object[] keys) {
        of(relation).put(owner, keys);
    }

    /** Gives an owner's keys away, in their order; null where they are not known. */
    public Object @Nullable [] take(EntityState owner, ToManyProperty relation) {
        Map<ToManyProperty, Map<EntityState, Object[]>> known = byRelation;
        Map<EntityState, Object[]> ofRelation = known == null ? null : known.get(relation);
        return ofRelation == null ? null : ofRelation.remove(owner);
    }
}
