// SPDX-License-Identifier: MIT
package io.mikroorm.examples.atlas;

import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The moment when the clocks of a zone were changed. The database hands out its key. */
@Entity
@Unique(properties = {"zone", "at"})
public class ZoneTransition {

    @PrimaryKey
    private @Nullable Long id;

    /** A plain reference: until it is loaded, an object that only knows its key. The unique constraint is index enough. */
    @ManyToOne(index = false)
    private Zone zone;

    @Property(index = true)
    private Instant at;

    private Kind kind;

    @Embedded
    private Offset before;

    @Embedded
    private Offset after;

    /** For the ORM. */
    protected ZoneTransition() {}

    ZoneTransition(Zone zone, Instant at) {
        this.zone = zone;
        this.at = at;
    }

    void describe(Kind kind, Offset before, Offset after) {
        this.kind = kind;
        this.before = before;
        this.after = after;
    }

    Zone zone() {
        return zone;
    }

    Instant at() {
        return at;
    }

    Kind kind() {
        return kind;
    }

    Offset before() {
        return before;
    }

    Offset after() {
        return after;
    }
}
