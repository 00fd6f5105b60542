// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import java.util.ArrayList;
import java.util.List;

/**
 * Values that a writing statement gives back for each row it wrote, in no promised order of rows. No values: nothing is
 * given back.
 */
public record Returning(List<Expression> values) {

    /** Nothing is given back. */
    public static final Returning NONE = new Returning(List.of());

    /** Takes a copy of the list. */
    public Returning {
        values = List.copyOf(values);
    }

    /** Gives back these columns. */
    public static Returning of(String... columns) {
        List<Expression> values = new ArrayList<>(columns.length);
        for (String column : columns) {
            values.add(new Column(column));
        }
        return new Returning(values);
    }

    /** Whether nothing is given back. */
    public boolean isEmpty() {
        return values.isEmpty();
    }
}
