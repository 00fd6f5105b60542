// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The key of a table.
 *
 * @param name the name of the constraint; null to leave it to the database
 * @param columns its columns, in order, at least one
 */
public record PrimaryKey(@Nullable String name, List<String> columns) {

    /** Refuses a key of nothing; takes a copy of the columns. */
    public PrimaryKey {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A primary key needs at least one column");
        }
    }

    /** A key whose name is left to the database. */
    public static PrimaryKey of(String... columns) {
        return new PrimaryKey(null, List.of(columns));
    }
}
