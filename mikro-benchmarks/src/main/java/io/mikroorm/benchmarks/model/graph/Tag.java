// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.model.graph;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.benchmarks.TagRow;

/** What books are found by. */
@Entity
public final class Tag {

    @PrimaryKey(generated = KeyGeneration.ASSIGNED)
    private long id;

    private String name;

    /** For the ORM. */
    Tag() {}

    /** A tag that may be there. */
    public Tag(TagRow row) {
        this.id = row.id();
        this.name = row.name();
    }

    /** The values, to be compared. */
    TagRow values() {
        return new TagRow(id, name);
    }
}
