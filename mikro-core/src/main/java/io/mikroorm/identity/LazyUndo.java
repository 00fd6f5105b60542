// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.metadata.MappedColumn;
import java.util.BitSet;

/**
 * Takes a lazy value away again that was loaded in a transaction, which may have seen what is not there any more. What the application has made of
 * it since stays, to be written.
 *
 * @param before the columns that were not loaded then
 */
record LazyUndo(EntityState state, MappedColumn column, BitSet before) implements Journal.Undo {

    @Override
    public void undo() {
        int at = column.index();
        Object entity = state.requiredEntity();
        BitSet changed = new BitSet();
        state.diff(changed);
        LazyMarks.put(state, column, null, changed.get(at) ? state.columnValue(entity, at) : null);
        state.missing(before);
    }
}
