// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.mikro;

import io.mikroorm.benchmarks.BookRow;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A book as {@code findInto} reads it: relations by their keys. */
record BookRecord(
        long id,
        String title,
        BigDecimal price,
        long author,
        @Nullable Long publisher,
        @Nullable String meta,
        Instant createdAt) {

    /** The values, to be compared. */
    BookRow values() {
        return new BookRow(id, title, price, author, publisher == null ? 0 : publisher, meta, createdAt);
    }
}
