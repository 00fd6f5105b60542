// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import java.util.List;

/**
 * What else a query is made of.
 *
 * @param before the queries with names that stand before it
 * @param distinctOn by which of its rows only the first one is taken; empty for all
 * @param sets the queries whose rows are put together with its own; order and window are those of the whole
 */
public record Composition(List<Cte> before, List<Expression> distinctOn, List<SetPart> sets) {

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
    public static final Composition NONE = new Composition(List.of(), List.of(), List.of());

    /** Takes copies of the lists. */
    public Composition {
        before = List.copyOf(before);
        distinctOn = List.copyOf(distinctOn);
        sets = List.copyOf(sets);
    }
}
