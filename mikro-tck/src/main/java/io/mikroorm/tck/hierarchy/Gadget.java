// SPDX-License-Identifier: MIT
package io.mikroorm.tck.hierarchy;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.PrimaryKey;

/** The root of a hierarchy with a property that is called as a discriminator that no property shows is elsewhere. */
@Entity
@Inheritance(discriminatorColumn = "kind")
public abstract sealed class Gadget permits Phone, Lamp {

    @PrimaryKey
    String code;

    String type;

    /** Without a row yet. */
    protected Gadget(String code, String type) {
        this.code = code;
        this.type = type;
    }

    /** Made from a row. */
    protected Gadget() {
        this("", "");
    }
}
