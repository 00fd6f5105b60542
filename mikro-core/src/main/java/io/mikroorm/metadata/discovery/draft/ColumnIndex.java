// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.annotation.IndexType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<String, String> options,
        boolean deferred,
        boolean clustered) {

    /** The columns, in order; those of its expression, where it has one. */
    public List<ColumnDraft> columns() {
        return expression == null
                ? parts.stream().map(ColumnPart::column).toList()
                : expression.columns().stream().distinct().toList();
    }

    /** The columns of the table that it is over, those that have what it is over inside of them among them. */
    public List<ColumnDraft> stored() {
        return expression == null ? parts.stream().map(ColumnPart::stored).toList() : columns();
    }

    /** Whether anything of it is about a column: what it is over, what it keeps, which rows are in it. */
    public boolean uses(ColumnDraft column) {
        return stored().contains(column)
                || include.contains(column)
                || where.stream().anyMatch(condition -> condition.column().equals(column));
    }

    /** Whether another one is the same in the table, whichever class's columns they are. */
    public boolean isSameInTable(ColumnIndex other) {
        return said().equals(other.said());
    }

    /** All that makes it, with the names of its columns. */
    private List<Object> said() {
        List<Object> said = new ArrayList<>(List.of(name, unique, nullsDistinct, type, options, deferred, clustered));
        for (ColumnPart part : parts) {
            said.add(part.column().names());
            said.add(List.of(part.descending(), part.nulls(), part.length()));
            said.add(Optional.ofNullable(part.collation()));
            said.add(Optional.ofNullable(part.operator()));
        }
        for (ColumnCondition condition : where) {
            said.add(condition.column().names());
            said.add(condition.comparison());
            said.add(Optional.ofNullable(condition.value()));
        }
        said.add(include.stream().map(ColumnDraft::names).toList());
        if (expression != null) {
            said.add(expression.words());
            said.add(expression.columns().stream().map(ColumnDraft::names).toList());
        }
        return said;
    }

    /** Whether rows are found by these columns in their order, all rows. */
    public boolean isSortedBy(List<ColumnDraft> wanted) {
        return parts.stream().allMatch(ColumnPart::isWhole)
                && expression == null
                && columns().equals(wanted)
                && type == IndexType.SORTED
                && where.isEmpty();
    }

    /** Whether no two rows ever have the same values in these columns. */
    public boolean isUniqueBy(List<ColumnDraft> wanted) {
        return unique && !deferred && isSortedBy(wanted);
    }

    /** Whether whole values of a column are in it, whose length a database may limit. */
    public boolean keeps(ColumnDraft column) {
        return expression == null
                && parts.stream().anyMatch(part -> part.column().equals(column) && part.length() == 0);
    }
}
