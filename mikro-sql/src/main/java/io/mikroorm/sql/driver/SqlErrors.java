// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.exception.ValidationException;

/** The sentences about statements that cannot be made. Codes 5040 to 5049. */
final class SqlErrors {

    private SqlErrors() {}

    static ValidationException tooManyValues(int values, String database, int most) {
        return new ValidationException(
                5040,
                "A statement has " + values + " values, and " + database + " takes at most " + most
                        + ". Ask in several queries, or by a condition instead of a list.");
    }

    static IllegalStateException wrongNumberOfKeys(String entity, int rows, int keys) {
        return new IllegalStateException("An insert of " + rows + " rows of " + entity + " gave back " + keys
                + " keys. Does a trigger change them?");
    }

    static IllegalStateException notStarted() {
        return new IllegalStateException("The driver does not know the model yet: start(metadata) comes first.");
    }
}
