// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Removes what its owner let go of, where the relation says so and no other owner has taken it. */
final class OrphanCollector {

    private final FlushScope scope;
    private final Map<ForeignKey, Map<Object, List<Write>>> takers = new IdentityHashMap<>();

    OrphanCollector(FlushScope scope) {
        this.scope = scope;
    }

    /** The targets of foreign keys with orphan removal that were replaced or unset. */
    void collect() {
        for (Write update : List.copyOf(scope.updates.values())) {
            for (ForeignKey key : update.type.foreignKeys) {
                if (key.relation().orphanRemoval() && update.columns.get(key.index())) {
                    collect(update, key);
                }
            }
        }
    }

    private void collect(Write update, ForeignKey key) {
        EntityState owner = update.state;
        Object before = owner == null || owner.status() != Status.LOADED ? null : owner.snapshotValue(key.index());
        Object row = before == null ? null : scope.find(before);
        if (row != null && row != update.values[key.index()] && !isTaken(key, row)) {
            scope.remove(row);
        }
    }

    /** Whether a write of this flush points the foreign key to the row. */
    private boolean isTaken(ForeignKey key, Object row) {
        List<Write> takers = takers(key).get(row);
        for (Write taker : takers == null ? List.<Write>of() : takers) {
            boolean stands = taker.isInsert() ? !taker.cancelled : scope.updates.get(taker.state) == taker;
            if (stands) {
                return true;
            }
        }
        return false;
    }

    /** Who points a foreign key to which row; looked up once, since all targets of thousands of owners may be replaced. */
    private Map<Object, List<Write>> takers(ForeignKey key) {
        Map<Object, List<Write>> known = takers.get(key);
        if (known != null) {
            return known;
        }
        Map<Object, List<Write>> found = new IdentityHashMap<>();
        scope.updates.values().forEach(w -> take(found, w, key));
        scope.inserts().forEach(w -> take(found, w, key));
        takers.put(key, found);
        return found;
    }

    private static void take(Map<Object, List<Write>> found, Write write, ForeignKey key) {
        boolean sets = write.type.metadata.isA(key.owner()) && write.columns.get(key.index());
        Object target = sets ? write.values[key.index()] : null;
        if (target != null) {
            found.computeIfAbsent(target, t -> new ArrayList<>(1)).add(write);
        }
    }
}
