// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.entity.DirectRef;
import org.jspecify.annotations.Nullable;

/** Tells what a to-one field points to, whichever way it does: the entity itself, a managed handle, one made by hand. */
public final class RelationTargets {

    private RelationTargets() {}

    /** Whether two values of a to-one field mean the same entity. */
    public static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one == other) {
            return true;
        }
        return one != null && other != null && target(one) == target(other);
    }

    /** The entity that a value of a to-one field means; of a handle whose entity was not needed yet, the handle. */
    public static Object target(Object value) {
        if (value instanceof EntityState state) {
            Object entity = state.entity();
            return entity == null ? state : entity;
        }
        return value instanceof DirectRef<?> direct ? direct.target() : value;
    }
}
