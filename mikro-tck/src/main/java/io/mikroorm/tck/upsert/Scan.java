// SPDX-License-Identifier: MIT
package io.mikroorm.tck.upsert;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.type.BinaryContent;
import org.jspecify.annotations.Nullable;

/** A page that was scanned. */
@Entity
class Scan {

    @PrimaryKey
    @Nullable
    Long id;

    @Property(unique = true, length = 40)
    String name = "";

    int pages = 1;

    BinaryContent content = BinaryContent.of(new byte[0]);

    /** For the ORM. */
    protected Scan() {}

    Scan(String name, BinaryContent content) {
        this.name = name;
        this.content = content;
    }
}
