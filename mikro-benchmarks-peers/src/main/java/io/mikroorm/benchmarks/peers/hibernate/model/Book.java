// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.hibernate.model;

import io.mikroorm.benchmarks.BookRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A book. */
@Entity
public class Book {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String title;

    @Column(precision = 10, scale = 2)
    private BigDecimal price;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Author author;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Publisher publisher;

    private @Nullable String meta;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For Hibernate. */
    protected Book() {}

    /** A new book with the values of a row, and its relations. */
    public Book(BookRow values, Author author, @Nullable Publisher publisher) {
        this.title = values.title();
        this.price = values.price();
        this.author = author;
        this.publisher = publisher;
        this.meta = values.meta();
        this.createdAt = values.createdAt();
    }

    /** The key. */
    public Long getId() {
        return id == null ? 0L : id;
    }

    /** The title. */
    public String getTitle() {
        return title;
    }

    /** The price. */
    public BigDecimal getPrice() {
        return price;
    }

    /** Changes the price. */
    public void setPrice(BigDecimal value) {
        this.price = value;
    }

    /** When it was made. */
    public Instant getCreatedAt() {
        return createdAt;
    }

    /** The values, to be compared. */
    public BookRow values() {
        long publisherKey = publisher == null ? 0 : publisher.getId();
        return new BookRow(getId(), title, price, author.getId(), publisherKey, meta, createdAt);
    }
}
