// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.model;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;

/** Who wrote a book. */
@Entity
public final class Author {

    @PrimaryKey
    private long id;

    private String name;

    /** For the ORM. */
    Author() {
        this("");
    }

    /** A new author. */
    public Author(String name) {
        this.name = name;
    }

    /** The key. */
    public long id() {
        return id;
    }

    /** The name. */
    public String name() {
        return name;
    }
}
