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
     * {@code desc}, and {@code nulls first} or {@code nulls last}: {@code "born desc nulls last"}; or {@code with &&}, or another operator
     * of the database, by which rows keep each other out where they are not only the same: {@code "days with &&"}.
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

    /** The database looks at the end of the transaction only, so that values change their places by whatever way. */
    public UniqueOptions deferred() {
        return deferred(true);
    }

    /** Whether the database looks at the end of the transaction only, so that values change their places by whatever way. */
    public UniqueOptions deferred(boolean value) {
        return say("deferred", value);
    }

    /**
     * The rows of the table lie in its order, of which there is one. A database whose rows lie by their primary key, or in no order at all, refuses it.
     */
    public UniqueOptions clustered() {
        return clustered(true);
    }

    /**
     * Whether the rows of the table lie in its order, of which there is one. A database whose rows lie by their primary key, or in no order at all, refuses
     * it.
     */
    public UniqueOptions clustered(boolean value) {
        return say("clustered", value);
    }
}
