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
     * The properties, in order; paths into embeddables are written with dots, and {@code "born desc"} sorts downwards. Empty on a
     * field.
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
}
