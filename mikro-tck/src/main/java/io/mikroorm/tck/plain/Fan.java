// SPDX-License-Identifier: MIT
package io.mikroorm.tck.plain;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.EntityCollection;
import org.jspecify.annotations.Nullable;

/** Holds songs in a collection of the ORM's; they hold their fans in lists. */
@Entity
public class Fan {

    @PrimaryKey
    private @Nullable Long id;

    private String name;

    @ManyToMany
    private final EntityCollection<Song> favourites = EntityCollection.of(this);

    /** For the ORM. */
    protected Fan() {}

    /** A fan of nothing. */
    public Fan(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }

    public EntityCollection<Song> getFavourites() {
        return favourites;
    }
}
