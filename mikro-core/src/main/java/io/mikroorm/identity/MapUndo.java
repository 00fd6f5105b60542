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
    private final long turn;

    MapUndo(IdentityMap map, Done done, EntityState state, Object entity, Status before) {
        this.map = map;
        this.done = done;
        this.state = state;
        this.entity = entity;
        this.before = before;
        this.batch = state.batch();
        this.turn = -1;
    }

    /** Of one that was to be inserted, with its turn among the others. */
    MapUndo(IdentityMap map, Done done, EntityState state, Object entity, long turn) {
        this.map = map;
        this.done = done;
        this.state = state;
        this.entity = entity;
        this.before = Status.NEW;
        this.batch = state.batch();
        this.turn = turn;
    }

    @Override
    public void undo() {
        switch (done) {
            case TRACKED -> map.untrack(state);
            case UNTRACKED -> map.trackAgain(state, entity, turn);
            case INSERTED -> {
                map.table(state.metadata()).remove(state);
                map.trackAgain(state, entity, turn);
            }
            case LOADED -> state.status(before);
            case EVICTED -> map.restore(state, before, batch);
        }
    }
}
