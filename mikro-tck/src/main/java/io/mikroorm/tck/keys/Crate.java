// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keys;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import org.jspecify.annotations.Nullable;

/** Stands in a bay, and has been in others. */
@Entity
public class Crate {

    @PrimaryKey
    public @Nullable Long id;

    public String name;

    @ManyToOne
    public @Nullable Ref<Bay> bay;

    @ManyToMany(mappedBy = "visitors", orderBy = "id.hall, id.number")
    public EntityCollection<Bay> visited = EntityCollection.of(this);

    /** For the ORM. */
    protected Crate() {}

    /** A crate, which may stand somewhere. */
    public Crate(String name, @Nullable Bay bay) {
        this.name = name;
        this.bay = bay == null ? null : Ref.of(bay);
    }
}
