// SPDX-License-Identifier: MIT
package io.mikroorm.tck.hierarchy;

import io.mikroorm.annotation.Entity;

/** A class between, of which there are no objects itself. */
@Entity
public abstract sealed class Mammal extends Animal permits Dog, Cat {

    private int legs = 4;

    /** Without a row yet. */
    protected Mammal(String name) {
        super(name);
    }

    /** Made from a row. */
    protected Mammal() {}

    /** How many it walks on. */
    public int getLegs() {
        return legs;
    }

    /** Changes that. */
    public void setLegs(int value) {
        this.legs = value;
    }
}
