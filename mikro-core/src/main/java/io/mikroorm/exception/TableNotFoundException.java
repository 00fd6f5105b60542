// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.io.Serial;

/** A statement names a table that does not exist. */
public class TableNotFoundException extends DriverException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Made by a driver's exception converter from what the database reported. */
    public TableNotFoundException(DriverError error) {
        super(error);
    }
}
