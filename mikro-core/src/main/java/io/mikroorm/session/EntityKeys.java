// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.entity.Ref;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.query.shape.KeySource;
import org.jspecify.annotations.Nullable;

/** Tells queries the keys of the entities and references that are used as values in conditions. */
final class EntityKeys implements KeySource {

    private final IdentityMap map;

    EntityKeys(IdentityMap map) {
        this.map = map;
    }

    @Override
    public @Nullable Class<?> typeOf(Object value) {
        if (value instanceof EntityState state) {
            return state.metadata().type();
        }
        return value instanceof Ref<?> ref ? ref.load().getClass() : null;
    }

    @Override
    public @Nullable Object keyOf(Object value) {
        if (value instanceof EntityState state) {
            return state.key();
        }
        Object target = value instanceof Ref<?> ref ? ref.load() : value;
        return map.metadata().find(target.getClass()) == null
                ? value
                : map.prototypeOf(target).readKey(target);
    }
}
