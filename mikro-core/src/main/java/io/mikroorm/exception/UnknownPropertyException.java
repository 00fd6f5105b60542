// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.io.Serial;

/** A query, an order or a populate hint names a property that the entity does not have. */
public class UnknownPropertyException extends ValidationException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Made by the factory of the package whose rule was broken. */
    public UnknownPropertyException(int code, String message) {
        super(code, message);
    }
}
