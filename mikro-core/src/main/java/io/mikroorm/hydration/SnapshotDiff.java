// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.EmbeddedObjectProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.type.StructType;
import io.mikroorm.type.ValueType;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

    /**
     * The names in the store of the parts in which an embedded object differs from what it was: the outermost names, below which there may be
     * several values. None where it was or is null, where all parts differ, and where it may be of several classes, or is in an object that may: somebody
     * may have put one of another class in its place meanwhile, of which parts of this one would be half.
     */
    public static List<String> parts(MappedColumn column, @Nullable Object before, @Nullable Object now) {
        if (before == null || now == null || !(column.property() instanceof EmbeddedObjectProperty object)) {
            return List.of();
        }
        if (object.struct().kinds() != null || KindColumns.has(column)) {
            return List.of();
        }
        @Nullable
        Object[] old = (@Nullable Object[]) Objects.requireNonNull(column.type().toStorage(before));
        @Nullable
        Object[] young =
                (@Nullable Object[]) Objects.requireNonNull(column.type().toStorage(now));
        Set<String> all = new LinkedHashSet<>();
        Set<String> changed = new LinkedHashSet<>();
        List<StructType.Part> parts = column.type().parts();
        for (int i = 0; i < parts.size(); i++) {
            StructType.Part part = parts.get(i);
            int dot = part.name().indexOf('.');
            String name = dot < 0 ? part.name() : part.name().substring(0, dot);
            all.add(name);
            if (!part.type().same(old[i], young[i])) {
                changed.add(name);
            }
        }
        return changed.size() == all.size() ? List.of() : List.copyOf(changed);
    }

    private static boolean same(MappedColumn column, @Nullable Object before, @Nullable Object now) {
        if (column.isForeignKey()) {
            return RelationTargets.same(before, now);
        }
        ValueType type = column.type();
        return type.converter() == null
                ? ValueEquality.same(type, before, now)
                : ValueEquality.same(type, type.toStorage(before), type.toStorage(now));
    }
}
