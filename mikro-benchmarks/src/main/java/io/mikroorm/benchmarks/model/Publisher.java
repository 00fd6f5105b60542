// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.model;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;

/** Who printed a book. */
@Entity
public final class Publisher {

    @PrimaryKey
    private long id;

    private String name;

    /** For the ORM. */
    Publisher() {
        this("");
    }

    /** A new publisher. */
    public Publisher(String name) {
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
