// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.ColumnPath;

/** The sentences about queries that have no statement. Codes 5043 and 5047. */
final class PlanErrors {

    private PlanErrors() {}

    static ValidationException conditionOfOthers(String entity) {
        return new ValidationException(
                5047,
                "The query for " + entity
                        + " has a condition in the words of another kind of store, and this one speaks SQL. Say it by where(…).");
    }

    static ValidationException elements(ColumnPath array) {
        return new ValidationException(
                5043,
                array.root().name() + "." + array
                        + " is kept as a document, and conditions on its elements (the feature"
                        + " ELEMENT_CONDITIONS) are not there on this database. Filter the entities that were found, or make the"
                        + " elements entities.");
    }
}
