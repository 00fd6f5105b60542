// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import io.mikroorm.annotation.Check;

/** What can be said about a condition that rows are held to. Not thread-safe. */
public final class CheckOptions extends Options<CheckOptions> {

    CheckOptions(Sheet sheet) {
        super(Check.class, sheet);
    }

    @Override
    CheckOptions self() {
        return this;
    }

    /** The name; empty takes the naming strategy's. */
    public CheckOptions name(String value) {
        return say("name", value);
    }
}
