// SPDX-License-Identifier: MIT
package io.mikroorm.tck.hierarchy;

import io.mikroorm.annotation.Entity;

/** Four levels down. */
@Entity(discriminatorValue = "young dog")
public final class Puppy extends Dog {

    private boolean trained;

    /** Without a row yet. */
    public Puppy(String name, String breed) {
        super(name, breed);
    }

    /** Made from a row. */
    private Puppy() {}

    /** Whether it knows what it may not do. */
    public boolean isTrained() {
        return trained;
    }

    /** Teaches it. */
    public void setTrained(boolean value) {
        this.trained = value;
    }
}
