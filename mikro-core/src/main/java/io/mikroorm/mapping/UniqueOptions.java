// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import io.mikroorm.annotation.Unique;

/** What can be said about a unique constraint. Not thread-safe. */
public final class UniqueOptions extends Options<UniqueOptions> {

    UniqueOptions(Sheet sheet) {
        super(Unique.class, sheet);
    }

    @Override
    UniqueOptions self() {
        return this;
    }

    /**
     * The properties, in order; paths into embeddables are written with dots. Empty on a field, and with an expression. Behind a
     * path may stand {@code (20)} for the first 20 characters of each value, {@code collate NAME} for other rules of comparison,
     * {@code desc}, and {@code nulls first} or {@code nulls last}: {@code "born desc nulls last"}.
     */
    public UniqueOptions properties(String... values) {
        return sayAll("properties", values);
    }

    /** The name; empty takes the naming strategy's. */
    public UniqueOptions name(String value) {
        return say("name", value);
    }

    /** Which rows must differ: those for which all of these comparisons hold, which are written as those of {@link IndexOptions#where}. */
    public UniqueOptions where(String... values) {
        return sayAll("where", values);
    }

    /** What only one database has, as in {@link IndexOptions#options}. */
    public UniqueOptions options(String... values) {
        return sayAll("options", values);
    }

    /**
     * What the index is over, instead of properties: words of the database's own language, with properties in braces, as in
     * {@code "lower({email})"}; a brace itself is doubled. Never put into it what comes from outside of the program.
     */
    public UniqueOptions expression(String value) {
        return say("expression", value);
    }

    /** Properties whose values are kept in the index without being sorted by them. */
    public UniqueOptions include(String... values) {
        return sayAll("include", values);
    }

    /** Whether rows without a value never collide. If not, there may be one such row only. */
    public UniqueOptions nullsDistinct(boolean value) {
        return say("nullsDistinct", value);
    }
}
