// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema;

import java.util.List;

/**
 * A condition that every row meets, or of which it is not known whether it does, since a value is null.
 *
 * @param name the name of the constraint
 * @param columns the columns that it is about, at least one
 * @param condition the condition, as SQL
 */
public record CheckConstraint(String name, List<String> columns, String condition) {

    /** Refuses a constraint on nothing; takes a copy of the columns. */
    public CheckConstraint {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("The check " + name + " needs at least one column");
        }
    }
}
