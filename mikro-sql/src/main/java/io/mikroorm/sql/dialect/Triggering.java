// SPDX-License-Identifier: MIT
package io.mikroorm.sql.dialect;

/** How work is declared that the database does by itself when rows are written. */
public enum Triggering {
    /** Not at all. */
    NONE(false, false),
    /** By a function, which one trigger calls, whatever it waits for; also once for a statement, for {@code truncate}, and of views. */
    FUNCTIONS(true, true),
    /** By a trigger for each event, with its condition before the work: {@code when (…) begin … end}; also of views. */
    EVENTS_WITH_CONDITIONS(false, true),
    /** By a trigger for each event, with its condition within the work: {@code begin if … then … end if; end}. */
    EVENTS(false, false);

    private final boolean ofStatements;
    private final boolean ofViews;

    Triggering(boolean ofStatements, boolean ofViews) {
        this.ofStatements = ofStatements;
        this.ofViews = ofViews;
    }

    /** Whether there is a trigger for each event. */
    public boolean isPerEvent() {
        return this == EVENTS || this == EVENTS_WITH_CONDITIONS;
    }

    /** Whether it can be done once for a statement. */
    public boolean isOfStatements() {
        return ofStatements;
    }

    /** Whether it can be done for {@code truncate}, which is a statement of its own. */
    public boolean isOfTruncation() {
        return this == FUNCTIONS;
    }

    /** Whether it can be done instead of writing the rows of a view. */
    public boolean isOfViews() {
        return ofViews;
    }
}
