// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.io.Serial;

/** A call that cannot be carried out as it is written: a wrong argument, or an object in the wrong state. */
public class ValidationException extends MikroOrmException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Made by the factory of the package whose rule was broken. */
    public ValidationException(int code, String message) {
        super(code, message);
    }

    /** As the other constructor, with the exception that caused this one. */
    public ValidationException(int code, String message, Throwable cause) {
        super(code, message, cause);
    }
}
