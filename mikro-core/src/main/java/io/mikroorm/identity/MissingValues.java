// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.driver.RowGaps;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.Property;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.Row;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Knows what the rows of one query leave out of an entity, and notes it at those that are made of them. An entity that is loaded takes of a row what it
 * lacks. What it has of lazy values that are left out it keeps, as long as its row has the version that they were loaded with; of other values, whoever
 * reads rows again asks for those that are there.
 */
final class MissingValues {

    private final IdentityMap map;
    private final RowGaps gaps;
    private final boolean part;

    MissingValues(IdentityMap map, RowGaps gaps) {
        this.map = map;
        this.gaps = gaps;
        this.part = gaps.places() != null;
        if (part) {
            map.noteParts();
        }
    }

    /** Notes what a state, which was just made of a row, does not have. */
    void made(EntityState state) {
        if (!gaps.isEmpty()) {
            note(state, gaps.of(state.metadata()));
        }
    }

    private void note(EntityState state, BitSet missing) {
        if (part) {
            empty(state, missing);
        }
        state.missing(missing.isEmpty() ? null : missing);
    }

    /** An embeddable that is never null was made of nothing, and is not what the row has. */
    private static void empty(EntityState state, BitSet missing) {
        List<Property> properties = state.metadata().properties();
        for (int i = 0; i < properties.size(); i++) {
            boolean never = properties.get(i) instanceof EmbeddedProperty embedded && !embedded.nullable();
            if (never && missing.intersects(PropertyColumns.of(state.metadata(), properties.get(i)))) {
                PropertyColumns.put(state, i, null, null);
            }
        }
    }

    /** Reads a row into a state that others may know already. Changes give way to the row, so what is kept is what is stored. */
    void hydrate(EntityState state, Row row, int offset) {
        if (gaps.isEmpty()) {
            state.hydrate(row, offset, map);
            state.missing(null);
            return;
        }
        BitSet missing = (BitSet) gaps.of(state.metadata()).clone();
        List<Kept> kept = state.status() == Status.LOADED ? kept(state, missing) : List.of();
        Object before = kept.isEmpty() ? null : version(state);
        state.hydrate(row, offset, map);
        if (Objects.equals(before, version(state))) {
            for (Kept each : kept) {
                LazyMarks.put(state, each.column, each.stored, each.stored);
                missing.clear(each.column.index());
            }
        }
        note(state, missing);
    }

    /** What a state has of lazy values that are left out. A formula is about the rest of the row, so it is as new as that. */
    private static List<Kept> kept(EntityState state, BitSet left) {
        List<Kept> kept = new ArrayList<>(0);
        for (MappedColumn column : state.metadata().lazies()) {
            int i = column.index();
            if (left.get(i) && !state.isMissing(i) && !column.isFormula()) {
                kept.add(new Kept(column, state.snapshotValue(i)));
            }
        }
        return kept;
    }

    private static @Nullable Object version(EntityState state) {
        MappedColumn version = state.metadata().version();
        return version == null ? null : state.snapshotValue(version.index());
    }

    /** Gives an entity that is loaded what it lacks, and a row has. */
    void fill(EntityState state, Row row, int offset) {
        BitSet missing = state.missing();
        if (missing == null) {
            return;
        }
        BitSet taken = (BitSet) missing.clone();
        taken.andNot(gaps.of(state.metadata()));
        if (taken.isEmpty()) {
            return;
        }
        if (areLazies(state.metadata(), taken)) {
            for (int i = taken.nextSetBit(0); i >= 0; i = taken.nextSetBit(i + 1)) {
                MappedColumn column = state.metadata().columns().get(i);
                LazyMarks.take(map.journal(), state, column, BoxedValues.read(row, offset + i, column.type()));
            }
            return;
        }
        EntityState made = state.newState();
        made.keyFrom(state);
        made.batch(map.batch());
        made.hydrate(row, offset, map);
        LazyMarks.take(map.journal(), state, made, taken);
    }

    private static boolean areLazies(EntityMetadata entity, BitSet columns) {
        for (int i = columns.nextSetBit(0); i >= 0; i = columns.nextSetBit(i + 1)) {
            if (i >= entity.columns().size() || !entity.columns().get(i).isLazy()) {
                return false;
            }
        }
        return true;
    }

    /** A lazy value that is loaded, as it is stored. */
    private record Kept(MappedColumn column, @Nullable Object stored) {}
}
