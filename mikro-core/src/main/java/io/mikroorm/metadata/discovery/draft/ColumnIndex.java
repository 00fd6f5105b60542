// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.annotation.IndexType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An index whose columns are known.
 *
 * @param parts the columns and how they stand in it; none where it is over an expression
 * @param include columns that it keeps as well
 */
public record ColumnIndex(
        String name,
        List<ColumnPart> parts,
        boolean unique,
        boolean nullsDistinct,
        IndexType type,
        List<ColumnCondition> where,
        List<ColumnDraft> include,
        @Nullable ColumnText expression,
        Map<String, String> options) {

    /** The columns, in order; those of its expression, where it has one. */
    public List<ColumnDraft> columns() {
        return expression == null
                ? parts.stream().map(ColumnPart::column).toList()
                : expression.columns().stream().distinct().toList();
    }

    /** Whether rows are found by these columns in their order, all rows. */
    public boolean isSortedBy(List<ColumnDraft> wanted) {
        return parts.stream().allMatch(ColumnPart::isWhole)
                && expression == null
                && columns().equals(wanted)
                && type == IndexType.SORTED
                && where.isEmpty();
    }

    /** Whether whole values of a column are in it, whose length a database may limit. */
    public boolean keeps(ColumnDraft column) {
        return expression == null
                && parts.stream().anyMatch(part -> part.column().equals(column) && part.length() == 0);
    }
}
