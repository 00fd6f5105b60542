// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import io.mikroorm.sql.ast.Insert.OnConflict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * New rows for a table, which a query finds.
 *
 * @param table where the rows go; it has no alias
 * @param columns which columns are given, in the order of the query's; all others get their defaults
 * @param select the query
 * @param onConflict what becomes of rows that are there already; null where they are an error
 * @param returning what is given back for each row
 */
public record InsertSelect(
        Table table,
        List<String> columns,
        Select select,
        @Nullable OnConflict onConflict,
        Returning returning) implements Statement {

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

    /** An insert of rows of which none is there. */
    public InsertSelect(Table table, List<String> columns, Select select, Returning returning) {
        this(table, columns, select, null, returning);
    }

    /** The same insert, giving back these values. */
    public InsertSelect withReturning(Returning returning) {
        return new InsertSelect(table, columns, select, onConflict, returning);
    }

    /** The same insert, which knows what to do with rows that are there. */
    public InsertSelect withOnConflict(OnConflict onConflict) {
        return new InsertSelect(table, columns, select, onConflict, returning);
    }

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.insertSelect(this);
    }
}
