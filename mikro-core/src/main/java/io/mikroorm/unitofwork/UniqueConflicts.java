// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.IndexCondition;
import io.mikroorm.metadata.MappedColumn;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Finds unique values that one write gives up and another takes: the first must then come first. */
final class UniqueConflicts {

    /** What a row has that was never loaded. */
    private static final Object UNKNOWN = new Object();

    /** A null where that is a value as any other. */
    private static final Object NULL = new Object();

    private final FlushScope scope;
    private final Consumer<Dependency> found;

    UniqueConflicts(FlushScope scope, Consumer<Dependency> found) {
        this.scope = scope;
        this.found = found;
    }

    void find(List<Write> writes) {
        Map<EntityMetadata, List<Write>> byRoot = new HashMap<>();
        for (Write write : writes) {
            if (!write.type.uniques.isEmpty()) {
                byRoot.computeIfAbsent(write.type.metadata.root(), t -> new ArrayList<>())
                        .add(write);
            }
        }
        byRoot.forEach((root, list) -> {
            if (root.hierarchy() == null) {
                list.get(0).type.uniques.forEach(unique -> find(unique, list));
            } else {
                findOfKinds(list);
            }
        });
    }

    /** What a class of a hierarchy has unique is so among all that have it from there. */
    private void findOfKinds(List<Write> writes) {
        Map<Uniqueness, List<Write>> byUnique = new IdentityHashMap<>();
        for (Write write : writes) {
            for (Uniqueness unique : write.type.uniques) {
                byUnique.computeIfAbsent(unique, u -> new ArrayList<>()).add(write);
            }
        }
        byUnique.forEach(this::find);
    }

    private void find(Uniqueness unique, List<Write> writes) {
        Map<List<Object>, List<Write>> givenUp = new HashMap<>();
        boolean taken = writes.stream().anyMatch(w -> !w.isDelete() && unique.concerns(w));
        for (Write write : taken ? writes : List.<Write>of()) {
            write.early |= isUnknown(write, unique);
            List<Object> tuple = write.isInsert() || !unique.concerns(write) ? null : before(write, unique);
            if (tuple != null) {
                givenUp.computeIfAbsent(tuple, t -> new ArrayList<>(1)).add(write);
            }
        }
        for (Write write : givenUp.isEmpty() ? List.<Write>of() : writes) {
            List<Object> tuple = write.isDelete() || !unique.concerns(write) ? null : after(write, unique);
            for (Write first : tuple == null ? List.<Write>of() : givenUp.getOrDefault(tuple, List.of())) {
                if (first != write) {
                    found.accept(new Dependency(first, write, Dependency.Reason.UNIQUE, unique.columns()));
                }
            }
        }
    }

    /**
     * Whether a row is deleted that was never loaded, or gives up a lazy value that was not: where nothing speaks against it, before others take
     * what it may hold.
     */
    private static boolean isUnknown(Write write, Uniqueness unique) {
        EntityState state = write.state;
        if (state == null || state.status() == Status.REFERENCE) {
            return write.isDelete();
        }
        if (write.isInsert() || state.missing() == null || !unique.concerns(write)) {
            return false;
        }
        BitSet columns = unique.columns();
        for (int i = columns.nextSetBit(0); i >= 0; i = columns.nextSetBit(i + 1)) {
            if (state.isMissing(i)) {
                return true;
            }
        }
        return false;
    }

    /** What the row is unique by before the write; null where nobody is kept from having it too, or where it is not known. */
    private @Nullable List<Object> before(Write write, Uniqueness unique) {
        EntityState state = write.state;
        if (state == null) {
            return null;
        }
        for (IndexCondition condition : unique.where()) {
            int column = condition.column().index();
            boolean known = state.status() == Status.LOADED && !state.isMissing(column);
            if (known && isOutside(condition, stored(write, state, column))) {
                return null;
            }
        }
        return tuple(write, unique, column -> stored(write, state, column));
    }

    /** What the row is unique by after the write. */
    private @Nullable List<Object> after(Write write, Uniqueness unique) {
        for (IndexCondition condition : unique.where()) {
            if (isOutside(condition, written(write, condition.column().index()))) {
                return null;
            }
        }
        return tuple(write, unique, column -> written(write, column));
    }

    /** What a foreign key is compared with is not worked out here: the row may be one that the rule is about. */
    private static boolean isOutside(IndexCondition condition, @Nullable Object found) {
        Object value = found == UNKNOWN ? null : found;
        boolean comparable =
                !condition.column().isForeignKey() || !condition.comparison().hasValue();
        return comparable && !condition.holds(value);
    }

    private @Nullable List<Object> tuple(
            Write write, Uniqueness unique, IntFunction<? extends @Nullable Object> values) {
        List<Object> tuple = new ArrayList<>();
        BitSet columns = unique.columns();
        for (int i = columns.nextSetBit(0); i >= 0; i = columns.nextSetBit(i + 1)) {
            Object value = values.apply(i);
            if (value != UNKNOWN && unique.isOfInsides(i)) {
                if (!addInsides(unique, i, value, tuple)) {
                    return null;
                }
                continue;
            }
            if (value == UNKNOWN || value == null && unique.nullsDistinct()) {
                return null;
            }
            Object form = value == null ? NULL : comparable(write.type.column(i), value);
            if (form == null) {
                return null;
            }
            tuple.add(form);
        }
        return tuple;
    }

    /** What is unique inside of an object, in the form that the object has it in; false where nobody is kept from having it too. */
    private static boolean addInsides(Uniqueness unique, int column, @Nullable Object object, List<Object> tuple) {
        for (MappedColumn inside : unique.insides()) {
            if (!Uniqueness.isIn(inside, column)) {
                continue;
            }
            Object part = object == null
                    ? null
                    : inside.isOpen() ? Uniqueness.openPart(inside, object) : inside.storedIn(object);
            if (part == null && unique.nullsDistinct()) {
                return false;
            }
            tuple.add(part == null ? NULL : part);
        }
        return true;
    }

    private @Nullable Object stored(Write write, EntityState state, int column) {
        boolean isKey = write.type.keyColumns.get(column);
        if (isKey && !write.type.hasKeyOfOthers()) {
            return write.key;
        }
        if (state.status() == Status.LOADED) {
            return state.isMissing(column) ? UNKNOWN : state.snapshotValue(column);
        }
        if (isKey) {
            boolean target = write.type.column(column).isForeignKey();
            Object known =
                    target ? write.type.targetOfKey(scope.map, state, column) : write.type.partOfKey(state, column);
            return known == null ? UNKNOWN : known;
        }
        return column == write.knownColumn ? write.knownValue : UNKNOWN;
    }

    private @Nullable Object written(Write write, int column) {
        if (write.columns.get(column)) {
            return write.isDeferred(column) ? UNKNOWN : write.values[column];
        }
        Write origin = write.origin();
        if (write.type.generated.get(column)) {
            return UNKNOWN; // what the store will make
        }
        if (origin.isInsert()) {
            return origin.columns.get(column) || origin.isDeferred(column) ? origin.values[column] : UNKNOWN;
        }
        EntityState state = write.state;
        return write.isUpdate() && state != null ? stored(write, state, column) : UNKNOWN;
    }

    /** A value in a form whose {@code equals} is the database's; null where there is none. */
    private @Nullable Object comparable(MappedColumn column, Object value) {
        if (column.isForeignKey()) {
            return value instanceof Write ? value : scope.find(value);
        }
        return column.type().equalForm(value);
    }
}
