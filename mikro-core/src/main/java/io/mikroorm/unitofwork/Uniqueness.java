// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.json.JsonTree;
import io.mikroorm.metadata.IndexCondition;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.type.Storage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /**
     * What a document has at a path of which the mapping does not know the inside, as the index reads it: a text or number; null where
     * something else stands there, or nothing.
     *
     * @param document what the field has whose column it is
     */
    static @Nullable Object openPart(MappedColumn inside, Object document) {
        MappedColumn column = inside.document();
        if (column == null || !(column.type().toStorage(document) instanceof String text)) {
            return null;
        }
        Object at = JsonTree.read(text);
        for (String name : inside.name().substring(column.name().length() + 1).split("\\.", -1)) {
            at = at instanceof Map<?, ?> object ? object.get(name) : null;
        }
        if (inside.type().storage() == Storage.STRING) {
            return at instanceof String ? at : null;
        }
        return at instanceof BigDecimal number ? canonical(number) : null;
    }

    private static BigDecimal canonical(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
