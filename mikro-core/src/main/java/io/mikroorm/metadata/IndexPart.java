// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.type.Storage;
import org.jspecify.annotations.Nullable;

/**
 * How a column stands in an index.
 *
 * @param column the column
 * @param descending whether it is sorted downwards
 * @param nulls where rows without a value stand
 * @param length how many characters or bytes of each value are in the index, from its start; 0 for whole values
 * @param collation by which rules texts are compared, by the database's name; null for those of the column
 * @param operator what tells that two values may not be there together, by the database's name; null for equality
 */
public record IndexPart(
        MappedColumn column,
        boolean descending,
        Nulls nulls,
        int length,
        @Nullable String collation,
        @Nullable String operator) {

    /** The whole column, sorted upwards. */
    public static IndexPart of(MappedColumn column) {
        return new IndexPart(column, false, Nulls.DEFAULT, 0, null, null);
    }

    /** The same of another column. */
    IndexPart over(MappedColumn other) {
        return new IndexPart(other, descending, nulls, length, collation, operator);
    }

    /** Whether nothing is said but the column. */
    public boolean isPlain() {
        return !descending && nulls == Nulls.DEFAULT && isExact();
    }

    /** Whether values that are the same here are the same value: neither starts nor rules of comparison make them so. */
    public boolean isExact() {
        return length == 0 && collation == null && operator == null && column.document() == null;
    }

    /** The name of the column and what is said, as in a mapping. */
    @Override
    public String toString() {
        boolean number = column.isOpen() && column.type().storage() == Storage.DECIMAL;
        return column.name()
                + (number ? " as number" : "")
                + (length == 0 ? "" : "(" + length + ")")
                + (collation == null ? "" : " collate " + collation)
                + (descending ? " desc" : "")
                + nulls.words()
                + (operator == null ? "" : " with " + operator);
    }

    /** Where rows without a value stand. */
    public enum Nulls {
        /** Where the database puts them. */
        DEFAULT(""),
        /** Before all others. */
        FIRST(" nulls first"),
        /** Behind all others. */
        LAST(" nulls last");

        private final String words;

        Nulls(String words) {
            this.words = words;
        }

        /** How it is written behind a column, in mappings and in SQL, with a space before it; empty for the default. */
        public String words() {
            return words;
        }
    }
}
