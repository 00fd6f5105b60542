// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import org.jspecify.annotations.Nullable;

/**
 * A window of the result. Both ends are normally params, so that every page of a query has the same shape.
 *
 * @param count how many rows at most; null for all
 * @param offset how many rows are skipped first; null for none
 */
public record Limit(@Nullable Expression count, @Nullable Expression offset) {

    /** Refuses a limit that limits nothing: leave it away instead. */
    public Limit {
        if (count == null && offset == null) {
            throw new IllegalArgumentException("A limit needs a count, an offset or both");
        }
    }
}
