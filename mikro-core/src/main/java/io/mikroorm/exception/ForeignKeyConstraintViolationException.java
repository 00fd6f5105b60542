// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.io.Serial;
import java.util.List;

/** A row refers to a row that does not exist, or a row that is referred to was deleted. */
public class ForeignKeyConstraintViolationException extends ConstraintViolationException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Made by a driver's exception converter from what the database reported. */
    public ForeignKeyConstraintViolationException(DriverError error) {
        super(error);
    }

    @Override
    public ForeignKeyConstraintViolationException about(List<String> found) {
        return new ForeignKeyConstraintViolationException(error().about(found));
    }
}
