// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import io.mikroorm.benchmarks.BookRow;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A managed book: its relations are the one reference object of their row. */
class IdealBook {

    long id;
    String title = "";
    BigDecimal price = BigDecimal.ZERO;
    IdealRef author = IdealRef.NONE;

    @Nullable
    IdealRef publisher;

    @Nullable
    String meta;

    Instant createdAt = Instant.EPOCH;

    final BookRow values() {
        return new BookRow(id, title, price, author.key, publisher == null ? 0 : publisher.key, meta, createdAt);
    }
}
