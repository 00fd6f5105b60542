// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.model;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.entity.Ref;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A book, with its relations in the form that the documentation shows first. */
@Entity
public final class Book {

    @PrimaryKey
    private long id;

    private String title;

    @Property(precision = 10, scale = 2)
    private BigDecimal price;

    @ManyToOne
    private Ref<Author> author;

    @ManyToOne
    private @Nullable Ref<Publisher> publisher;

    private @Nullable String meta;

    private Instant createdAt;

    /** For the ORM. */
    Book() {}

    /** A new book with the values of a row, and its relations. */
    public Book(BookRow values, Ref<Author> author, @Nullable Ref<Publisher> publisher) {
        this.title = values.title();
        this.price = values.price();
        this.author = author;
        this.publisher = publisher;
        this.meta = values.meta();
        this.createdAt = values.createdAt();
    }

    /** The key. */
    public long id() {
        return id;
    }

    /** The price. */
    public BigDecimal price() {
        return price;
    }

    /** Changes the price. */
    public void price(BigDecimal value) {
        this.price = value;
    }

    /** The values, to be compared. */
    public BookRow values() {
        long publisherKey = publisher == null ? 0 : keyOf(publisher);
        return new BookRow(id, title, price, keyOf(author), publisherKey, meta, createdAt);
    }

    /** What is kept of it when it is streamed. */
    public long sum() {
        return BookRow.sum(id, title, createdAt);
    }

    private static long keyOf(Ref<?> ref) {
        return (Long) Objects.requireNonNull(ref.key());
    }
}
