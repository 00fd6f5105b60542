// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One book, in the form in which contenders are compared with each other.
 *
 * @param id its key
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
        price = price.setScale(2);
    }
}
