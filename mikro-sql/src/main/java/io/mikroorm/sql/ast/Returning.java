// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import java.util.List;

/**
 * Columns that a writing statement gives back for each row it wrote, in no promised order of rows. No columns: nothing is
 * given back.
 */
public record Returning(List<String> columns) {

    /** Nothing is given back. */
    public static final Returning NONE = new Returning(List.of());

    /** Takes a copy of the names. */
    public Returning {
        columns = List.copyOf(columns);
    }

    /** Gives back these columns. */
    public static Returning of(String... columns) {
        return new Returning(List.of(columns));
    }

    /** Whether nothing is given back. */
    public boolean isEmpty() {
        return columns.isEmpty();
    }
}
