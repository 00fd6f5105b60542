// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.io.Serial;
import java.util.List;

/** A column that must have a value got none. */
public class NotNullConstraintViolationException extends ConstraintViolationException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Made by a driver's exception converter from what the database reported. */
    public NotNullConstraintViolationException(DriverError error) {
        super(error);
    }

    @Override
    public NotNullConstraintViolationException about(List<String> found) {
        return new NotNullConstraintViolationException(error().about(found));
    }
}
