// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;

/** Belongs to one book, which holds the foreign key. Its key is a primitive: zero before the flush. */
@Entity
public class Cover {

    @PrimaryKey
    public int id;

    public String colour;

    /** For the ORM. */
    protected Cover() {}

    /** A cover. */
    public Cover(String colour) {
        this.colour = colour;
    }
}
