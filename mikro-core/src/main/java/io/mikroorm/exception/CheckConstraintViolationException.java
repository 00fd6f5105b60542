// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.io.Serial;
import java.util.List;

/** A value breaks a check of the schema. */
public class CheckConstraintViolationException extends ConstraintViolationException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Made by a driver's exception converter from what the database reported. */
    public CheckConstraintViolationException(DriverError error) {
        super(error);
    }

    @Override
    public CheckConstraintViolationException about(List<String> found) {
        return new CheckConstraintViolationException(error().about(found));
    }
}
