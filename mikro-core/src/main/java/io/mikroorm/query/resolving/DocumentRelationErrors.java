// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.exception.ValidationException;

/** The sentences about relations in embedded objects and in elements, of which a document has the keys. Codes 4406, 4407 and 4409. */
final class DocumentRelationErrors {

    private DocumentRelationErrors() {}

    static ValidationException inStream(String entity, String path) {
        return new ValidationException(
                4406,
                "A stream of " + entity + " is to populate " + path
                        + ", which is a key in an embedded object and takes a statement of its own, but what a stream"
                        + " brings comes with one. Use find in pages, or leave the relation out, which must not be eager, and"
                        + " load the targets of a portion at once.");
    }

    static ValidationException behindElement(String relation, String target) {
        return new ValidationException(
                4407,
                relation + " is a key in elements of an array, and conditions go no further than that key. Find the "
                        + target + " first, and ask for those by in(…); or make the elements entities.");
    }

    static ValidationException inRecord(String component, String object) {
        return new ValidationException(
                4409,
                component + " is to have the whole of " + object
                        + ", which has relations inside, but what is read into records is not managed, so nothing there can be"
                        + " their targets. Read the entity, or parts of it that are values or keys.");
    }
}
