// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain.pojo;

import io.mikroorm.benchmarks.BookRow;
import java.math.BigDecimal;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A book. What is null is not written. */
public class Book {

    @BsonId
    private long id;

    private String title = "";

    private BigDecimal price = BigDecimal.ZERO;

    private long author;

    private @Nullable Long publisher;

    private @Nullable String meta;

    private Instant createdAt = Instant.EPOCH;

    /** For the driver. */
    public Book() {}

    Book(BookRow row, long id) {
        this.id = id;
        this.title = row.title();
        this.price = row.price();
        this.author = row.author();
        this.publisher = row.publisherOrNull();
        this.meta = row.meta();
        this.createdAt = row.createdAt();
    }

    BookRow row() {
        return new BookRow(id, title, price, author, publisher == null ? 0 : publisher, meta, createdAt);
    }

    /** The key. */
    public long getId() {
        return id;
    }

    /** Sets it. */
    public void setId(long id) {
        this.id = id;
    }

    /** The title. */
    public String getTitle() {
        return title;
    }

    /** Sets it. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** The price. */
    public BigDecimal getPrice() {
        return price;
    }

    /** Sets it. */
    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    /** The key of the author. */
    public long getAuthor() {
        return author;
    }

    /** Sets it. */
    public void setAuthor(long author) {
        this.author = author;
    }

    /** The key of the publisher, or null. */
    public @Nullable Long getPublisher() {
        return publisher;
    }

    /** Sets it. */
    public void setPublisher(@Nullable Long publisher) {
        this.publisher = publisher;
    }

    /** What else is known. */
    public @Nullable String getMeta() {
        return meta;
    }

    /** Sets it. */
    public void setMeta(@Nullable String meta) {
        this.meta = meta;
    }

    /** When it was made. */
    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Sets it. */
    public void setCreatedAt(Instant createdAt) {
        this.createdAt = createdAt;
    }
}
