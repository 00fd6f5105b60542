// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.exception.ValidationException;

/** The sentence about conditions that are no filters. Code 5128. */
final class FilterErrors {

    private FilterErrors() {}

    static ValidationException conditionOfOthers() {
        return new ValidationException(
                5128,
                "A query has a condition in the words of another kind of store than MongoDB. Say it by where(…), or by"
                        + " MongoFilters.raw(…).");
    }
}
