// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Refuses rows without a value that they must have. */
final class RequiredValues {

    private final FlushScope scope;

    RequiredValues(FlushScope scope) {
        this.scope = scope;
    }

    void check(Write write) {
        BitSet columns = write.columns;
        for (int i = columns.nextSetBit(0); i >= 0; i = columns.nextSetBit(i + 1)) {
            @Nullable Object value = write.values[i];
            if (value == null && write.type.column(i).isRequired()) {
                throw FlushErrors.required(write, i);
            }
        }
        EntityState state = write.isInsert() ? scope.map.prototype(write.type.metadata) : write.state;
        if (state != null && (write.isInsert() || state.status() == Status.LOADED)) {
            for (OptionalValue optional : write.type.optionals) {
                boolean touched = write.isInsert() || write.columns.intersects(optional.columns());
                check(optional, touched, state, write);
            }
        }
    }

    /**
     * A key that is a relation, which the other side may have set: to what it is already, or it is refused.
     *
     * @return whether nothing else is to be written
     */
    boolean isOfKeyAlone(Write update) {
        BitSet keys = update.type.keyColumns;
        if (!update.columns.intersects(keys)) {
            return false;
        }
        EntityState state = Objects.requireNonNull(update.state);
        for (int key = keys.nextSetBit(0); key >= 0; key = keys.nextSetBit(key + 1)) {
            if (update.columns.get(key)) {
                Object before = state.status() == Status.LOADED
                        ? state.snapshotValue(key)
                        : update.type.targetOfKey(scope.map, state, key);
                if (before == null || scope.find(before) != update.values[key]) {
                    throw FlushErrors.keyChanged(state);
                }
                update.columns.clear(key);
            }
        }
        return update.columns.isEmpty();
    }

    /** One that is not written. */
    void check(EntityState state) {
        for (OptionalValue optional : scope.writes(state.metadata()).optionals) {
            check(optional, false, state, state);
        }
    }

    /**
     * One that the flush does not touch may be as others have written it, in part; but then it has a value at least, or it would
     * have been read as missing.
     */
    private void check(OptionalValue optional, boolean touched, EntityState accessor, Object row) {
        Object entity = row instanceof Write write ? write.entity() : accessor.requiredEntity();
        if (optional.kind() != null
                && !optional.kind().equals(accessor.columnValue(entity, optional.discriminator()))) {
            return;
        }
        BitSet parts = optional.required();
        if (!touched && !isEmpty(optional.columns(), accessor, entity)) {
            return;
        }
        for (int i = parts.nextSetBit(0); i >= 0; i = parts.nextSetBit(i + 1)) {
            boolean hasPlace = optional.kind() != null || accessor.hasPlace(entity, i);
            if (accessor.columnValue(entity, i) == null && hasPlace) {
                throw FlushErrors.partMissing(scope.writes(accessor.metadata()), i, optional, row);
            }
        }
    }

    private static boolean isEmpty(BitSet columns, EntityState accessor, Object entity) {
        for (int i = columns.nextSetBit(0); i >= 0; i = columns.nextSetBit(i + 1)) {
            if (accessor.columnValue(entity, i) != null) {
                return false;
            }
        }
        return true;
    }
}
