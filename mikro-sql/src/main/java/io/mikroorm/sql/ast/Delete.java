// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import org.jspecify.annotations.Nullable;

/**
 * Rows taken out of a table.
 *
 * @param table whose rows are deleted
 * @param using rows that the condition may use besides; null for none
 * @param where which rows; null for all
 * @param returning what is given back for each row
 */
public record Delete(
        Table table, @Nullable TableRef using, @Nullable Condition where, Returning returning) implements Statement {

    /** A delete that gives nothing back. */
    public static Delete from(Table table, @Nullable Condition where) {
        return new Delete(table, null, where, Returning.NONE);
    }

    /** The same deletion, giving back these values. */
    public Delete withReturning(Returning returning) {
        return new Delete(table, using, where, returning);
    }

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.delete(this);
    }

    /** All rows of a table, without looking at any of them. */
    public record Truncation(Table table) implements Statement {

        @Override
        public <R> R accept(SqlVisitor<R> visitor) {
            return visitor.truncation(this);
        }
    }
}
