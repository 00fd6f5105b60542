// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import org.jspecify.annotations.Nullable;

/** Has books, and one of them as its flagship: a cycle of foreign keys that may be null. */
@Entity
public class Publisher {

    @PrimaryKey
    private @Nullable Long id;

    private String name;

    @OneToMany(mappedBy = "publisher", orderBy = "title")
    private final EntityCollection<Book> books = EntityCollection.of(this);

    @OneToMany(mappedBy = "publisher", orderBy = "name")
    private final EntityCollection<Author> authors = EntityCollection.of(this);

    @ManyToOne
    private @Nullable Ref<Book> flagship;

    /** For the ORM. */
    protected Publisher() {}

    /** A publisher. */
    public Publisher(String name) {
        this.name = name;
    }

    public @Nullable Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public EntityCollection<Book> getBooks() {
        return books;
    }

    public EntityCollection<Author> getAuthors() {
        return authors;
    }

    public @Nullable Ref<Book> getFlagship() {
        return flagship;
    }

    public void setFlagship(@Nullable Ref<Book> flagship) {
        this.flagship = flagship;
    }
}
