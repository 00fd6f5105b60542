// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.fragment.VirtualQuery;
import org.jspecify.annotations.Nullable;

/**
 * The query that the rows of an entity are of.
 *
 * @param query what it shows, in the language of the store; empty where it is asked for
 * @param kind where the query and its rows are
 * @param filled whether a materialized view has its rows from the beginning
 * @param asked who gives the query each time; null where it is always the same
 */
public record ViewMapping(
        String query, Kind kind, boolean filled, @Nullable VirtualQuery asked) {

    /** One whose query is always the same. */
    public ViewMapping(String query, Kind kind, boolean filled) {
        this(query, kind, filled, null);
    }

    /** One whose query is asked for each time. */
    public static ViewMapping of(VirtualQuery asked) {
        return new ViewMapping("", Kind.VIRTUAL, true, asked);
    }

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
        if (asked != null) {
            return "virtual, of what is asked each time";
        }
        String what =
                switch (kind) {
                    case VIRTUAL -> "virtual, of '";
                    case STORED -> "view of '";
                    case MATERIALIZED -> "materialized view " + (filled ? "" : "without data ") + "of '";
                };
        return what + query + "'";
    }
}
