// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.entity.EntityCollection;
import org.jspecify.annotations.Nullable;

/** Lends the two sides of a tree of whatever class extends it. */
public abstract class Composed<T extends Composed<T>> extends Keyed<Long> {

    @ManyToOne
    private @Nullable T whole;

    @OneToMany(mappedBy = "whole", orderBy = "name")
    private final EntityCollection<T> parts = EntityCollection.of(this);

    public @Nullable T whole() {
        return whole;
    }

    public EntityCollection<T> parts() {
        return parts;
    }
}
