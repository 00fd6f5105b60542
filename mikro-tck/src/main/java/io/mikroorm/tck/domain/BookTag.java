// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.EntityCollection;
import org.jspecify.annotations.Nullable;

/** A word that many books share: the inverse side of a many-to-many. */
@Entity
public class BookTag {

    @PrimaryKey
    private @Nullable Long id;

    private String name;

    @ManyToMany(mappedBy = "tags", orderBy = "title")
    private final EntityCollection<Book> books = EntityCollection.of(this);

    /** For the ORM. */
    protected BookTag() {}

    /** A tag. */
    public BookTag(String name) {
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
}
