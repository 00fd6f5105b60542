// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.annotation.CreatedAt;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Unique;
import io.mikroorm.annotation.UpdatedAt;
import io.mikroorm.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The root of a sealed hierarchy with a table for each class. */
@Entity
@Inheritance(InheritanceStrategy.JOINED)
public abstract sealed class Work permits Writing, Painting {

    @PrimaryKey
    private @Nullable Long id;

    @Unique
    private String title;

    @ManyToOne
    private @Nullable Person owner;

    @Version
    private int version;

    @CreatedAt
    private @Nullable Instant entered;

    @UpdatedAt
    private @Nullable Instant changed;

    /** Without a row yet. */
    protected Work(String title) {
        this.title = title;
    }

    /** Made from a row. */
    protected Work() {
        this("");
    }

    /** The key; null before there is a row. */
    public @Nullable Long getId() {
        return id;
    }

    /** What it is called. */
    public String getTitle() {
        return title;
    }

    /** Calls it otherwise. */
    public void setTitle(String value) {
        this.title = value;
    }

    /** Whose it is. */
    public @Nullable Person getOwner() {
        return owner;
    }

    /** Gives it to somebody else. */
    public void setOwner(@Nullable Person value) {
        this.owner = value;
    }

    /** How often it was written. */
    public int getVersion() {
        return version;
    }

    /** When it was inserted. */
    public @Nullable Instant getEntered() {
        return entered;
    }

    /** When it was written last. */
    public @Nullable Instant getChanged() {
        return changed;
    }
}
