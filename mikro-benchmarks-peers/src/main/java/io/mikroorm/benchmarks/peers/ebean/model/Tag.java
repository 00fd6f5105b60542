// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.ebean.model;

import io.mikroorm.benchmarks.TagRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What books are found by. */
@Entity
public class Tag {

    @Id
    private long id;

    private String name;

    /** For Ebean. */
    protected Tag() {}

    /** A tag with the values of a row. */
    public Tag(TagRow row) {
        this.id = row.id();
        this.name = row.name();
    }

    /** The values, to be compared. */
    public TagRow values() {
        return new TagRow(id, name);
    }
}
