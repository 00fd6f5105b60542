// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.io.Serial;
import java.util.List;

/** A value exists already where it must be unique. */
public class UniqueConstraintViolationException extends ConstraintViolationException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Made by a driver's exception converter from what the database reported. */
    public UniqueConstraintViolationException(DriverError error) {
        super(error);
    }

    @Override
    public UniqueConstraintViolationException about(List<String> found) {
        return new UniqueConstraintViolationException(error().about(found));
    }
}
