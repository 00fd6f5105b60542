// SPDX-License-Identifier: MIT
package io.mikroorm.examples.atlas;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.EntityCollection;

/** A time zone of the tz database, as {@code Europe/Lisbon}. */
@Entity
public class Zone {

    @PrimaryKey
    private String id;

    private String name;

    /** A transition that is taken out of here is deleted, and so are all of them when the zone is removed. */
    @OneToMany(
            mappedBy = "zone",
            orderBy = "at",
            orphanRemoval = true,
            cascade = {Cascade.PERSIST, Cascade.REMOVE})
    private final EntityCollection<ZoneTransition> transitions = EntityCollection.of(this);

    /** For the ORM. */
    protected Zone() {}

    Zone(String id) {
        this.id = id;
    }

    void describe(String name) {
        this.name = name;
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    EntityCollection<ZoneTransition> transitions() {
        return transitions;
    }
}
