// SPDX-License-Identifier: MIT
package io.mikroorm.tck.hierarchy;

import io.mikroorm.annotation.CreatedAt;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Unique;
import io.mikroorm.annotation.UpdatedAt;
import io.mikroorm.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The root of a sealed hierarchy in a single table, whose discriminator no field shows. */
@Entity
@Inheritance
public abstract sealed class Animal permits Mammal, Bird {

    @PrimaryKey
    private @Nullable Long id;

    @Unique
    private String name;

    @ManyToOne
    private @Nullable Keeper keeper;

    @Version
    private int version;

    @CreatedAt
    private @Nullable Instant born;

    @UpdatedAt
    private @Nullable Instant seen;

    /** Without a row yet. */
    protected Animal(String name) {
        this.name = name;
    }

    /** Made from a row. */
    protected Animal() {
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

    /** Calls it otherwise. */
    public void setName(String value) {
        this.name = value;
    }

    /** Who feeds it. */
    public @Nullable Keeper getKeeper() {
        return keeper;
    }

    /** Gives it to somebody else. */
    public void setKeeper(@Nullable Keeper value) {
        this.keeper = value;
    }

    /** How often it was written. */
    public int getVersion() {
        return version;
    }

    /** When it was inserted. */
    public @Nullable Instant getBorn() {
        return born;
    }

    /** When it was written last. */
    public @Nullable Instant getSeen() {
        return seen;
    }
}
