// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.io.Serial;

/** Two transactions waited for each other, and this one had to give way. */
public class DeadlockException extends DriverException implements Retriable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Made by a driver's exception converter from what the database reported. */
    public DeadlockException(DriverError error) {
        super(error);
    }
}
