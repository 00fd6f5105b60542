// SPDX-License-Identifier: MIT
package io.mikroorm.tck.hierarchy;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** What refers to a class of which there are objects of its own and of one that extends it. */
@Entity
public class Toy {

    @PrimaryKey
    private @Nullable Long id;

    private String name;

    @ManyToOne
    private @Nullable Dog dog;

    /** Without a row yet. */
    public Toy(String name) {
        this.name = name;
    }

    /** Made from a row. */
    protected Toy() {
        this("");
    }

    /** The key; null before there is a row. */
    public @Nullable Long getId() {
        return id;
    }

    /** What it is called. */
    public String getName() {
        return name;
    }

    /** Who plays with it. */
    public @Nullable Dog getDog() {
        return dog;
    }

    /** Gives it to somebody else. */
    public void setDog(@Nullable Dog value) {
        this.dog = value;
    }
}
