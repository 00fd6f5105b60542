// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.io.Serial;

/** The database does not understand the statement. */
public class SyntaxErrorException extends DriverException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Made by a driver's exception converter from what the database reported. */
    public SyntaxErrorException(DriverError error) {
        super(error);
    }
}
