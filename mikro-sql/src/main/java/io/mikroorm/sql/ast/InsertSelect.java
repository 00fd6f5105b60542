// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import java.util.List;

/**
 * New rows for a table, which a query finds.
 *
 * @param table where the rows go; it has no alias
 * @param columns which columns are given, in the order of the query's; all others get their defaults
 * @param select the query
 * @param returning what is given back for each row
 */
public record InsertSelect(Table table, List<String> columns, Select select, Returning returning) implements Statement {

    /** Refuses an alias, and a query of another width; takes a copy of the columns. */
    public InsertSelect {
        columns = List.copyOf(columns);
        if (table.alias() != null) {
            throw new IllegalArgumentException("The target of an insert has no alias: " + table);
        }
        if (columns.size() != select.items().size()) {
            throw new IllegalArgumentException(
                    "A query of " + select.items().size() + " columns cannot fill the columns " + columns);
        }
    }

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.insertSelect(this);
    }
}
