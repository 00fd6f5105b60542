// SPDX-License-Identifier: MIT
package io.mikroorm.tck.hierarchy;

import io.mikroorm.annotation.Entity;

/** A leaf just below the root, made through its constructor. */
@Entity
public final class Bird extends Animal {

    private final double span;

    private String colour;

    /** From what it has. */
    public Bird(String name, double span, String colour) {
        super(name);
        this.span = span;
        this.colour = colour;
    }

    /** How wide it flies. */
    public double getSpan() {
        return span;
    }

    /** What it looks like. */
    public String getColour() {
        return colour;
    }

    /** Changes that. */
    public void setColour(String value) {
        this.colour = value;
    }
}
