// SPDX-License-Identifier: MIT
package io.mikroorm.tck.property;

import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import org.jspecify.annotations.Nullable;

/** What has a key that a method sets. */
abstract class Appliance {

    @PrimaryKey
    @Property(accessor = true)
    private @Nullable Long id;

    @Property(accessor = true, length = 20)
    private String maker = "nobody";

    @Nullable
    Long getId() {
        return id;
    }

    void setId(@Nullable Long id) {
        this.id = id;
    }

    String getMaker() {
        return maker;
    }

    void setMaker(String maker) {
        this.maker = maker;
    }
}
