// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.PropertyPath;

/** The sentences about properties that are chosen or left away. Codes 2161 to 2165. */
final class FieldErrors {

    private FieldErrors() {}

    static ValidationException needed(String property, String reason) {
        return new ValidationException(
                2161,
                "exclude(…) has " + property + ", which always comes with its row: " + reason
                        + ". Leave it out of exclude(…).");
    }

    static ValidationException partExcluded(String path, String whole) {
        return new ValidationException(
                2162,
                "exclude(…) has " + PropertyPath.quoted(path) + ", a part of " + whole
                        + ", which is loaded as a whole or not at all. Exclude the whole, or nothing of it.");
    }

    static ValidationException excludedBehind(String path, String relation) {
        return new ValidationException(
                2163,
                "exclude(…) has " + PropertyPath.quoted(path) + ", but " + relation
                        + " is not loaded by this query, so there is nothing to leave away behind it. Populate the relation, or leave the path"
                        + " out of exclude(…).");
    }

    static ValidationException populatedAndExcluded(String relation) {
        return new ValidationException(
                2164, "A query both populates and excludes " + relation + ". Decide whether it is to be loaded.");
    }

    static ValidationException starInside(String path) {
        return new ValidationException(
                2165,
                "The path " + PropertyPath.quoted(path)
                        + " has a '*' which is not its end, or which is not behind an entity. A '*' stands for all properties of an entity:"
                        + " \"author.*\".");
    }
}
