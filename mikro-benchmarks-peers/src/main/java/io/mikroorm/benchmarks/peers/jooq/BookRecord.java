// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.jooq;

import io.mikroorm.benchmarks.BookRow;
import java.math.BigDecimal;
import java.time.Instant;
import org.jooq.impl.UpdatableRecordImpl;
import org.jspecify.annotations.Nullable;

/** A book that knows which of its values were changed. */
public class BookRecord extends UpdatableRecordImpl<BookRecord> {

    /** For jOOQ. */
    public BookRecord() {
        this(BookTable.NATIVE);
    }

    /** Of one of the two tables. */
    BookRecord(BookTable table) {
        super(table);
    }

    final long id() {
        return (Long) get(0);
    }

    final String title() {
        return (String) get(1);
    }

    final BigDecimal price() {
        return (BigDecimal) get(2);
    }

    final void price(BigDecimal value) {
        set(2, value);
    }

    final long author() {
        return (Long) get(3);
    }

    final @Nullable Long publisher() {
        return (Long) get(4);
    }

    final Instant createdAt() {
        return (Instant) get(6);
    }

    final void fill(BookRow row) {
        set(1, row.title());
        set(2, row.price());
        set(3, row.author());
        set(4, row.publisherOrNull());
        set(5, row.meta());
        set(6, row.createdAt());
    }

    final BookRow row() {
        Long publisher = publisher();
        return new BookRow(
                id(), title(), price(), author(), publisher == null ? 0 : publisher, (String) get(5), createdAt());
    }
}
