// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.io.Serial;

/** A statement names a column that does not exist. */
public class ColumnNotFoundException extends DriverException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Made by a driver's exception converter from what the database reported. */
    public ColumnNotFoundException(DriverError error) {
        super(error);
    }
}
