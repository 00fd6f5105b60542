// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema;

import java.util.List;

/**
 * An index that makes searching faster, or, if {@code unique}, also keeps values different. What is meant as a rule about
 * the data is better a {@link UniqueConstraint}.
 */
public record Index(String name, List<String> columns, boolean unique) {

    /** Refuses an index of nothing; takes a copy of the columns. */
    public Index {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("The index " + name + " needs at least one column");
        }
    }

    /** An index that lets values be equal. */
    public Index(String name, List<String> columns) {
        this(name, columns, false);
    }
}
