// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;

/** Takes back that a handle shows an object whose row was read in a transaction that did not end well. */
final class HandleEmptied implements Journal.Undo {

    private final EntityState handle;

    HandleEmptied(EntityState handle) {
        this.handle = handle;
    }

    @Override
    public void undo() {
        handle.entity(null);
        handle.status(Status.REFERENCE);
    }
}
