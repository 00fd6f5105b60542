// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import io.mikroorm.annotation.Trigger;
import io.mikroorm.annotation.TriggerEvent;
import io.mikroorm.annotation.TriggerScope;
import io.mikroorm.annotation.TriggerTiming;

/** What can be said about work that the database does by itself. Not thread-safe. */
public final class TriggerOptions extends Options<TriggerOptions> {

    TriggerOptions(Sheet sheet) {
        super(Trigger.class, sheet);
    }

    @Override
    TriggerOptions self() {
        return this;
    }

    /** The name, which no other trigger of the schema has; {@code {table}} in it stands for the table. Empty takes the naming strategy's. */
    public TriggerOptions name(String value) {
        return say("name", value);
    }

    /** When it does its work; before the row is written unless said. */
    public TriggerOptions timing(TriggerTiming value) {
        return say("timing", value);
    }

    /** What it waits for, at least one. */
    public TriggerOptions events(TriggerEvent... values) {
        return sayAll("events", values);
    }

    /** How often it does its work; for each row unless said. */
    public TriggerOptions forEach(TriggerScope value) {
        return say("forEach", value);
    }

    /** For which rows, as a condition in SQL with properties in braces; empty for all. */
    public TriggerOptions when(String value) {
        return say("when", value);
    }
}
