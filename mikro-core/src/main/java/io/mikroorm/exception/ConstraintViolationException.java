// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.io.Serial;

/** A row breaks a rule of the schema. */
public class ConstraintViolationException extends DriverException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Made by a driver's exception converter from what the database reported. */
    public ConstraintViolationException(DriverError error) {
        super(error);
    }
}
