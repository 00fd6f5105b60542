// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.metadata.IndexCondition;
import io.mikroorm.metadata.MappedColumn;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Values that no two rows have together.
 *
 * @param columns their columns
 * @param insides what is unique of embedded objects among the columns
 * @param where what holds for the rows that it is about; empty for all rows
 * @param nullsDistinct whether a null is another value than any other null, so that nobody is kept from having it too
 * @param watched the columns, and those that decide which rows it is about: who writes none of them changes nothing about it
 */
record Uniqueness(
        BitSet columns, List<MappedColumn> insides, List<IndexCondition> where, boolean nullsDistinct, BitSet watched) {

    static Uniqueness of(List<MappedColumn> columns, List<IndexCondition> where, boolean nullsDistinct) {
        BitSet unique = new BitSet();
        List<MappedColumn> insides = new ArrayList<>(0);
        for (MappedColumn column : columns) {
            MappedColumn document = column.document();
            if (document != null) {
                insides.add(column);
            }
            unique.set(document == null ? column.index() : document.index());
        }
        BitSet watched = (BitSet) unique.clone();
        where.forEach(c -> watched.set(c.column().index()));
        return new Uniqueness(unique, List.copyOf(insides), where, nullsDistinct, watched);
    }

    /** Whether what is unique of a column is inside of the object in it. */
    boolean isOfInsides(int column) {
        for (MappedColumn inside : insides) {
            if (isIn(inside, column)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value is inside of the object of a column. */
    static boolean isIn(MappedColumn inside, int column) {
        MappedColumn document = inside.document();
        return document != null && document.index() == column;
    }

    /** Whether a write may change what a row is unique by, or whether it has to be. */
    boolean concerns(Write write) {
        return write.isDelete() || write.columns.intersects(watched);
    }
}
