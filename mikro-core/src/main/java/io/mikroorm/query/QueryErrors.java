// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import io.mikroorm.exception.ValidationException;

/** The sentences about queries that cannot be understood. Codes 2100 to 2199. */
final class QueryErrors {

    private QueryErrors() {}

    static ValidationException unreadableOrder(String text) {
        return new ValidationException(
                2101,
                "The order '" + text
                        + "' cannot be read. Write a property, then asc or desc, then nulls first or nulls last,"
                        + " the last two as needed: 'name desc nulls last'.");
    }

    static ValidationException negative(String what, long value) {
        return new ValidationException(2102, "A query has the " + what + " " + value + ". It must be zero or more.");
    }
}
