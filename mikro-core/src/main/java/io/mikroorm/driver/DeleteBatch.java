// SPDX-License-Identifier: MIT
package io.mikroorm.driver;

import io.mikroorm.metadata.EntityMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows to delete from one entity's table.
 *
 * @param entity the entity
 * @param keys the keys
 * @param versions the versions that the rows must still have, in the order of the keys; null for an entity without versions
 */
public record DeleteBatch(
        EntityMetadata entity, List<Object> keys, @Nullable List<Object> versions) {}
