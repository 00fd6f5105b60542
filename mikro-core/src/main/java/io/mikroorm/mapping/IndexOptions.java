// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.IndexType;

/** What can be said about an index. Not thread-safe. */
public final class IndexOptions extends Options<IndexOptions> {

    IndexOptions(Sheet sheet) {
        super(Index.class, sheet);
    }

    @Override
    IndexOptions self() {
        return this;
    }

    /**
     * The properties, in order; paths into embeddables are written with dots, and {@code "born desc"} sorts downwards. Empty on a
     * field.
     */
    public IndexOptions properties(String... values) {
        return sayAll("properties", values);
    }

    /** The name; empty takes the naming strategy's. */
    public IndexOptions name(String value) {
        return say("name", value);
    }

    /** What the index is for. */
    public IndexOptions type(IndexType value) {
        return say("type", value);
    }

    /**
     * Which rows are in the index: those for which all of these comparisons hold; all rows, where there are none. A property is compared with
     * a text in single quotes, a number, a boolean or the name of an enum's constant, by {@code =}, {@code <}, {@code <=}, {@code >} or
     * {@code >=}, or with null: {@code "status = OPEN"}, {@code "deletedAt is null"}, {@code "code is not null"}.
     */
    public IndexOptions where(String... values) {
        return sayAll("where", values);
    }

    /**
     * What only one database has, in its own words: {@code "expireAfterSeconds = 3600"}. The page of each driver says which ones it
     * takes; it refuses others.
     */
    public IndexOptions options(String... values) {
        return sayAll("options", values);
    }
}
