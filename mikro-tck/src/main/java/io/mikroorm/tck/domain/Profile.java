// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** Belongs to one author: the side of a one-to-one that holds the foreign key. */
@Entity
public class Profile {

    @PrimaryKey
    private @Nullable Long id;

    private String text;

    @OneToOne
    private Author author;

    /** For the ORM. */
    protected Profile() {}

    /** The profile of an author. */
    public Profile(String text, Author author) {
        this.text = text;
        this.author = author;
    }

    public @Nullable Long getId() {
        return id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Author getAuthor() {
        return author;
    }

    public void setAuthor(Author author) {
        this.author = author;
    }
}
