// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.entity.Ref;
import io.mikroorm.fragment.VirtualQuery;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.query.shape.FindQuery;
import io.mikroorm.query.shape.KeySource;
import org.jspecify.annotations.Nullable;

/** Tells queries the keys of the entities and references that are used as values in conditions, and asks for queries of virtual entities. */
final class EntityKeys implements KeySource {

    private final IdentityMap map;
    private final Session session;

    EntityKeys(IdentityMap map, Session session) {
        this.map = map;
        this.session = session;
    }

    @Override
    public FindQuery.Source sourceOf(EntityMetadata virtual, VirtualQuery asked) {
        return new AskedQuery(session, virtual, this).source(asked);
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
