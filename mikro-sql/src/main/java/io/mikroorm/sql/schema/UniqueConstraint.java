// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema;

import java.util.List;

/**
 * Columns whose values together are different in every row. Rows in which one of them is null usually do not count.
 *
 * @param name the name of the constraint
 * @param columns the columns, at least one
 * @param deferred whether it is checked at the end of the transaction only
 */
public record UniqueConstraint(String name, List<String> columns, boolean deferred) {

    /** Refuses a constraint on nothing; takes a copy of the columns. */
    public UniqueConstraint {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("The unique constraint " + name + " needs at least one column");
        }
    }

    /** One that is checked at once. */
    public UniqueConstraint(String name, List<String> columns) {
        this(name, columns, false);
    }
}
