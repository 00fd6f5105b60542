// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query.shape;

import io.mikroorm.sql.query.SelectExtras.SetOperation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query that was built is made of besides its clauses.
 *
 * @param distinctOn by which of its rows only the first one is taken
 * @param before queries with names, which stand before it
 * @param derived queries that are joined to it
 * @param sets queries whose rows are put together with its own
 */
public record Composed(List<Value> distinctOn, List<Named> before, List<Derived> derived, List<Part> sets) {

    /** Nothing. */
    public static final Composed NONE = new Composed(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Composed {
        distinctOn = List.copyOf(distinctOn);
        before = List.copyOf(before);
        derived = List.copyOf(derived);
        sets = List.copyOf(sets);
    }

    /** A query with a name; {@code recursive} where it takes rows from itself. */
    public record Named(String name, SelectShape select, boolean recursive) {}

    /**
     * A query that is joined.
     *
     * @param select the query; null where it is one with a name
     * @param name the name of that; null where it is none
     * @param on how its rows belong to those before; null for all to all
     */
    public record Derived(
            String alias,
            @Nullable SelectShape select,
            @Nullable String name,
            boolean inner,
            boolean lateral,
            @Nullable Filter on) {}

    /** A query, and what becomes of its rows. */
    public record Part(SetOperation operation, SelectShape select) {}
}
