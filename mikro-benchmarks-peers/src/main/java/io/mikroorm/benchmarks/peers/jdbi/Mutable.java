// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.jdbi;

import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.TagRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A book that can be changed. */
final class Mutable {

    final long id;
    final String title;
    BigDecimal price;
    final long author;
    final long publisher;
    final @Nullable String meta;
    final Instant createdAt;

    /** Filled where the tags are loaded. */
    @Nullable
    List<TagRow> tags;

    Mutable(BookRow row) {
        this.id = row.id();
        this.title = row.title();
        this.price = row.price();
        this.author = row.author();
        this.publisher = row.publisher();
        this.meta = row.meta();
        this.createdAt = row.createdAt();
    }

    List<TagRow> tags() {
        List<TagRow> known = tags;
        if (known == null) {
            known = new ArrayList<>();
            tags = known;
        }
        return known;
    }

    BookRow row() {
        return new BookRow(id, title, price, author, publisher, meta, createdAt);
    }
}
