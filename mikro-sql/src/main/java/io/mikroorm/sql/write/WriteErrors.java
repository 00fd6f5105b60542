// SPDX-License-Identifier: MIT
package io.mikroorm.sql.write;

import io.mikroorm.exception.ValidationException;

/** The sentences about writes that are built wrong. Codes 5240 to 5242; see also those about writes that do not fit the model. */
final class WriteErrors {

    private WriteErrors() {}

    static ValidationException anyRow(String what, String entity) {
        return new ValidationException(
                5240,
                "The " + what + " of " + entity
                        + " does not say of which rows. Say so by where(…), or that all are meant by all().");
    }

    static ValidationException noMerge() {
        return new ValidationException(
                5241,
                "where(…) of an insert says which rows that are there are changed, but nothing changes such rows. Say before what"
                        + " becomes of them: onConflict(…).merge(…).");
    }

    static ValidationException noQuery(String entity) {
        return new ValidationException(
                5242, "The insert of " + entity + " has no query that finds its rows. Say it by select(…).");
    }
}
