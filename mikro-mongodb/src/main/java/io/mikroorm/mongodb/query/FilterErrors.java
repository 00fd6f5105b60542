// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.exception.ValidationException;

/** The sentences about queries that MongoDB cannot ask. Codes 5128 and 5129. */
final class FilterErrors {

    private FilterErrors() {}

    static ValidationException conditionOfOthers() {
        return new ValidationException(
                5128,
                "A query has a condition in the words of another kind of store than MongoDB. Say it by where(…), or by"
                        + " MongoFilters.raw(…).");
    }

    static ValidationException collatedKeys(String entity, String collation, String keyed) {
        return new ValidationException(
                5129,
                "The query for " + entity + " has the collation '" + collation
                        + "', and finds other documents by keys of "
                        + keyed
                        + ", which are texts: keys that this collation has for the same would be taken for one another."
                        + " Leave the collation out, or ask for one of the two by a query of its own.");
    }
}
