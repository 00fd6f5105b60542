// SPDX-License-Identifier: MIT
package io.mikroorm.loading;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.identity.IdentityTable;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which lazy values managed entities have: who reads their rows again reads these too, or they would be older than the rest. */
final class LoadedLazies {

    private LoadedLazies() {}

    /** The paths of those that one entity has. */
    static List<String> of(EntityState state) {
        List<String> loaded = new ArrayList<>(0);
        for (MappedColumn lazy : state.metadata().lazies()) {
            if (state.status() == Status.LOADED && !state.isMissing(lazy.index())) {
                loaded.add(lazy.path());
            }
        }
        return loaded;
    }

    /** The paths of those that any entity of a class has. */
    static String[] ofAny(IdentityMap map, EntityMetadata entity) {
        Set<String> loaded = new LinkedHashSet<>();
        IdentityTable table = map.table(entity);
        for (int i = 0; i < table.size() && loaded.size() < entity.rowLazies().size(); i++) {
            EntityState state = table.at(i);
            if (state.metadata().isA(entity)) {
                loaded.addAll(of(state));
            }
        }
        return loaded.toArray(String[]::new);
    }
}
