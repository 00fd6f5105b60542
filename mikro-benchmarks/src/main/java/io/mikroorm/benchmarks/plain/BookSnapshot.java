// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A managed book and its values as they are in the database: typed fields, nothing boxed. */
final class BookSnapshot extends Keyed {

    final IdealBook book;
    private final String title;
    private final BigDecimal price;
    private final IdealRef author;
    private final @Nullable IdealRef publisher;
    private final @Nullable String meta;
    private final Instant createdAt;

    BookSnapshot(IdealBook book) {
        super(book.id);
        this.book = book;
        this.title = book.title;
        this.price = book.price;
        this.author = book.author;
        this.publisher = book.publisher;
        this.meta = book.meta;
        this.createdAt = book.createdAt;
    }

    /** Which columns differ, one bit each. */
    int diff() {
        int changed = 0;
        IdealBook now = book;
        if (now.id != key) {
            changed |= 1;
        }
        if (now.title != title && !now.title.equals(title)) {
            changed |= 2;
        }
        if (now.price != price && now.price.compareTo(price) != 0) {
            changed |= 4;
        }
        if (now.author != author) {
            changed |= 8;
        }
        if (now.publisher != publisher) {
            changed |= 16;
        }
        if (now.meta != meta && (now.meta == null || !now.meta.equals(meta))) {
            changed |= 32;
        }
        if (now.createdAt != createdAt && !now.createdAt.equals(createdAt)) {
            changed |= 64;
        }
        return changed;
    }
}
