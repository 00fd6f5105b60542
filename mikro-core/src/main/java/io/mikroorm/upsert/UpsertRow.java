// SPDX-License-Identifier: MIT
package io.mikroorm.upsert;

import io.mikroorm.embedded.Making;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.unitofwork.OutgoingContents;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** One row: what was given, what is sent, and what came of it. */
final class UpsertRow {

    /** The given object, or the one that was made of given values. */
    final Object entity;
    /** The values by column as they are sent; a foreign key as what it has of the target. */
    final @Nullable Object[] values;
    /** The same, a foreign key as the target's key whatever it has: so rows are compared that were read. */
    final @Nullable Object[] compared;
    /** The columns whose values are the defaults of a new row, and say nothing about one that is there. */
    final BitSet defaulted;
    /** Whether the application has given the key. */
    final boolean hasKey;

    /** What was made inside of its embedded objects. */
    Making inside = Making.NOTHING;

    /** The columns inside of embedded objects whose values are made for each update. */
    final BitSet renewed = new BitSet();

    /** The row as it is now, as an object beside the managed ones; null where it is just what was sent. */
    @Nullable
    EntityState found;

    /** The managed object of the row; null before it is settled. */
    @Nullable
    Object managed;

    UpsertRow(Object entity, @Nullable Object[] values, @Nullable Object[] compared, BitSet defaulted, boolean hasKey) {
        this.entity = entity;
        this.values = values;
        this.compared = compared;
        this.defaulted = defaulted;
        this.hasKey = hasKey;
    }

    /** The bytes of all contents. */
    long sizeOfContents(UpsertType type) {
        long size = 0;
        for (int i = type.contents.nextSetBit(0); i >= 0; i = type.contents.nextSetBit(i + 1)) {
            Object content = values[i];
            size += content == null ? 0 : OutgoingContents.length(type.path(i), content);
        }
        return size;
    }

    /** The same of what was given: null also where one of them is a default. */
    @Nullable
    Object givenTuple(UpsertType type, BitSet columns) {
        return defaulted.intersects(columns) ? null : tuple(type, columns);
    }

    /** The values of some columns in a form that equals that of the same row: itself of one column, a list of several. */
    @Nullable
    Object tuple(UpsertType type, BitSet columns) {
        return Tuples.of(type, columns, column -> compared[column]);
    }

    /** What a condition compares a column with: of a relation to one class the key; where there are several, what rows hold. */
    @Nullable
    Object asked(UpsertType type, int column) {
        return type.column(column).leadsToSeveral() ? values[column] : compared[column];
    }

    /** The first column of a target in which nothing was given. */
    int missing(BitSet target) {
        int column = target.nextSetBit(0);
        while (values[column] != null && !defaulted.get(column)) {
            column = target.nextSetBit(column + 1);
        }
        return column;
    }
}
