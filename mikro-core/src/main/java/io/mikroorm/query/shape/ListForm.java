// SPDX-License-Identifier: MIT
package io.mikroorm.query.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How lists of values travel. Where the store takes a list as one value, it stands in one slot, and queries have one shape
 * however long their lists are. Elsewhere each value has a slot of its own; lists are then filled up to the next power of two
 * with their last value, so that few lengths, and so few statements, occur.
 *
 * @param longest the most values in one list
 * @param whole whether a list is one value
 */
public record ListForm(int longest, boolean whole) {

    /** The number of slots that says: one slot, which holds a {@link ValueList}. */
    public static final int WHOLE = -1;

    /** The same for values that are lists themselves, of which no store takes a list, and for those of which the store makes something else one by one. */
    public ListForm withoutWholes() {
        return new ListForm(longest, false);
    }

    /** The same where a statement has so many values besides. */
    public ListForm leaving(int values) {
        return values == 0 ? this : new ListForm(Math.max(1, longest - values), whole);
    }

    /** Adds a list, which has a value, and returns how many slots it takes. */
    public int add(List<@Nullable Object> values, List<?> list) {
        if (whole && list.size() > 1) {
            values.add(new ValueList(list));
            return WHOLE;
        }
        int padded = padded(list.size());
        values.addAll(list);
        for (int i = list.size(); i < padded; i++) {
            values.add(list.get(list.size() - 1));
        }
        return padded;
    }

    private int padded(int size) {
        int power = Integer.highestOneBit(size);
        return Math.min(power == size ? size : power << 1, Math.max(size, longest));
    }

    /**
     * The value of a slot that holds a whole list.
     *
     * @param values at least two, none of them null
     */
    public record ValueList(List<?> values) {

        /** Takes a copy. */
        public ValueList {
            values = List.copyOf(values);
        }
    }
}
