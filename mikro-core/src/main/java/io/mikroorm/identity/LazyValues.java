// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.driver.RowLayout;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.hydration.References;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.Row;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Knows which lazy values the rows of one query leave out. What an entity has of them already, it keeps, as long as its row has the version that
 * it was loaded with.
 */
final class LazyValues {

    private final List<MappedColumn> left;
    private final Map<EntityMetadata, BitSet> byClass = new IdentityHashMap<>(2);

    private LazyValues(List<MappedColumn> left) {
        this.left = left;
    }

    /** Those of an entity of the rows; null where its class has none. */
    static @Nullable LazyValues of(RowLayout.Node node) {
        return node.entity().rowLazies().isEmpty() ? null : new LazyValues(node.missing());
    }

    /** Notes what a state, which was just made of a row, does not have. */
    void made(EntityState state) {
        if (!state.metadata().lazies().isEmpty()) {
            BitSet missing = left(state.metadata());
            state.missing(missing.isEmpty() ? null : missing);
        }
    }

    /** Reads a row into a state that others may know already. Changes give way to the row, so what is kept is what is stored. */
    void hydrate(EntityState state, Row row, int offset, References references) {
        EntityMetadata entity = state.metadata();
        if (entity.lazies().isEmpty()) {
            state.hydrate(row, offset, references);
            return;
        }
        BitSet missing = (BitSet) left(entity).clone();
        List<Kept> kept = state.status() == Status.LOADED ? kept(state, missing) : List.of();
        Object before = kept.isEmpty() ? null : version(state);
        state.hydrate(row, offset, references);
        if (Objects.equals(before, version(state))) {
            for (Kept each : kept) {
                LazyMarks.put(state, each.column, each.stored, each.stored);
                missing.clear(each.column.index());
            }
        }
        state.missing(missing.isEmpty() ? null : missing);
    }

    /** What a state has of values that are left out. A formula is about the rest of the row, so it is as new as that. */
    private static List<Kept> kept(EntityState state, BitSet left) {
        List<Kept> kept = new ArrayList<>(0);
        for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
            MappedColumn column = state.metadata().columns().get(i);
            if (!state.isMissing(i) && !column.isFormula()) {
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
    void fill(EntityState state, Row row, int offset, Journal journal) {
        BitSet missing = state.missing();
        if (missing == null) {
            return;
        }
        BitSet left = left(state.metadata());
        for (int i = missing.nextSetBit(0); i >= 0; i = missing.nextSetBit(i + 1)) {
            if (!left.get(i)) {
                MappedColumn column = state.metadata().columns().get(i);
                LazyMarks.take(journal, state, column, BoxedValues.read(row, offset + i, column.type()));
            }
        }
    }

    private BitSet left(EntityMetadata entity) {
        BitSet known = byClass.get(entity);
        if (known == null) {
            known = new BitSet();
            for (MappedColumn column : left) {
                if (entity.lazies().contains(column)) {
                    known.set(column.index());
                }
            }
            byClass.put(entity, known);
        }
        return known;
    }

    /** A lazy value that is loaded, as it is stored. */
    private record Kept(MappedColumn column, @Nullable Object stored) {}
}
