// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import io.mikroorm.benchmarks.BookRow;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What hand-written JDBC reads a row into: keys as plain numbers, 0 for none. */
final class PlainBook {

    long id;
    String title = "";
    BigDecimal price = BigDecimal.ZERO;
    long author;
    long publisher;

    @Nullable
    String meta;

    Instant createdAt = Instant.EPOCH;

    BookRow values() {
        return new BookRow(id, title, price, author, publisher, meta, createdAt);
    }
}
