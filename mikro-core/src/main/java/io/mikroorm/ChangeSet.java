// SPDX-License-Identifier: MIT
package io.mikroorm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a flush does to one entity.
 *
 * @param entity the entity
 * @param properties the paths of the columns that are set, in the order of the row
 * @param values their new values, in the same order: of a foreign key the entity it points to (or the {@code Ref}, where the entity was
 *     never loaded)
 */
public record ChangeSet(Object entity, List<String> properties, List<@Nullable Object> values) {

    /**
     * Stands among the values for one that no row has: a unique column that takes no null gets it for a moment, where rows
     * exchange their values.
     */
    public static final Object PLACEHOLDER = new Object() {
        @Override
        public String toString() {
            return "(placeholder)";
        }
    };

    /** Copies the lists. */
    public ChangeSet {
        properties = List.copyOf(properties);
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    static String notes(String first, List<String> more) {
        String joined = String.join(", ", more);
        String both = first.isEmpty() || joined.isEmpty() ? first + joined : first + "   " + joined;
        return both.isEmpty() ? "" : "   " + both;
    }

    static String line(String verb, String what, String rest) {
        char[] padding = new char[Math.max(1, 8 - verb.length())];
        Arrays.fill(padding, ' ');
        return verb + new String(padding) + what + "  " + rest;
    }
}
