// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import java.util.List;

/**
 * An enum whose constants the store knows.
 *
 * @param schema the schema that its type lies in; empty for where the connection looks by itself
 * @param name what its type is called
 * @param constants the names of the constants, in order, at least one
 */
public record NativeEnum(String schema, String name, List<String> constants) {

    /** Takes a copy; refuses an enum of nothing. */
    public NativeEnum {
        constants = List.copyOf(constants);
        if (constants.isEmpty()) {
            throw new IllegalArgumentException("The enum " + name + " has no constants");
        }
    }

    /** {@code billing.mood (SAD, GLAD)}. */
    @Override
    public String toString() {
        return (schema.isEmpty() ? name : schema + "." + name) + " (" + String.join(", ", constants) + ")";
    }
}
