// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What else a query is made of.
 *
 * @param before the queries with names that stand before it
 * @param distinctOn by which of its rows only the first one is taken; empty for all
 * @param sets the queries whose rows are put together with its own; order and window are those of the whole
 * @param remarks what is written into it for others to read
 */
public record Composition(List<Cte> before, List<Expression> distinctOn, List<SetPart> sets, Remarks remarks) {

    /**
     * A query with a name, which stands before another one that takes rows from it.
     *
     * @param columns what its values are called
     * @param recursive whether it takes rows from itself
     */
    public record Cte(String name, List<String> columns, Select select, boolean recursive) {

        /** Takes a copy of the list. */
        public Cte {
            columns = List.copyOf(columns);
        }
    }

    /** A query whose rows are put together with those of the one before it. */
    public record SetPart(Operator operator, Select select) {

        /** What becomes of the rows of both. */
        public enum Operator {
            /** All, equal ones once. */
            UNION("union"),
            /** All. */
            UNION_ALL("union all"),
            /** Those that are in both. */
            INTERSECT("intersect"),
            /** Those of the first that are not in the second. */
            EXCEPT("except");

            private final String word;

            Operator(String word) {
                this.word = word;
            }

            /** As it is written. */
            public String word() {
                return word;
            }
        }
    }

    /** Nothing. */
    public static final Composition NONE = new Composition(List.of(), List.of(), List.of(), Remarks.NONE);

    /**
     * What stands in a query beside it. Neither can end its own comment.
     *
     * @param comment what stands before it, for who looks at the statements of a server; null for nothing
     * @param hint what stands behind its first word, for the planner of the database; null for nothing
     */
    public record Remarks(
            @Nullable String comment, @Nullable String hint) {

        /** Nothing. */
        public static final Remarks NONE = new Remarks(null, null);

        /** Refuses, with an {@link IllegalArgumentException}, what would end the comment. */
        public Remarks {
            requireOneComment(comment);
            requireOneComment(hint);
        }

        private static void requireOneComment(@Nullable String text) {
            if (text != null && (text.contains("*/") || text.contains("/*"))) {
                throw new IllegalArgumentException("A comment inside of a comment: " + text);
            }
        }
    }

    /** Takes copies of the lists. */
    public Composition {
        before = List.copyOf(before);
        distinctOn = List.copyOf(distinctOn);
        sets = List.copyOf(sets);
    }
}
