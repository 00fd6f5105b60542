// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.metadata.IndexPart.Nulls;
import org.jspecify.annotations.Nullable;

/**
 * How a column stands in an index.
 *
 * @param column the column; of a value inside of an embedded object, this one as if it were a column, named by its path from the document
 * @param document the column with the object that it is inside of; null for a column
 */
public record ColumnPart(
        ColumnDraft column,
        boolean descending,
        Nulls nulls,
        int length,
        @Nullable String collation,
        @Nullable String operator,
        @Nullable ColumnDraft document) {

    /** The column of the table that it reads. */
    public ColumnDraft stored() {
        return document == null ? column : document;
    }

    /** Whether whole values are in the index, compared as those of the column are. */
    boolean isWhole() {
        return length == 0 && collation == null && operator == null && document == null;
    }
}
