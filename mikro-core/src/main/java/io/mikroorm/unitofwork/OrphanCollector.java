// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Removes what its owner let go of, where the relation says so and no other owner has taken it. */
final class OrphanCollector {

    private final FlushScope scope;

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
        if (row != null && row != update.values[key.index()] && !taken(key).contains(row)) {
            scope.remove(row);
        }
    }

    private Set<Object> taken(ForeignKey key) {
        List<Write> writes = new ArrayList<>(scope.updates.values());
        writes.addAll(scope.inserts());
        Set<Object> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Write write : writes) {
            boolean sets = write.type.metadata == key.owner() && write.columns.get(key.index()) && !write.cancelled;
            Object target = sets ? write.values[key.index()] : null;
            if (target != null) {
                taken.add(target);
            }
        }
        return taken;
    }
}
