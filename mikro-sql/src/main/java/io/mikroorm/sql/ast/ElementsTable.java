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
 * @param kind what the array is
 */
public record ElementsTable(Column document, List<String> path, String alias, Kind kind) implements TableRef {

    /** What an array is, and with it what an element is. */
    public enum Kind {
        /** In a document of ours, in which all elements are of one known type. */
        DOCUMENT,
        /** In a document of which nothing is known: an element is a document itself. */
        OPEN,
        /** No document, but an array of the database's own. */
        ARRAY
    }

    /** What the column with the element is called. */
    public static final String VALUE = "value";

    /** Refuses what {@link DocumentValue} refuses; takes a copy. */
    public ElementsTable {
        path = List.copyOf(path);
        DocumentValue.checkNames(path);
    }

    /** Whether it is no document, but an array of the database's own. */
    public boolean array() {
        return kind == Kind.ARRAY;
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
