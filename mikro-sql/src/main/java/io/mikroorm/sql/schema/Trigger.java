// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Work that the database does by itself when rows of a table or view are written.
 *
 * @param name its name
 * @param timing {@code before}, {@code after} or {@code instead of}
 * @param events of {@code insert}, {@code update}, {@code delete} and {@code truncate}, at least one
 * @param ofStatements whether it is done once for a statement, and not for each row
 * @param when for which rows, as SQL; null for all
 * @param body the work, as SQL; whether its last statement is ended by a semicolon does not matter
 */
public record Trigger(
        String name,
        String timing,
        List<String> events,
        boolean ofStatements,
        @Nullable String when,
        String body) {

    /** Takes a copy; refuses one that waits for nothing. */
    public Trigger {
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("The trigger " + name + " waits for nothing");
        }
    }
}
