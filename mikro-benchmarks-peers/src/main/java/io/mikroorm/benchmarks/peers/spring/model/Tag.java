// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.spring.model;

import io.mikroorm.benchmarks.TagRow;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A tag. */
@Document("tag")
public class Tag {

    @Id
    private final long id;

    private final String name;

    /** For Spring. */
    public Tag(long id, String name) {
        this.id = id;
        this.name = name;
    }

    /** The key. */
    public long getId() {
        return id;
    }

    /** The values, to be compared. */
    public TagRow row() {
        return new TagRow(id, name);
    }
}
