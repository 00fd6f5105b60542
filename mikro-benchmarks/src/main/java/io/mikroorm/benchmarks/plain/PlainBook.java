// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import io.mikroorm.benchmarks.BookRow;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What code by hand reads a row or a document into: keys as plain numbers, 0 for none. */
class PlainBook {

    long id;
    String title = "";
    BigDecimal price = BigDecimal.ZERO;
    long author;
    long publisher;

    @Nullable
    String meta;

    Instant createdAt = Instant.EPOCH;

    /** For a row that is read. */
    PlainBook() {}

    /** For a row that was written. */
    PlainBook(BookRow values, long id) {
        this.id = id;
        this.title = values.title();
        this.price = values.price();
        this.author = values.author();
        this.publisher = values.publisher();
        this.meta = values.meta();
        this.createdAt = values.createdAt();
    }

    final BookRow values() {
        return new BookRow(id, title, price, author, publisher, meta, createdAt);
    }
}
