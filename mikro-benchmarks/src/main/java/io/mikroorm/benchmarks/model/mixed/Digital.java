// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.model.mixed;

import io.mikroorm.annotation.Entity;
import org.jspecify.annotations.Nullable;

/** An article that is a file. */
@Entity
public final class Digital extends Article {

    private String format;

    /** For the ORM. */
    Digital() {}

    @Override
    @Nullable
    Integer pages() {
        return null;
    }

    @Override
    String format() {
        return format;
    }
}
