// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.hydration.EntityState;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Takes a value away again that was loaded later than its entity and in a transaction, which may have seen what is not there any more. What the
 * application has made of it since stays, to be written.
 *
 * @param property the place of the property among those of the entity
 * @param before what was not loaded then
 */
record LazyUndo(EntityState state, int property, BitSet before) implements Journal.Undo {

    @Override
    public void undo() {
        boolean changed = PropertyColumns.isChanged(state, property, PropertyColumns.changed(state));
        Object blank = PropertyColumns.blank(state.metadata().properties().get(property));
        @Nullable Object own = changed ? state.get(state.requiredEntity(), property) : blank;
        PropertyColumns.put(state, property, blank, own);
        state.missing(before);
    }
}
