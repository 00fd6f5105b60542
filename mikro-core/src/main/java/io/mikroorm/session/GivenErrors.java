// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.exception.ValidationException;

/** The sentences about values that are given with words of an application's own, and are not bound. Code 4419. */
final class GivenErrors {

    private GivenErrors() {}

    static ValidationException notBound(String what, int number, Class<?> type) {
        return new ValidationException(
                4419,
                value(what, number) + " is of " + type.getTypeName()
                        + ", which no slot of a statement takes. Give it as a class that a column holds, register a type for its class, or"
                        + " give the parts of a key of several parts one by one.");
    }

    static ValidationException withoutKey(String what, int number, Class<?> type) {
        return new ValidationException(
                4419,
                value(what, number) + " is a new " + type.getSimpleName()
                        + ", which has no key yet. Flush it first, or give another value.");
    }

    static ValidationException refused(String what, int number, String refusal) {
        return new ValidationException(4419, value(what, number) + " is not taken: it " + refusal + ".");
    }

    private static String value(String what, int number) {
        return "Value " + number + " of " + what;
    }
}
