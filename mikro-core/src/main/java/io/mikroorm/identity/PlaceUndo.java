// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.hydration.EntityState;

/** Makes a handle that took a new object a reference without one again, and the object one that is to be inserted. */
final class PlaceUndo implements Journal.Undo {

    private final IdentityMap map;
    private final EntityState handle;
    private final EntityState inserted;
    private final Object entity;
    private final long turn;

    PlaceUndo(IdentityMap map, EntityState handle, EntityState inserted, Object entity, long turn) {
        this.map = map;
        this.handle = handle;
        this.inserted = inserted;
        this.entity = entity;
        this.turn = turn;
    }

    @Override
    public void undo() {
        handle.entity(null);
        handle.status(EntityState.Status.REFERENCE);
        map.trackAgain(inserted, entity, turn);
        inserted.bindCollections();
    }
}
