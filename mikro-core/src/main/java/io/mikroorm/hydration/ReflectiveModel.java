// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import org.jspecify.annotations.Nullable;

/**
 * What the reflective states of one class share.
 *
 * @param entity the class's metadata
 * @param storage those of all entities, for the targets of relations
 * @param members the class's fields and constructors
 * @param related reads a key that is a relation; null for a key that is a value
 */
record ReflectiveModel(
        EntityMetadata entity,
        MetadataStorage storage,
        ReflectiveMembers members,
        @Nullable RelatedKey related) {

    ReflectiveModel(EntityMetadata entity, MetadataStorage storage, ReflectiveMembers members) {
        this(entity, storage, members, entity.keyRelation() == null ? null : new RelatedKey(entity, storage));
    }
}
