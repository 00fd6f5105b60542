// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.shape.ColumnPath;

/** The sentences about queries that MongoDB cannot ask. Codes 2702 to 2704, 2907, 4351, 5128 and 5129. */
final class FilterErrors {

    private FilterErrors() {}

    static ValidationException conditionOfOthers() {
        return new ValidationException(
                5128,
                "A query has a condition in the words of another kind of store than MongoDB. Say it by where(…), or by"
                        + " MongoFilters.raw(…).");
    }

    static ValidationException noPipeline(String entity, String problem) {
        return new ValidationException(
                2907,
                "The pipeline of " + entity + ", which was asked for, " + problem
                        + ". Give an array of stages in JSON, as in \"[{$match: {price: {$gt: ?}}}]\".");
    }

    static ValidationException operatorTwice(ColumnPath array, String operator) {
        return new ValidationException(
                2702,
                "A condition on an element of " + array.root().name() + "." + array + " needs " + operator
                        + " twice, and MongoDB takes each operator once for an element that is a value. Ask for less at"
                        + " once, or filter what was found.");
    }

    static ValidationException unusableName(ColumnPath path) {
        return new ValidationException(
                4351,
                path.root().name() + "." + path
                        + " has a name with a dot in it, or one that begins with a dollar sign, which MongoDB takes for a path or"
                        + " an operator. Filter what was found, or keep the value under another name.");
    }

    static ValidationException sizeOfElement(ColumnPath element) {
        return new ValidationException(
                2704,
                "A condition asks whether a list in " + element.root().name() + "." + element
                        + " has at least, or less than, so many elements, and of an element that is a list MongoDB tells only"
                        + " whether it has exactly so many. Ask for exact sizes, or filter what was found.");
    }

    static ValidationException tooManyWays(ColumnPath array, int most) {
        return new ValidationException(
                2703,
                "A condition on an element of " + array.root().name() + "." + array
                        + " can be fulfilled in more than " + most
                        + " ways, each of which MongoDB is asked for by itself where an element is a plain value. Ask for less"
                        + " at once.");
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
