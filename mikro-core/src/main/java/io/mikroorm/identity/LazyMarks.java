// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.metadata.MappedColumn;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Notes which lazy values of managed entities are loaded, and takes it back when a transaction is rolled back. */
public final class LazyMarks {

    private LazyMarks() {}

    /** The values of some columns were written: what is stored there is known. */
    public static void known(Journal journal, EntityState state, BitSet columns) {
        BitSet before = state.missing();
        if (before != null && before.intersects(columns)) {
            BitSet rest = (BitSet) before.clone();
            rest.andNot(columns);
            state.missing(rest.isEmpty() ? null : rest);
            journal.record(new Restored(state, before));
        }
    }

    /** Some columns of an entity were written; all of a new one, where null is given. */
    public static void written(Journal journal, EntityState state, @Nullable BitSet columns) {
        if (columns == null) {
            allKnown(journal, state);
        } else {
            known(journal, state, columns);
        }
    }

    /** All that is stored of an entity is known. */
    public static void allKnown(Journal journal, EntityState state) {
        BitSet before = state.missing();
        if (before != null) {
            state.missing(null);
            journal.record(new Restored(state, before));
        }
    }

    /**
     * Gives an entity a value that it lacked. What the application has set in the field meanwhile stays there, to be written; a formula does not.
     */
    static void take(Journal journal, EntityState state, MappedColumn column, @Nullable Object value) {
        Object own = state.columnValue(state.requiredEntity(), column.index());
        put(state, column, value, own == null || column.isFormula() ? value : own);
        BitSet before = state.missing();
        if (before != null) {
            BitSet rest = (BitSet) before.clone();
            rest.clear(column.index());
            state.missing(rest.isEmpty() ? null : rest);
            journal.record(new LazyUndo(state, column, before));
        }
    }

    /** Has a state know a value as the stored one, and its object hold another, or the same. */
    static void put(EntityState state, MappedColumn column, @Nullable Object stored, @Nullable Object own) {
        Object object = state.requiredEntity();
        int property = state.indexOf(column.property());
        state.set(object, property, stored);
        state.takeColumn(column.index());
        if (own != stored) {
            state.set(object, property, own);
        }
    }

    /** Lacks again what it lacked before. */
    private record Restored(EntityState state, BitSet missing) implements Journal.Undo {

        @Override
        public void undo() {
            state.missing(missing);
        }
    }
}
