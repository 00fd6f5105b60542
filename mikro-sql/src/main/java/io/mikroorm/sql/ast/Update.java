// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * New values for rows of a table.
 *
 * @param table whose rows are changed
 * @param assignments the columns and their new values, at least one; values see the row as it was before
 * @param from rows that the new values and the condition may use besides; null for none
 * @param where which rows are changed; null for all
 * @param returning what is given back for each row
 */
public record Update(
        Table table,
        List<Assignment> assignments,
        @Nullable TableRef from,
        @Nullable Condition where,
        Returning returning)
        implements Statement {

    /** Refuses an update of nothing; takes a copy of the assignments. */
    public Update {
        assignments = List.copyOf(assignments);
        if (assignments.isEmpty()) {
            throw new IllegalArgumentException("An update needs at least one assignment: " + table);
        }
    }

    /** A column, named without alias, and its new value. */
    public record Assignment(String column, Expression value) {}

    /** An update that uses no other table and gives nothing back. */
    public static Update of(Table table, List<Assignment> assignments, @Nullable Condition where) {
        return new Update(table, assignments, null, where, Returning.NONE);
    }

    /** The same update, giving back these columns. */
    public Update withReturning(Returning returning) {
        return new Update(table, assignments, from, where, returning);
    }

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.update(this);
    }
}
