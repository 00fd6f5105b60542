// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.io.Serial;

/** The database could not be reached, or the connection was lost. */
public class ConnectionException extends DriverException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Made by a driver's exception converter from what the database reported. */
    public ConnectionException(DriverError error) {
        super(error);
    }
}
