// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.metadata.MappedColumn;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds unique values that one write gives up and another takes: the first must then come first. */
final class UniqueConflicts {

    private final FlushScope scope;
    private final Consumer<Dependency> found;

    UniqueConflicts(FlushScope scope, Consumer<Dependency> found) {
        this.scope = scope;
        this.found = found;
    }

    void find(List<Write> writes) {
        Map<EntityWrites, List<Write>> byType = new HashMap<>();
        for (Write write : writes) {
            if (!write.type.uniques.isEmpty()) {
                byType.computeIfAbsent(write.type, t -> new ArrayList<>()).add(write);
            }
        }
        byType.forEach((type, list) -> type.uniques.forEach(constraint -> find(constraint, list)));
    }

    private void find(BitSet constraint, List<Write> writes) {
        Map<List<Object>, Write> givenUp = new HashMap<>();
        boolean taken = writes.stream().anyMatch(w -> !w.isDelete() && w.columns.intersects(constraint));
        for (Write write : taken ? writes : List.<Write>of()) {
            write.early |= isUnknown(write);
            List<Object> tuple = givesUp(write, constraint) ? before(write, constraint) : null;
            if (tuple != null) {
                givenUp.put(tuple, write);
            }
        }
        for (Write write : givenUp.isEmpty() ? List.<Write>of() : writes) {
            List<Object> tuple =
                    write.isDelete() || !write.columns.intersects(constraint) ? null : after(write, constraint);
            Write first = tuple == null ? null : givenUp.get(tuple);
            if (first != null && first != write) {
                found.accept(new Dependency(first, write, Dependency.Reason.UNIQUE, constraint));
            }
        }
    }

    /** Whether a row is deleted that was never loaded: where nothing speaks against it, before others take what it may hold. */
    private static boolean isUnknown(Write write) {
        return write.isDelete() && (write.state == null || write.state.status() == Status.REFERENCE);
    }

    private static boolean givesUp(Write write, BitSet constraint) {
        return write.isDelete() || write.isUpdate() && write.columns.intersects(constraint);
    }

    private @Nullable List<Object> before(Write write, BitSet constraint) {
        EntityState state = write.state;
        if (state == null) {
            return null;
        }
        List<Object> tuple = new ArrayList<>();
        for (int i = constraint.nextSetBit(0); i >= 0; i = constraint.nextSetBit(i + 1)) {
            Object value = stored(write, state, i);
            if (value == null) {
                return null;
            }
            tuple.add(value);
        }
        return tuple;
    }

    private @Nullable Object stored(Write write, EntityState state, int column) {
        if (column == write.type.keyColumn()) {
            return comparable(write.type.column(column), write.key);
        }
        Object value = column == write.knownColumn ? write.knownValue : null;
        if (state.status() == Status.LOADED) {
            value = state.snapshotValue(column);
        }
        return comparable(write.type.column(column), value);
    }

    private @Nullable List<Object> after(Write write, BitSet constraint) {
        List<Object> tuple = new ArrayList<>();
        for (int i = constraint.nextSetBit(0); i >= 0; i = constraint.nextSetBit(i + 1)) {
            EntityState state = write.state;
            Object value = null;
            Write origin = write.origin();
            if (write.columns.get(i)) {
                value = write.isDeferred(i) ? null : comparable(write.type.column(i), write.values[i]);
            } else if (origin.isInsert()) {
                value = comparable(write.type.column(i), origin.values[i]);
            } else if (write.isUpdate() && state != null) {
                value = stored(write, state, i);
            }
            if (value == null) {
                return null;
            }
            tuple.add(value);
        }
        return tuple;
    }

    /** A value in a form whose {@code equals} is the database's. */
    private @Nullable Object comparable(MappedColumn column, @Nullable Object value) {
        if (column.isForeignKey()) {
            return value == null || value instanceof Write ? value : scope.find(value);
        }
        return column.type().equalForm(value);
    }
}
