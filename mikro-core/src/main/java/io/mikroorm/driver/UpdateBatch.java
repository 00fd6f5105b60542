// SPDX-License-Identifier: MIT
package io.mikroorm.driver;

import io.mikroorm.metadata.EntityMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows to update in one entity's table. All rows set the same columns.
 *
 * @param entity the entity
 * @param columns the numbers of the columns that are set, ascending; a new version is one of them
 * @param rows what is set, and where
 */
public record UpdateBatch(EntityMetadata entity, int[] columns, List<Row> rows) {

    /**
     * One row.
     *
     * @param key the key
     * @param version the version that the row must still have; null for an entity without versions
     * @param values the values, in the order of the columns, as the properties' Java values; a foreign key as the target's key
     */
    public record Row(
            Object key, @Nullable Object version, @Nullable Object[] values) {}
}
