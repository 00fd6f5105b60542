// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keys;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import org.jspecify.annotations.Nullable;

/** A place in a warehouse, known by its hall and its number there. */
@Entity
public class Bay {

    @PrimaryKey
    public Key id;

    public String label;

    @Version
    public int version;

    @ManyToOne
    public @Nullable Ref<Bay> next;

    @OneToMany(mappedBy = "bay", orderBy = "name")
    public EntityCollection<Crate> crates = EntityCollection.of(this);

    @ManyToMany(orderBy = "name")
    public EntityCollection<Crate> visitors = EntityCollection.of(this);

    @ManyToMany
    public EntityCollection<Bay> near = EntityCollection.of(this);

    @ManyToMany
    public EntityCollection<Berth> berths = EntityCollection.of(this);

    /** Where it is. The second part is called otherwise in the store. */
    public record Key(String hall, @Property(column = "no") int number) {}

    /** For the ORM. */
    protected Bay() {}

    /** A place with a label. */
    public Bay(String hall, int number, String label) {
        this.id = new Key(hall, number);
        this.label = label;
    }
}
