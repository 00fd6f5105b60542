// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.UpsertOptions;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.loading.Finder;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.upsert.Upserter;
import io.mikroorm.upsert.Upserter.Given;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Brings what callers give to be inserted or updated to objects. */
final class Upserts {

    private final IdentityMap map;
    private final Upserter upserter;

    /** Loads what comes unasked; null where nothing does. */
    private final @Nullable Finder unasked;

    Upserts(IdentityMap map, Upserter upserter, @Nullable Finder unasked) {
        this.map = map;
        this.upserter = upserter;
        this.unasked = unasked;
    }

    /** The managed object of the row that some values are for. */
    Object one(EntityMetadata entity, Map<String, ? extends @Nullable Object> values, Consumer<UpsertOptions> options) {
        Object made = new EntityAssigner(map, null).create(entity, values);
        Given given = new Given(made, new LinkedHashSet<>(values.keySet()));
        return whole(upserter.upsert(List.of(given), read(options))).get(0);
    }

    /** The managed objects of the rows of some entities, in their order. */
    List<Object> all(Collection<?> entities, Consumer<UpsertOptions> options) {
        List<Given> given = new ArrayList<>(entities.size());
        for (Object entity : entities) {
            given.add(new Given(entity, null));
        }
        return whole(upserter.upsert(given, read(options)));
    }

    private List<Object> whole(List<Object> entities) {
        if (unasked != null) {
            List<EntityState> states = new ArrayList<>();
            for (Object entity : entities) {
                EntityState state = map.stateOf(entity);
                if (state != null && state.isLoaded()) {
                    states.add(state);
                }
            }
            unasked.populate(states, List.of());
        }
        return entities;
    }

    private static UpsertOptions read(Consumer<UpsertOptions> options) {
        UpsertOptions read = new UpsertOptions();
        options.accept(read);
        return read;
    }
}
