// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers;

import io.mikroorm.benchmarks.BookRow;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A book as peers read it into a record: with a null where there is no publisher.
 *
 * @param id the key
 * @param title the title
 * @param price the price
 * @param author the key of the author
 * @param publisher the key of the publisher, or null
 * @param meta what else is known
 * @param createdAt when it was made
 */
public record BookView(
        Long id,
        String title,
        BigDecimal price,
        Long author,
        @Nullable Long publisher,
        @Nullable String meta,
        Instant createdAt) {

    /** The same for the comparison. */
    public BookRow row() {
        return new BookRow(id, title, price, author, publisher == null ? 0 : publisher, meta, createdAt);
    }
}
