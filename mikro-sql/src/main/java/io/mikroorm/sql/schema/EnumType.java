// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema;

import java.util.List;

/**
 * A type that knows the constants of an enum.
 *
 * @param name what it is called
 * @param constants the names of the constants, in order, at least one
 */
public record EnumType(TableName name, List<String> constants) {

    /** Takes a copy; refuses a type of nothing. */
    public EnumType {
        constants = List.copyOf(constants);
        if (constants.isEmpty()) {
            throw new IllegalArgumentException("The type " + name + " has no constants");
        }
    }
}
