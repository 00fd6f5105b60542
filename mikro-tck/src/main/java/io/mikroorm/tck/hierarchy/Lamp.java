// SPDX-License-Identifier: MIT
package io.mikroorm.tck.hierarchy;

import io.mikroorm.annotation.Entity;

/** A leaf without anything of its own. */
@Entity
public final class Lamp extends Gadget {

    /** Without a row yet. */
    public Lamp(String code, String type) {
        super(code, type);
    }

    /** Made from a row. */
    private Lamp() {}
}
