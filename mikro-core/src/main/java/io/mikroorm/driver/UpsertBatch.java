// SPDX-License-Identifier: MIT
package io.mikroorm.driver;

import io.mikroorm.metadata.EntityMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one entity's table that are inserted, or updated where they are there. All rows set the same columns, and no two have the
 * same values in the columns that tell whether they are there.
 *
 * @param entity the entity
 * @param columns the numbers of the columns that an inserted row has, ascending
 * @param rows the values, in the order of the columns, as the properties' Java values; a foreign key as the target's key
 * @param conflict what becomes of rows that are there
 */
public record UpsertBatch(EntityMetadata entity, int[] columns, List<@Nullable Object[]> rows, Conflict conflict) {

    /**
     * What becomes of rows that are there. Columns are named by their numbers.
     *
     * @param target the columns of a key or a unique constraint: a row that has the same values in them is there
     * @param merged the columns that take what the new row brings
     * @param counted the column of the version, which is counted up by one; -1 for none
     * @param alone whether no other key or unique constraint, of those that the mapping knows, could stand in the way
     */
    public record Conflict(List<Integer> target, List<Integer> merged, int counted, boolean alone) {

        /** Takes copies. */
        public Conflict {
            target = List.copyOf(target);
            merged = List.copyOf(merged);
        }
    }
}
