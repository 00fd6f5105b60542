// SPDX-License-Identifier: MIT
package io.mikroorm.tck.hierarchy;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;

/** Whom a class of a hierarchy cannot be without. */
@Entity
public class Maker {

    @PrimaryKey
    String code;

    /** Without a row yet. */
    public Maker(String code) {
        this.code = code;
    }

    /** Made from a row. */
    protected Maker() {
        this("");
    }
}
