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
     * The properties, in order; paths into embeddables are written with dots. Empty on a field, and with an expression. Behind a
     * path may stand {@code (20)} for the first 20 characters of each value, {@code collate NAME} for other rules of comparison,
     * {@code desc}, and {@code nulls first} or {@code nulls last}: {@code "born desc nulls last"}.
     * A path into a document of {@code json = true} is a text, or, with {@code as number} behind it, a number.
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

    /**
     * What the index is over, instead of properties: words of the database's own language, with properties in braces, as in
     * {@code "lower({email})"}; a brace itself is doubled. Never put into it what comes from outside of the program.
     */
    public IndexOptions expression(String value) {
        return say("expression", value);
    }

    /** Properties whose values are kept in the index without being sorted by them. */
    public IndexOptions include(String... values) {
        return sayAll("include", values);
    }

    /**
     * The rows of the table lie in its order, of which there is one. A database whose rows lie by their primary key, or in no order at all, refuses it.
     */
    public IndexOptions clustered() {
        return clustered(true);
    }

    /**
     * Whether the rows of the table lie in its order, of which there is one. A database whose rows lie by their primary key, or in no order at all, refuses
     * it.
     */
    public IndexOptions clustered(boolean value) {
        return say("clustered", value);
    }
}
