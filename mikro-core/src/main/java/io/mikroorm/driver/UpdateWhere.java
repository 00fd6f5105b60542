// SPDX-License-Identifier: MIT
package io.mikroorm.driver;

import io.mikroorm.query.shape.FindQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one entity that are updated by a condition, all with the same values.
 *
 * @param where which rows: of the query, the entity and the condition with its values
 * @param columns the numbers of the columns that are set, ascending
 * @param values the values, in the order of the columns, as the properties' Java values; a foreign key as the target's key
 * @param counted the number of the column with the version, which is counted up by one; -1 for none
 */
public record UpdateWhere(FindQuery where, List<Integer> columns, List<@Nullable Object> values, int counted) {

    /** The numbers of the columns. */
    public int[] numbers() {
        return columns.stream().mapToInt(Integer::intValue).toArray();
    }
}
