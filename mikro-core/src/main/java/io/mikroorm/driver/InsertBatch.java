// SPDX-License-Identifier: MIT
package io.mikroorm.driver;

import io.mikroorm.metadata.EntityMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows to insert into one entity's table. All rows set the same columns.
 *
 * @param entity the entity
 * @param columns the numbers of the columns that are set, ascending
 * @param rows the values, in the order of the columns, as the properties' Java values; a foreign key as the target's key
 * @param generatedKeys whether the database hands out the keys; the key column is then not among the columns
 */
public record InsertBatch(EntityMetadata entity, int[] columns, List<@Nullable Object[]> rows, boolean generatedKeys) {}
