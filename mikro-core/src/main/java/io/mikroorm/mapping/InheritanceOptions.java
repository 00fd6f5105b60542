// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;

/** What can be said about a hierarchy of entities, at its root. Not thread-safe. */
public final class InheritanceOptions extends Options<InheritanceOptions> {

    InheritanceOptions(Sheet sheet) {
        super(Inheritance.class, sheet);
        sheet.say(Inheritance.class);
    }

    @Override
    InheritanceOptions self() {
        return this;
    }

    /** How the rows are kept. */
    public InheritanceOptions value(InheritanceStrategy value) {
        return say("value", value);
    }

    /** The column that says of which class a row is, in a single table; empty takes the naming strategy's name for {@code type}. */
    public InheritanceOptions discriminatorColumn(String value) {
        return say("discriminatorColumn", value);
    }
}
