// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import java.util.List;

/**
 * The elements of an array inside of a document in JSON, one in each row, in the column {@link #VALUE}. Where the document is null, where nothing
 * has that name in it, and where something else than an array stands there, there are no rows.
 *
 * @param document what has the document: a column of a table, or an element of another array
 * @param path the names on the way, from the outermost object; empty where the document is the array
 * @param alias what its column is called by in the statement
 * @param array whether it is no document, but an array of the database's own
 */
public record ElementsTable(Column document, List<String> path, String alias, boolean array) implements TableRef {

    /** What the column with the element is called. */
    public static final String VALUE = "value";

    /** Refuses what {@link DocumentValue} refuses; takes a copy. */
    public ElementsTable {
        path = List.copyOf(path);
        DocumentValue.checkNames(path);
    }

    /** The element of a row. */
    public Column element() {
        return new Column(alias, VALUE);
    }

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.elementsTable(this);
    }
}
