// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.hydration.Batch;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import org.jspecify.annotations.Nullable;

/** Takes back one thing that was done to the identity map. */
final class MapUndo implements Journal.Undo {

    /** What was done. */
    enum Done {
        TRACKED,
        UNTRACKED,
        INSERTED,
        LOADED,
        EVICTED
    }

    private final IdentityMap map;
    private final Done done;
    private final EntityState state;
    private final Object entity;
    private final Status before;
    private final @Nullable Batch batch;

    MapUndo(IdentityMap map, Done done, EntityState state, Object entity, Status before) {
        this.map = map;
        this.done = done;
        this.state = state;
        this.entity = entity;
        this.before = before;
        this.batch = state.batch();
    }

    @Override
    public void undo() {
        switch (done) {
            case TRACKED -> map.untrack(state);
            case UNTRACKED -> map.trackAgain(state, entity);
            case INSERTED -> {
                map.table(state.metadata()).remove(state);
                map.trackAgain(state, entity);
            }
            case LOADED -> state.status(before);
            case EVICTED -> map.restore(state, before, batch);
        }
    }
}
