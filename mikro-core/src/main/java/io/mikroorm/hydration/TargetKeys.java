// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.PolymorphicTargets;
import io.mikroorm.metadata.PolymorphicTargets.Target;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.Row;
import io.mikroorm.type.PolymorphicKey;
import io.mikroorm.type.ValueType;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the foreign keys of one relation that may lead to entities of several classes. Immutable and thread-safe. */
public final class TargetKeys {

    private final MappedColumn column;
    private final ValueType type;
    private final Map<String, EntityMetadata> targets = new HashMap<>();

    /** Of the column of such a relation. */
    public TargetKeys(MappedColumn column, MetadataStorage storage) {
        this.column = column;
        this.type = storage.readType(column);
        PolymorphicTargets known = Objects.requireNonNull(column.relation().targets());
        for (Target target : known.all()) {
            targets.put(target.value(), storage.get(target.type()));
        }
    }

    /** What the foreign key of a row leads to; null for null. */
    @Nullable
    EntityState read(Row row, int place, References references, EntityState owner) {
        Object read = BoxedValues.read(row, place, type);
        if (read == null) {
            return null;
        }
        PolymorphicKey key = (PolymorphicKey) read;
        EntityMetadata target = targets.get(key.type());
        if (target == null) {
            throw HydrationErrors.unknownTarget(owner, column, key.type());
        }
        return target.hasIntegralKey()
                ? references.reference(target.index(), ((Number) key.key()).longValue())
                : references.reference(target.index(), key.key());
    }
}
