// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import java.util.List;

/**
 * How an object of a class is made from a row.
 *
 * @param parameters the properties that the constructor takes, in its order; empty for the constructor without arguments
 * @param parameterTypes the constructor's parameter types
 */
public record Construction(List<String> parameters, List<Class<?>> parameterTypes) {

    /** Through the constructor without arguments. */
    public static final Construction NO_ARGUMENTS = new Construction(List.of(), List.of());

    /** Whether an object can be made before anything about it is known. */
    public boolean needsNothing() {
        return parameters.isEmpty();
    }
}
