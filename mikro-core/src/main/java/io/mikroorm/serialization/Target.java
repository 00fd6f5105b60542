// SPDX-License-Identifier: MIT
package io.mikroorm.serialization;

import io.mikroorm.entity.DirectRef;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.hydration.RelationTargets;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.identity.PropertyColumns;
import io.mikroorm.metadata.EntityMetadata;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * An entity that something leads to, or of which only the key is known.
 *
 * @param entity its class
 * @param object the object; null for a handle to none
 * @param state what is known of it here; null where it is not managed, and may be more than a reference
 * @param accessor reads objects of the class
 * @param missing the columns of values that an object which is no longer managed was never given; null for none
 */
record Target(
        EntityMetadata entity,
        @Nullable Object object,
        @Nullable EntityState state,
        EntityState accessor,
        @Nullable BitSet missing) {

    /** An object, which must be of the class of an entity. */
    static Target of(IdentityMap map, Object object) {
        EntityMetadata entity = map.metadata().find(object.getClass());
        if (entity == null) {
            throw SerializationErrors.noEntity(object);
        }
        EntityState known = map.stateWhateverKey(object);
        EntityState state = known == null ? map.unread(object) : known;
        EntityState accessor = state == null ? map.prototype(entity) : state;
        return new Target(entity, object, state, accessor, state == null ? map.leftOut(object) : null);
    }

    /** What a to-one holds: an entity, or a handle to one. */
    static Target held(IdentityMap map, Object held) {
        Object target = held instanceof EntityState handle ? map.current(handle) : held;
        target = target instanceof DirectRef<?> direct ? direct.get() : RelationTargets.target(target);
        return target instanceof EntityState handle
                ? new Target(handle.metadata(), null, handle, handle, null)
                : of(map, target);
    }

    /** Whether its properties are known. Of an object that is not managed, what it has is all that is known of it. */
    boolean isLoaded() {
        return object != null && (state == null || state.status() != Status.REFERENCE);
    }

    /** Its key; null where it has none yet. */
    @Nullable
    Object key() {
        return object == null ? accessor.key() : accessor.readKey(object);
    }

    /** Whether a property was left out of what was read. What is there nevertheless was put there since. */
    boolean isMissing(Item item, @Nullable Object value) {
        if (item.numbers().isEmpty() || !PropertyColumns.isBlank(item.property(), value)) {
            return false;
        }
        BitSet left = state != null ? state.missing() : missing;
        return left == null ? state == null && item.isLazy() : left.intersects(item.numbers());
    }
}
