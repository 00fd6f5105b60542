// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.metadata.IndexPart.Nulls;
import org.jspecify.annotations.Nullable;

/** How a column stands in an index. */
public record ColumnPart(
        ColumnDraft column,
        boolean descending,
        Nulls nulls,
        int length,
        @Nullable String collation) {

    /** Whether whole values are in the index, compared as those of the column are. */
    boolean isWhole() {
        return length == 0 && collation == null;
    }
}
