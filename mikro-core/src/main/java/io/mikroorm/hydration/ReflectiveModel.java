// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;

/**
 * What the reflective states of one class share.
 *
 * @param entity the class's metadata
 * @param storage those of all entities, for the targets of relations
 * @param members the class's fields and constructors
 */
record ReflectiveModel(EntityMetadata entity, MetadataStorage storage, ReflectiveMembers members) {}
