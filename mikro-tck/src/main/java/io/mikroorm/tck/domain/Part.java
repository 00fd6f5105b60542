// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Entity;

/** Names the classes that its generic base classes leave open. */
@Entity
public class Part extends Composed<Part> {

    @SuppressWarnings("NullAway.Init")
    private String name;

    @SuppressWarnings("NullAway.Init")
    private Span<Integer> size;

    /** For the ORM. */
    protected Part() {}

    /** A part. */
    public Part(String name, Span<Integer> size) {
        this.name = name;
        this.size = size;
    }

    public String name() {
        return name;
    }

    public Span<Integer> size() {
        return size;
    }

    /** Two values of one class. */
    @Embeddable
    public record Span<V>(V least, V greatest) {}
}
