// SPDX-License-Identifier: MIT
package io.mikroorm.tck.hierarchy;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.Property;
import org.jspecify.annotations.Nullable;

/** A leaf, whose size has the column of the dogs'. */
@Entity
public final class Cat extends Mammal {

    private boolean indoor;

    private @Nullable String colour;

    @Property(column = "size_of_it")
    private @Nullable Integer size;

    @OneToOne(mappedBy = "cat")
    private @Nullable Keeper friend;

    /** Without a row yet. */
    public Cat(String name, boolean indoor) {
        super(name);
        this.indoor = indoor;
    }

    /** Made from a row. */
    private Cat() {}

    /** Whether it stays in the house. */
    public boolean isIndoor() {
        return indoor;
    }

    /** What it looks like. */
    public @Nullable String getColour() {
        return colour;
    }

    /** Changes that. */
    public void setColour(@Nullable String value) {
        this.colour = value;
    }

    /** How large it is. */
    public @Nullable Integer getSize() {
        return size;
    }

    /** Changes the size. */
    public void setSize(@Nullable Integer value) {
        this.size = value;
    }

    /** Who likes it best. */
    public @Nullable Keeper getFriend() {
        return friend;
    }
}
