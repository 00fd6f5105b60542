// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.exception.ValidationException;

/** The sentences about classes that rows of an application's own statements do not become. Codes 5070 and 5071. */
final class RowsIntoErrors {

    private RowsIntoErrors() {}

    static ValidationException unknownClass(String what, Class<?> type) {
        return new ValidationException(
                5070,
                "Rows are to be read into " + what + ", but no column holds a " + type.getTypeName()
                        + ". Take a record whose components are values of columns, a class of such values, or register a type for the"
                        + " class.");
    }

    static ValidationException nullForPrimitive(String component) {
        return new ValidationException(
                5071,
                "A row has null for " + component
                        + ", which is primitive. Declare it with the class of objects, such as Integer for int.");
    }
}
