// SPDX-License-Identifier: MIT
package io.mikroorm.upsert;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of unique columns as one object, which equals that of the same row. */
final class Tuples {

    private Tuples() {}

    /** Where values come from. */
    interface Source {
        @Nullable
        Object value(int column);
    }

    /** That of some columns: itself of one column, a list of several; null where a value is. */
    static @Nullable Object of(UpsertType type, BitSet columns, Source source) {
        int first = columns.nextSetBit(0);
        if (columns.nextSetBit(first + 1) < 0) {
            Object value = source.value(first);
            return value == null ? null : type.comparable(first, value);
        }
        List<Object> tuple = new ArrayList<>();
        for (int i = first; i >= 0; i = columns.nextSetBit(i + 1)) {
            Object value = source.value(i);
            if (value == null) {
                return null;
            }
            tuple.add(type.comparable(i, value));
        }
        return tuple;
    }
}
