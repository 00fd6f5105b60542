// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import java.util.List;

/**
 * The value of a slot that holds a whole list.
 *
 * @param values at least two, none of them null
 */
public record ValueList(List<?> values) {

    /** Takes a copy. */
    public ValueList {
        values = List.copyOf(values);
    }
}
