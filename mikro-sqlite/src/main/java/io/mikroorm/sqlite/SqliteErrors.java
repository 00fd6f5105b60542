// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.exception.ValidationException;

/** What this driver complains about. */
final class SqliteErrors {

    private SqliteErrors() {}

    static ValidationException keysAreUsedUp(String entity) {
        return new ValidationException(
                5110,
                "The keys of " + entity + " are used up: the next one does not fit the type of the key. Use a long, or"
                        + " clear the sequence in the table sqlite_sequence.");
    }
}
