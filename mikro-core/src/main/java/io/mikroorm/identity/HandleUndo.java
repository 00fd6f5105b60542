// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.hydration.EntityState;

/** Puts the handle of an entity of a hierarchy back where a state of its own class took its place. */
final class HandleUndo implements Journal.Undo {

    private final Handles handles;
    private final IdentityTable table;
    private final EntityState handle;
    private final EntityState fresh;

    HandleUndo(Handles handles, IdentityTable table, EntityState handle, EntityState fresh) {
        this.handles = handles;
        this.table = table;
        this.handle = handle;
        this.fresh = fresh;
    }

    @Override
    public void undo() {
        handles.widen(table, handle, fresh);
    }
}
