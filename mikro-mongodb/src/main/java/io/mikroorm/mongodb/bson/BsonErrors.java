// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.bson;

import io.mikroorm.exception.ValidationException;

/** The sentences about documents and their fields. Codes 3122 and 3123. */
final class BsonErrors {

    private BsonErrors() {}

    static ValidationException otherKind(String field, String found, String wanted) {
        return new ValidationException(
                3122,
                "The field " + field + " holds " + found + ", which is no " + wanted
                        + ". Correct the document, or map the field to a type that takes it.");
    }

    static ValidationException refused(String refusal) {
        return new ValidationException(3123, "MongoDB " + refusal + ".");
    }
}
