// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import org.jspecify.annotations.Nullable;

/**
 * Rows taken out of a table.
 *
 * @param table whose rows are deleted
 * @param where which rows; null for all
 * @param returning what is given back for each row
 */
public record Delete(Table table, @Nullable Condition where, Returning returning) implements Statement {

    /** A delete that gives nothing back. */
    public static Delete from(Table table, @Nullable Condition where) {
        return new Delete(table, where, Returning.NONE);
    }

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.delete(this);
    }
}
