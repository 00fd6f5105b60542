// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain.pojo;

import io.mikroorm.benchmarks.BookRow;
import java.math.BigDecimal;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A book as the driver reads it into a record.
 *
 * @param id the key
 * @param title the title
 * @param price the price
 * @param author the key of the author
 * @param publisher the key of the publisher, or null
 * @param meta what else is known
 * @param createdAt when it was made
 */
public record BookRecord(
        @BsonId long id,
        String title,
        BigDecimal price,
        long author,
        @Nullable Long publisher,
        @Nullable String meta,
        Instant createdAt) {

    BookRow row() {
        return new BookRow(id, title, price, author, publisher == null ? 0 : publisher, meta, createdAt);
    }
}
