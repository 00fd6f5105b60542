// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.type.RelatedPart;
import io.mikroorm.type.ValueType;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the columns in which an entity differs from its snapshot. Runs for entities that are dirty, so it may box. */
public final class SnapshotDiff {

    private SnapshotDiff() {}

    /** Sets the bits of the columns that differ. */
    public static void diff(EntityState state, BitSet changed) {
        EntityMetadata metadata = state.metadata();
        Object entity = state.requiredEntity();
        List<MappedColumn> columns = metadata.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (!same(columns.get(i), state.snapshotValue(i), state.columnValue(entity, i))) {
                changed.set(i, !columns.get(i).isFormula());
            }
        }
    }

    private static boolean same(MappedColumn column, @Nullable Object before, @Nullable Object now) {
        if (column.isForeignKey()) {
            return RelationTargets.same(before, now);
        }
        ValueType type = column.type();
        return type.converter() == null
                ? ValueEquality.same(type, before, now)
                : ValueEquality.same(type, stored(type, before), stored(type, now));
    }

    private static @Nullable Object stored(ValueType type, @Nullable Object value) {
        return type.toStorage(value, RelatedPart.Keys.OR_TARGET);
    }
}
