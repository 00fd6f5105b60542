// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Unique;

/** The root of a hierarchy that is open to others, with objects of its own. Its key is assigned, and it has no version. */
@Entity
@Inheritance(InheritanceStrategy.JOINED)
public class Craft {

    @PrimaryKey
    String code;

    @Unique
    String sign;

    int seats;

    /** Without a row yet. */
    public Craft(String code, String sign) {
        this.code = code;
        this.sign = sign;
    }

    /** Made from a row. */
    protected Craft() {
        this("", "");
    }
}
