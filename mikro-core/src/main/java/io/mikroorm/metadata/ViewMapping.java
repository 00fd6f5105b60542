// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

/**
 * The query that the rows of an entity are of.
 *
 * @param query what it shows, in the language of the store
 * @param kind where the query and its rows are
 * @param filled whether a materialized view has its rows from the beginning
 */
public record ViewMapping(String query, Kind kind, boolean filled) {

    /** Where the query and its rows are. */
    public enum Kind {
        /** The query is a part of each statement. */
        VIRTUAL,
        /** The store keeps the query. */
        STORED,
        /** The store keeps the query, and its rows until it is refreshed. */
        MATERIALIZED
    }

    /** Whether the store keeps the query, as a view. */
    public boolean stored() {
        return kind != Kind.VIRTUAL;
    }

    /** Whether the store keeps the rows, too. */
    public boolean materialized() {
        return kind == Kind.MATERIALIZED;
    }

    @Override
    public String toString() {
        String what =
                switch (kind) {
                    case VIRTUAL -> "virtual, of '";
                    case STORED -> "view of '";
                    case MATERIALIZED -> "materialized view " + (filled ? "" : "without data ") + "of '";
                };
        return what + query + "'";
    }
}
