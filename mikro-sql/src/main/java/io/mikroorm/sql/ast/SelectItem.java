// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import org.jspecify.annotations.Nullable;

/**
 * One column of the result.
 *
 * @param alias its name in the result; null where it is read by its position
 */
public record SelectItem(Expression value, @Nullable String alias) {

    /** A column of the result that is read by its position. */
    public SelectItem(Expression value) {
        this(value, null);
    }
}
