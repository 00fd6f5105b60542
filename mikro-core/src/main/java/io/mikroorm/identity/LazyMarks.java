// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Notes which lazy values, and others that were left out, of managed entities are loaded, and takes it back when a transaction is rolled back. */
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

    /** All that is stored of an entity is known; what inverse to-ones hold is not stored with it. */
    public static void allKnown(Journal journal, EntityState state) {
        if (state.missing() != null) {
            BitSet columns = new BitSet();
            columns.set(0, state.metadata().columns().size());
            known(journal, state, columns);
        }
    }

    /**
     * Gives an entity a value that it lacked. What the application has set in the field meanwhile stays there, to be written; a formula does not.
     */
    static void take(Journal journal, EntityState state, MappedColumn column, @Nullable Object value) {
        Object own = state.columnValue(state.requiredEntity(), column.index());
        put(state, column, value, own == null || column.isFormula() ? value : own);
        taken(journal, state, state.indexOf(column.property()), column.index());
    }

    /**
     * Gives an entity values that it lacked, from the same entity as its row has them. What the application has set in their fields meanwhile stays
     * there, to be written.
     *
     * @param numbers of the columns, and behind them of the inverse to-ones
     */
    static void take(Journal journal, EntityState state, EntityState made, BitSet numbers) {
        EntityMetadata entity = state.metadata();
        Object object = state.requiredEntity();
        BitSet differing = PropertyColumns.changed(state);
        for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
            int property = PropertyColumns.propertyOf(entity, i);
            if (!state.isMissing(i) || property < 0) {
                continue;
            }
            boolean changed = PropertyColumns.isChanged(state, property, differing);
            Object stored = made.get(made.requiredEntity(), property);
            PropertyColumns.put(state, property, stored, changed ? state.get(object, property) : stored);
            BitSet all = PropertyColumns.of(entity, entity.properties().get(property));
            for (int each = all.nextSetBit(0); each >= 0; each = all.nextSetBit(each + 1)) {
                taken(journal, state, property, each);
            }
        }
    }

    private static void taken(Journal journal, EntityState state, int property, int number) {
        BitSet before = state.missing();
        if (before != null && before.get(number)) {
            BitSet rest = (BitSet) before.clone();
            rest.clear(number);
            state.missing(rest.isEmpty() ? null : rest);
            journal.record(new LazyUndo(state, property, before));
        }
    }

    /** Has a state know a value as the stored one, and its object hold another, or the same. */
    static void put(EntityState state, MappedColumn column, @Nullable Object stored, @Nullable Object own) {
        PropertyColumns.put(state, state.indexOf(column.property()), stored, own);
    }

    /** Lacks again what it lacked before. */
    private record Restored(EntityState state, BitSet missing) implements Journal.Undo {

        @Override
        public void undo() {
            state.missing(missing);
        }
    }
}
