// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.annotation.IndexType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An index or a unique constraint over columns of one entity.
 *
 * @param name its name in the database
 * @param columns the columns, in order
 * @param unique whether no two of its rows may have the same values
 * @param type what it is for
 * @param descending the columns that are sorted downwards
 * @param where the comparisons that hold for the rows in it; none for all rows
 * @param options what only one database has, by its own names, in order
 */
public record IndexMapping(
        String name,
        List<MappedColumn> columns,
        boolean unique,
        IndexType type,
        Set<MappedColumn> descending,
        List<IndexCondition> where,
        Map<String, String> options) {

    /** Takes copies. */
    public IndexMapping {
        columns = List.copyOf(columns);
        descending = Set.copyOf(descending);
        where = List.copyOf(where);
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /** One of all rows, sorted upwards. */
    public IndexMapping(String name, List<MappedColumn> columns, boolean unique) {
        this(name, columns, unique, IndexType.SORTED, Set.of(), List.of(), Map.of());
    }

    /** The same over the columns of a table, each in the place of the entity's column that it stands for. */
    IndexMapping over(Map<MappedColumn, MappedColumn> others) {
        Set<MappedColumn> downwards = new LinkedHashSet<>();
        for (MappedColumn column : descending) {
            downwards.add(others.getOrDefault(column, column));
        }
        List<MappedColumn> over = new ArrayList<>();
        for (MappedColumn column : columns) {
            over.add(others.getOrDefault(column, column));
        }
        List<IndexCondition> conditions = new ArrayList<>();
        for (IndexCondition condition : where) {
            conditions.add(new IndexCondition(
                    others.getOrDefault(condition.column(), condition.column()),
                    condition.comparison(),
                    condition.value()));
        }
        return new IndexMapping(name, over, unique, type, downwards, conditions, options);
    }

    /** Whether nothing is said about it but its columns and whether it is unique. */
    public boolean isPlain() {
        return type == IndexType.SORTED && descending.isEmpty() && where.isEmpty() && options.isEmpty();
    }

    /** Whether no two rows at all may have the same values. */
    public boolean isUniqueEverywhere() {
        return unique && where.isEmpty();
    }
}
