// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.hibernate.model.mixed;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** An article that is a file. */
@Entity
@DiscriminatorValue("digital")
public class Digital extends Article {

    private @Nullable String format;

    /** For Hibernate. */
    protected Digital() {}

    @Override
    @Nullable
    Integer pages() {
        return null;
    }

    @Override
    @Nullable
    String format() {
        return format;
    }
}
