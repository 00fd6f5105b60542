// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import io.mikroorm.query.Criterion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query is made of besides its clauses.
 *
 * @param distinctOn by which of its rows only the first one is taken
 * @param before queries with names, which stand before it
 * @param derived queries that are joined to it
 * @param sets queries whose rows are put together with its own
 */
public record SelectExtras(List<Term> distinctOn, List<Named> before, List<Derived> derived, List<Part> sets) {

    /** Nothing. */
    public static final SelectExtras NONE = new SelectExtras(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public SelectExtras {
        distinctOn = List.copyOf(distinctOn);
        before = List.copyOf(before);
        derived = List.copyOf(derived);
        sets = List.copyOf(sets);
    }

    /** A query with a name; {@code recursive} where it takes rows from itself. */
    public record Named(String name, SelectState select, boolean recursive) {}

    /**
     * A query that is joined.
     *
     * @param table what it is
     * @param inner whether rows without a partner are dropped
     * @param lateral whether it may speak of what stands before it
     * @param on how its rows belong to those before; null for all to all
     */
    public record Derived(
            DerivedQuery table,
            boolean inner,
            boolean lateral,
            @Nullable Criterion on) {}

    /** A query, and what becomes of its rows. */
    public record Part(SetOperation operation, SelectState select) {}

    /** What becomes of the rows of two queries. */
    public enum SetOperation {
        /** All, equal ones once. */
        UNION,
        /** All. */
        UNION_ALL,
        /** Those that are in both. */
        INTERSECT,
        /** Those of the first that are not in the second. */
        EXCEPT
    }

    SelectExtras withDistinctOn(List<Term> terms) {
        return new SelectExtras(plus(distinctOn, terms), before, derived, sets);
    }

    SelectExtras with(Named named) {
        return new SelectExtras(distinctOn, plus(before, List.of(named)), derived, sets);
    }

    SelectExtras with(Derived table) {
        return new SelectExtras(distinctOn, before, plus(derived, List.of(table)), sets);
    }

    SelectExtras with(Part part) {
        return new SelectExtras(distinctOn, before, derived, plus(sets, List.of(part)));
    }

    private static <T> List<T> plus(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
