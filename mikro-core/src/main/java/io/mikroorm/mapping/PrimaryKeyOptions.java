// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.PrimaryKey;

/** What can be said about a key. Not thread-safe. */
public final class PrimaryKeyOptions extends Options<PrimaryKeyOptions> {

    PrimaryKeyOptions(Sheet sheet) {
        super(PrimaryKey.class, sheet);
    }

    @Override
    PrimaryKeyOptions self() {
        return this;
    }

    /** Where the key's value comes from. */
    public PrimaryKeyOptions generated(KeyGeneration value) {
        return say("generated", value);
    }

    /** The column; empty takes the naming strategy's name for the field. */
    public PrimaryKeyOptions column(String value) {
        return say("column", value);
    }

    /** Of one of several key fields, what its value is called in the {@code keyClass} of the entity; empty where it is called as the field is. */
    public PrimaryKeyOptions part(String value) {
        return say("part", value);
    }
}
