// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.annotation.IndexType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An index whose columns are known.
 *
 * @param descending the columns that are sorted downwards
 */
public record ColumnIndex(
        String name,
        List<ColumnDraft> columns,
        boolean unique,
        IndexType type,
        Set<ColumnDraft> descending,
        List<ColumnCondition> where,
        Map<String, String> options) {

    /** Whether rows are found by these columns in their order, all rows. */
    public boolean isSortedBy(List<ColumnDraft> wanted) {
        return columns.equals(wanted) && type == IndexType.SORTED && where.isEmpty();
    }
}
