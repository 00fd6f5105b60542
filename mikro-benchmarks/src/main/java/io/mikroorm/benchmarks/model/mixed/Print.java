// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.model.mixed;

import io.mikroorm.annotation.Entity;
import org.jspecify.annotations.Nullable;

/** An article on paper. */
@Entity
public final class Print extends Article {

    private int pages;

    /** For the ORM. */
    Print() {}

    @Override
    Integer pages() {
        return pages;
    }

    @Override
    @Nullable
    String format() {
        return null;
    }
}
