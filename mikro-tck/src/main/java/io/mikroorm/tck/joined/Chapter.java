// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** What refers to a class of which there are objects of its own and of one that extends it. */
@Entity
public class Chapter {

    @PrimaryKey
    private @Nullable Long id;

    private String name;

    @ManyToOne
    private @Nullable Novel novel;

    /** Without a row yet. */
    public Chapter(String name) {
        this.name = name;
    }

    /** Made from a row. */
    protected Chapter() {
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

    /** What it is in. */
    public @Nullable Novel getNovel() {
        return novel;
    }

    /** Moves it. */
    public void setNovel(@Nullable Novel value) {
        this.novel = value;
    }
}
