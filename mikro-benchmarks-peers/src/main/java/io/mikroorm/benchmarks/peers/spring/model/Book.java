// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.spring.model;

import io.mikroorm.benchmarks.BookRow;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A book. */
@Document("book")
public class Book {

    @Id
    private long id;

    private String title = "";
    private BigDecimal price = BigDecimal.ZERO;
    private long author;
    private @Nullable Long publisher;
    private @Nullable String meta;
    private Instant createdAt = Instant.EPOCH;

    /** For Spring. */
    public Book() {}

    /** A book with the values of a row. */
    public static Book of(BookRow row) {
        Book book = new Book();
        book.id = row.id();
        book.title = row.title();
        book.price = row.price();
        book.author = row.author();
        book.publisher = row.publisherOrNull();
        book.meta = row.meta();
        book.createdAt = row.createdAt();
        return book;
    }

    /** The key. */
    public long getId() {
        return id;
    }

    /** The price. */
    public BigDecimal getPrice() {
        return price;
    }

    /** Changes the price. */
    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    /** The key of the author. */
    public long getAuthor() {
        return author;
    }

    /** The values, to be compared. */
    public BookRow row() {
        return new BookRow(id, title, price, author, publisher == null ? 0 : publisher, meta, createdAt);
    }
}
