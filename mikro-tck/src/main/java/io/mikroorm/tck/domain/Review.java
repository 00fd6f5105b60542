// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** Tells about a book without taking it along: nothing cascades. */
@Entity
public class Review {

    @PrimaryKey
    public @Nullable Long id;

    public int stars;

    @ManyToOne(cascade = {})
    public Book book;

    /** For the ORM. */
    protected Review() {}

    /** A review of a book. */
    public Review(int stars, Book book) {
        this.stars = stars;
        this.book = book;
    }
}
