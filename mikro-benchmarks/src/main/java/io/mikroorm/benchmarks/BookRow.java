// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One book, in the form in which contenders are compared with each other.
 *
 * @param id its key; 0 for a new one
 * @param title its title
 * @param price its price, with two digits after the point
 * @param author the key of its author
 * @param publisher the key of its publisher; 0 for none
 * @param meta what else is known of it
 * @param createdAt when it was made
 */
public record BookRow(
        long id,
        String title,
        BigDecimal price,
        long author,
        long publisher,
        @Nullable String meta,
        Instant createdAt) {

    /** Takes the price at two digits, whatever trailing zeros a store gave back. */
    public BookRow {
        if (price.scale() != 2) {
            price = price.setScale(2);
        }
    }

    /** The same book under another key. */
    public BookRow withId(long other) {
        return new BookRow(other, title, price, author, publisher, meta, createdAt);
    }

    /** The same book with another price. */
    public BookRow withPrice(BigDecimal other) {
        return new BookRow(id, title, other, author, publisher, meta, createdAt);
    }

    /** The publisher's key, or null. */
    public @Nullable Long publisherOrNull() {
        return publisher == 0 ? null : publisher;
    }

    /** What is kept of a book that is streamed: a number in which its key, its title and its time take part. */
    public static long sum(long id, String title, Instant createdAt) {
        return id + title.length() + createdAt.getNano();
    }
}
