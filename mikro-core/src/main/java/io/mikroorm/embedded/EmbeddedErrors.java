// SPDX-License-Identifier: MIT
package io.mikroorm.embedded;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.hydration.EntityState;

/** The sentences about values that are made inside of embedded objects. Codes 2872 and 2873. */
final class EmbeddedErrors {

    private EmbeddedErrors() {}

    static ValidationException nullForPrimitive(String path) {
        return new ValidationException(
                2872,
                path + " is a primitive, but its onUpdate has made null. Nothing was written: let it make a value, or"
                        + " let the field be an object, as Integer is for int.");
    }

    static ValidationException notLoaded(EntityState state, String path) {
        return new ValidationException(
                2873,
                state.describe() + " was never loaded, and " + state.metadata().name() + "." + path
                        + " was changed, in which values are made for new objects: whether it is one, only the row"
                        + " tells. Load the entity before.");
    }
}
