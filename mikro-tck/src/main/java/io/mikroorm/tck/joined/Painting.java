// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.Unique;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.type.TextContent;
import org.jspecify.annotations.Nullable;

/** A leaf just below the root, made through its constructor, with a many-to-many and unique values of its own. */
@Entity
public final class Painting extends Work {

    private final double width;

    @Index
    private String colour;

    @Unique
    private @Nullable Integer place;

    private @Nullable TextContent notes;

    @ManyToMany(orderBy = "name")
    private final EntityCollection<Person> models = EntityCollection.of(this);

    /** From what it has. */
    public Painting(String title, double width, String colour) {
        super(title);
        this.width = width;
        this.colour = colour;
    }

    /** How wide it is. */
    public double getWidth() {
        return width;
    }

    /** What it looks like. */
    public String getColour() {
        return colour;
    }

    /** Changes that. */
    public void setColour(String value) {
        this.colour = value;
    }

    /** Where it hangs. */
    public @Nullable Integer getPlace() {
        return place;
    }

    /** Hangs it elsewhere. */
    public void setPlace(@Nullable Integer value) {
        this.place = value;
    }

    /** What was written about it. */
    public @Nullable TextContent getNotes() {
        return notes;
    }

    /** Writes about it. */
    public void setNotes(@Nullable TextContent value) {
        this.notes = value;
    }

    /** Whom it shows. */
    public EntityCollection<Person> getModels() {
        return models;
    }
}
