// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import org.jspecify.annotations.Nullable;

/** A class with objects that is extended itself. */
@Entity
public sealed class Novel extends Writing permits Sequel {

    private String genre;

    @ManyToOne
    private @Nullable Ref<Novel> model;

    @OneToMany(mappedBy = "novel", orphanRemoval = true, orderBy = "name")
    private final EntityCollection<Chapter> chapters = EntityCollection.of(this);

    /** Without a row yet. */
    public Novel(String title, String genre) {
        super(title);
        this.genre = genre;
    }

    /** Made from a row. */
    protected Novel() {
        this("", "");
    }

    /** What kind it is of. */
    public String getGenre() {
        return genre;
    }

    /** Changes the kind. */
    public void setGenre(String value) {
        this.genre = value;
    }

    /** What it is written after. */
    public @Nullable Ref<Novel> getModel() {
        return model;
    }

    /** Says what it is written after. */
    public void setModel(@Nullable Ref<Novel> value) {
        this.model = value;
    }

    /** What it consists of. */
    public EntityCollection<Chapter> getChapters() {
        return chapters;
    }
}
