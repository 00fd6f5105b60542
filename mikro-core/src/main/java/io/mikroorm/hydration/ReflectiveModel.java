// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the reflective states of one class share.
 *
 * @param entity the class's metadata
 * @param storage those of all entities, for the targets of relations
 * @param members the class's fields and constructors
 * @param related reads a key that is a relation; null for a key that is a value
 * @param fields reads a key that has several fields; null for a key of one
 * @param targets reads the foreign keys of relations that may lead to several classes, by their columns
 */
record ReflectiveModel(
        EntityMetadata entity,
        MetadataStorage storage,
        ReflectiveMembers members,
        @Nullable RelatedKey related,
        @Nullable FieldKey fields,
        Map<MappedColumn, TargetKeys> targets) {

    ReflectiveModel(EntityMetadata entity, MetadataStorage storage, ReflectiveMembers members) {
        this(
                entity,
                storage,
                members,
                entity.keyRelation() == null ? null : new RelatedKey(entity, storage),
                entity.keyFields() == null ? null : new FieldKey(entity, storage),
                targets(entity, storage));
    }

    private static Map<MappedColumn, TargetKeys> targets(EntityMetadata entity, MetadataStorage storage) {
        Map<MappedColumn, TargetKeys> targets = new IdentityHashMap<>();
        for (MappedColumn column : entity.columns()) {
            if (column.isForeignKey() && column.relation().isPolymorphic()) {
                targets.put(column, new TargetKeys(column, storage));
            }
        }
        return targets;
    }
}
