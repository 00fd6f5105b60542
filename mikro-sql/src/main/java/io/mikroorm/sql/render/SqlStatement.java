// SPDX-License-Identifier: MIT
package io.mikroorm.sql.render;

import java.util.Arrays;

/**
 * A rendered statement, without values: fit to be kept and executed with other values again.
 *
 * @param sql the text, with a {@code ?} for each value
 * @param slots for each {@code ?}, in order, the slot whose value is bound there; a slot may come up several times. The value of a key of
 *     several parts takes a {@code ?} for each, of which the first has the slot, and those behind it {@link #FOLLOWS}
 */
public record SqlStatement(String sql, int[] slots) {

    /** Stands for a placeholder that is set with the value of the one before it. */
    public static final int FOLLOWS = -1;

    /** Takes a copy of the slots. */
    public SqlStatement {
        slots = slots.clone();
    }

    /** A copy of the slots; {@link #slot} reads one without copying. */
    @Override
    public int[] slots() {
        return slots.clone();
    }

    /** How many placeholders the text has. */
    public int placeholders() {
        return slots.length;
    }

    /** The slot whose value is bound to a placeholder, or {@link #FOLLOWS}; placeholders are numbered from 0. */
    public int slot(int placeholder) {
        return slots[placeholder];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SqlStatement that && sql.equals(that.sql) && Arrays.equals(slots, that.slots);
    }

    @Override
    public int hashCode() {
        return 31 * sql.hashCode() + Arrays.hashCode(slots);
    }

    @Override
    public String toString() {
        return sql + " " + Arrays.toString(slots);
    }
}
