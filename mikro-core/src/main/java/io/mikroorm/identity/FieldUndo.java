// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.hydration.EntityState;
import org.jspecify.annotations.Nullable;

/** Gives a field back what it held. */
final class FieldUndo implements Journal.Undo {

    private final EntityState state;
    private final Object entity;
    private final int property;
    private final @Nullable Object before;

    FieldUndo(EntityState state, Object entity, int property, @Nullable Object before) {
        this.state = state;
        this.entity = entity;
        this.property = property;
        this.before = before;
    }

    @Override
    public void undo() {
        state.set(entity, property, before);
    }
}
