// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain.pojo;

import org.bson.codecs.pojo.annotations.BsonId;

/** A tag. */
public class Tag {

    @BsonId
    private long id;

    private String name = "";

    /** For the driver. */
    public Tag() {}

    /** The key. */
    public long getId() {
        return id;
    }

    /** Sets it. */
    public void setId(long id) {
        this.id = id;
    }

    /** The name. */
    public String getName() {
        return name;
    }

    /** Sets it. */
    public void setName(String name) {
        this.name = name;
    }
}
