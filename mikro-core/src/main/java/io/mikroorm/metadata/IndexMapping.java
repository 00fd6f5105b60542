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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An index or a unique constraint over columns of one entity.
 *
 * @param name its name in the database
 * @param parts the columns and how they stand in it, in order; none where it is over an expression
 * @param unique whether no two of its rows may have the same values
 * @param nullsDistinct whether a null is another value than any other null, where it is unique
 * @param type what it is for
 * @param where the comparisons that hold for the rows in it; none for all rows
 * @param include columns whose values it keeps without being sorted by them
 * @param expression what it is over, if not over columns
 * @param options what only one database has, by its own names, in order
 * @param deferred whether what is unique is so at the end of a transaction only
 * @param clustered whether the rows of the table lie in its order
 */
public record IndexMapping(
        String name,
        List<IndexPart> parts,
        boolean unique,
        boolean nullsDistinct,
        IndexType type,
        List<IndexCondition> where,
        List<MappedColumn> include,
        @Nullable ColumnExpression expression,
        Map<String, String> options,
        boolean deferred,
        boolean clustered) {

    /** Takes copies. */
    public IndexMapping {
        parts = List.copyOf(parts);
        where = List.copyOf(where);
        include = List.copyOf(include);
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /** One of all rows, sorted upwards. */
    public IndexMapping(String name, List<MappedColumn> columns, boolean unique) {
        this(
                name,
                columns.stream().map(IndexPart::of).toList(),
                unique,
                true,
                IndexType.SORTED,
                List.of(),
                List.of(),
                null,
                Map.of(),
                false,
                false);
    }

    /** The columns that it is over, in order; those of its expression, where it has one. */
    public List<MappedColumn> columns() {
        return expression == null
                ? parts.stream().map(IndexPart::column).toList()
                : expression.columns().stream().distinct().toList();
    }

    /** All columns that it reads, each once; of what is inside of an object, the column with the object. */
    Set<MappedColumn> used() {
        Set<MappedColumn> used = new LinkedHashSet<>();
        for (MappedColumn column : columns()) {
            MappedColumn document = column.document();
            used.add(document == null ? column : document);
        }
        where.forEach(condition -> used.add(condition.column()));
        used.addAll(include);
        return used;
    }

    /** The same over the columns of a table, each in the place of the entity's column that it stands for. */
    IndexMapping over(Map<MappedColumn, MappedColumn> others) {
        UnaryOperator<MappedColumn> other = column -> over(column, others);
        List<IndexCondition> conditions = new ArrayList<>();
        for (IndexCondition condition : where) {
            conditions.add(
                    new IndexCondition(other.apply(condition.column()), condition.comparison(), condition.value()));
        }
        return new IndexMapping(
                name,
                parts.stream()
                        .map(part -> part.over(other.apply(part.column())))
                        .toList(),
                unique,
                nullsDistinct,
                type,
                conditions,
                include.stream().map(other).toList(),
                expression == null ? null : expression.over(other),
                options,
                deferred,
                clustered);
    }

    private static MappedColumn over(MappedColumn column, Map<MappedColumn, MappedColumn> others) {
        MappedColumn document = column.document();
        return document == null
                ? others.getOrDefault(column, column)
                : column.inside(others.getOrDefault(document, document));
    }

    /** Whether nothing is said about it but its columns, and whether and when it is unique. */
    public boolean isPlain() {
        return type == IndexType.SORTED
                && parts.stream().allMatch(IndexPart::isPlain)
                && nullsDistinct
                && where.isEmpty()
                && include.isEmpty()
                && expression == null
                && options.isEmpty()
                && !clustered;
    }

    /** Whether its rows keep each other out by other comparisons than equality. */
    public boolean isExclusion() {
        return unique && parts.stream().anyMatch(part -> part.operator() != null);
    }

    /** Whether no two rows at all may ever have the same values. */
    public boolean isUniqueEverywhere() {
        return unique
                && !deferred
                && where.isEmpty()
                && expression == null
                && parts.stream().allMatch(IndexPart::isExact);
    }
}
