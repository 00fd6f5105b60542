// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import io.mikroorm.exception.ValidationException;
import java.time.Duration;

/** The sentences about calls that only MongoDB's entity manager has. Codes 5124 and 5125. */
final class CallErrors {

    private CallErrors() {}

    static ValidationException otherDatabase() {
        return new ValidationException(
                5124,
                "MongoEntityManager.of(…) was given an entity manager that is not MongoDB's. Give it one that a MongoORM has made.");
    }

    static ValidationException badTimeout(Duration given) {
        return new ValidationException(
                5125,
                "An aggregation has the timeout " + given
                        + ", and the server takes one to 2147483647 milliseconds. Set a time within them, or none.");
    }
}
