// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.io.Serial;

/** A statement took longer than its query allows with {@code timeout(…)}. */
public class QueryTimeoutException extends DriverException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Made by a driver from what the database reported. */
    public QueryTimeoutException(DriverError error) {
        super(error);
    }
}
