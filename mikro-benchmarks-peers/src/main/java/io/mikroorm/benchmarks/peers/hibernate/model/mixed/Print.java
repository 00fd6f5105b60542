// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.hibernate.model.mixed;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** An article on paper. */
@Entity
@DiscriminatorValue("print")
public class Print extends Article {

    private @Nullable Integer pages;

    /** For Hibernate. */
    protected Print() {}

    @Override
    @Nullable
    Integer pages() {
        return pages;
    }

    @Override
    @Nullable
    String format() {
        return null;
    }
}
