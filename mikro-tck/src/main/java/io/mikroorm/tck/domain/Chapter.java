// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** A part of one book that is nothing without it: removed with it, and when it is taken out of it. */
@Entity
public class Chapter {

    @PrimaryKey
    public @Nullable Integer id;

    public int number;

    public String heading;

    @ManyToOne
    public Book book;

    /** For the ORM. */
    protected Chapter() {}

    /** A chapter of a book. */
    public Chapter(int number, String heading, Book book) {
        this.number = number;
        this.heading = heading;
        this.book = book;
    }
}
