// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import java.util.List;

/**
 * Tables joined among themselves first and then used as one table: {@code left join (b inner join c on …) on …} keeps the
 * left row whenever the inner join finds nothing.
 *
 * @param first the table that the group starts with
 * @param joins what is joined to it, at least one
 */
public record JoinedTable(TableRef first, List<Join> joins) implements TableRef {

    /** Refuses a group of one table; takes a copy of the joins. */
    public JoinedTable {
        joins = List.copyOf(joins);
        if (joins.isEmpty()) {
            throw new IllegalArgumentException("A group of joined tables needs at least one join");
        }
    }

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.joinedTable(this);
    }
}
