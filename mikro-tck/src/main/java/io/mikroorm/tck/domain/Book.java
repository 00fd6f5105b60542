// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.tck.values.Genre;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Refers to its author plainly and to its publisher by handle, owns tags, chapters and a cover. */
@Entity
public class Book {

    @PrimaryKey
    private @Nullable Long id;

    private String title;

    @Property(precision = 10, scale = 2)
    private BigDecimal price = new BigDecimal("9.99");

    @Property(unique = true)
    private @Nullable String isbn;

    private @Nullable Genre genre;

    @ManyToOne
    private Author author;

    @ManyToOne
    private @Nullable Ref<Publisher> publisher;

    @ManyToMany(orderBy = "name")
    private final EntityCollection<BookTag> tags = EntityCollection.of(this);

    @OneToMany(
            mappedBy = "book",
            orderBy = "number",
            orphanRemoval = true,
            cascade = {Cascade.PERSIST, Cascade.REMOVE})
    private final EntityCollection<Chapter> chapters = EntityCollection.of(this);

    @OneToOne(
            orphanRemoval = true,
            cascade = {Cascade.PERSIST, Cascade.REMOVE})
    private @Nullable Cover cover;

    /** For the ORM. */
    protected Book() {}

    /** A book of an author. */
    public Book(String title, Author author) {
        this.title = title;
        this.author = author;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    public @Nullable String getIsbn() {
        return isbn;
    }

    public void setIsbn(@Nullable String isbn) {
        this.isbn = isbn;
    }

    public @Nullable Genre getGenre() {
        return genre;
    }

    public void setGenre(@Nullable Genre genre) {
        this.genre = genre;
    }

    public Author getAuthor() {
        return author;
    }

    public void setAuthor(Author author) {
        this.author = author;
    }

    public @Nullable Ref<Publisher> getPublisher() {
        return publisher;
    }

    public void setPublisher(@Nullable Ref<Publisher> publisher) {
        this.publisher = publisher;
    }

    public EntityCollection<BookTag> getTags() {
        return tags;
    }

    public EntityCollection<Chapter> getChapters() {
        return chapters;
    }

    public @Nullable Cover getCover() {
        return cover;
    }

    public void setCover(@Nullable Cover cover) {
        this.cover = cover;
    }
}
