// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An index that makes searching faster, or, if {@code unique}, also keeps values different. What is meant as a rule about
 * the data is better a {@link UniqueConstraint}.
 *
 * @param name its name
 * @param columns its columns, in order, at least one
 * @param unique whether no two of its rows may have the same values
 * @param kind what it is for
 * @param descending those of the columns that are sorted downwards
 * @param where which rows are in it, as SQL; null for all rows
 */
public record Index(
        String name,
        List<String> columns,
        boolean unique,
        Kind kind,
        Set<String> descending,
        @Nullable String where) {

    /** Refuses an index of nothing, and an order of columns that are not in it; takes copies. */
    public Index {
        columns = List.copyOf(columns);
        descending = Set.copyOf(descending);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("The index " + name + " needs at least one column");
        }
        if (!columns.containsAll(descending)) {
            throw new IllegalArgumentException(
                    "The index " + name + " has " + columns + ", and sorts by " + descending);
        }
    }

    /** What an index is for. */
    public enum Kind {
        /** Equality, ranges and order. */
        SORTED,
        /** Words in texts. */
        FULLTEXT,
        /** Equality alone. */
        HASH
    }

    /** A sorted index of all rows. */
    public Index(String name, List<String> columns, boolean unique) {
        this(name, columns, unique, Kind.SORTED, Set.of(), null);
    }

    /** An index that lets values be equal. */
    public Index(String name, List<String> columns) {
        this(name, columns, false);
    }
}
