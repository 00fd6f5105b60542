// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import java.util.List;

/**
 * What an insert does with a row of which there is one already.
 *
 * @param target the columns that no two rows have the same values in
 * @param assignments what is set in the row that is there; none to leave it as it is. A {@link Column} is the one of that row, by
 *     the table's name
 * @param alone whether no other unique values of the rows can stand in the way. Where they can, a database that cannot be told the
 *     target is asked for each assignment to make it only where the target's values are the same
 */
public record OnConflict(List<String> target, List<Update.Assignment> assignments, boolean alone) {

    /** Refuses no target; takes copies. */
    public OnConflict {
        target = List.copyOf(target);
        assignments = List.copyOf(assignments);
        if (target.isEmpty()) {
            throw new IllegalArgumentException("A conflict is about one column at least");
        }
    }

    /** Whether a row that is there is left as it is. */
    public boolean isIgnoring() {
        return assignments.isEmpty();
    }
}
