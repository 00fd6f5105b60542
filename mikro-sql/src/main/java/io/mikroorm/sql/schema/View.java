// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A query that the database keeps under a name.
 *
 * @param name what it is called
 * @param query what it shows; SQL, which is written as it is
 * @param rows whether the database keeps the rows of the query, too
 * @param indexes what kept rows are searched by
 * @param triggers what is done instead of writing its rows
 */
public record View(TableName name, String query, Rows rows, List<Index> indexes, List<Trigger> triggers) {

    /** Whether and since when the database keeps rows of a view. */
    public enum Rows {
        /** They are looked up whenever the view is read. */
        LOOKED_UP,
        /** They are kept as they were when the view was made, or refreshed. */
        KEPT,
        /** They are kept when the view is refreshed for the first time. */
        KEPT_LATER
    }

    /** Takes copies of the lists. */
    public View {
        indexes = List.copyOf(indexes);
        triggers = List.copyOf(triggers);
    }

    /** One that nobody writes. */
    public View(TableName name, String query, Rows rows, List<Index> indexes) {
        this(name, query, rows, indexes, List.of());
    }

    /** One whose rows are looked up whenever it is read. */
    public View(TableName name, String query) {
        this(name, query, Rows.LOOKED_UP, List.of());
    }

    /** The same with what is done instead of writing its rows. */
    public View withTriggers(List<Trigger> others) {
        return new View(name, query, rows, indexes, others);
    }

    /** Whether the database keeps the rows of the query. */
    public boolean isMaterialized() {
        return rows != Rows.LOOKED_UP;
    }

    /** Whether the query has the name of another one as a word of its own, in whatever case and quotes: it may read from that one. */
    boolean names(View other) {
        String word = "(?<![\\w$])" + Pattern.quote(other.name.name()) + "(?![\\w$])";
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
        return Pattern.compile(word, flags).matcher(query).find();
    }
}
