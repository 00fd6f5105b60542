// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.io.Serial;

/** Another connection held a lock for too long. */
public class LockWaitTimeoutException extends DriverException implements Retriable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Made by a driver's exception converter from what the database reported. */
    public LockWaitTimeoutException(DriverError error) {
        super(error);
    }
}
