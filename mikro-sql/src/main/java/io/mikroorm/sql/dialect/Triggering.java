// SPDX-License-Identifier: MIT
package io.mikroorm.sql.dialect;

/** How work is declared that the database does by itself when rows are written. */
public enum Triggering {
    /** Not at all. */
    NONE(false),
    /** By a function, which one trigger calls, whatever it waits for; also once for a statement. */
    FUNCTIONS(true),
    /** By a trigger for each event, with its condition before the work: {@code when (…) begin … end}. */
    EVENTS_WITH_CONDITIONS(false),
    /** By a trigger for each event, with its condition within the work: {@code begin if … then … end if; end}. */
    EVENTS(false);

    private final boolean ofStatements;

    Triggering(boolean ofStatements) {
        this.ofStatements = ofStatements;
    }

    /** Whether there is a trigger for each event. */
    public boolean isPerEvent() {
        return this == EVENTS || this == EVENTS_WITH_CONDITIONS;
    }

    /** Whether it can be done once for a statement. */
    public boolean isOfStatements() {
        return ofStatements;
    }
}
