// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.io.Serial;

/** A table was to be created that exists already. */
public class TableExistsException extends DriverException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Made by a driver's exception converter from what the database reported. */
    public TableExistsException(DriverError error) {
        super(error);
    }
}
