// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.metadata.IndexCondition;
import io.mikroorm.metadata.MappedColumn;
import java.util.BitSet;
import java.util.List;

/**
 * Values that no two rows have together.
 *
 * @param columns their columns
 * @param where what holds for the rows that it is about; empty for all rows
 * @param nullsDistinct whether a null is another value than any other null, so that nobody is kept from having it too
 * @param watched the columns, and those that decide which rows it is about: who writes none of them changes nothing about it
 */
record Uniqueness(BitSet columns, List<IndexCondition> where, boolean nullsDistinct, BitSet watched) {

    static Uniqueness of(List<MappedColumn> columns, List<IndexCondition> where, boolean nullsDistinct) {
        BitSet unique = new BitSet();
        columns.forEach(c -> unique.set(c.index()));
        BitSet watched = (BitSet) unique.clone();
        where.forEach(c -> watched.set(c.column().index()));
        return new Uniqueness(unique, where, nullsDistinct, watched);
    }

    /** Whether a write may change what a row is unique by, or whether it has to be. */
    boolean concerns(Write write) {
        return write.isDelete() || write.columns.intersects(watched);
    }
}
