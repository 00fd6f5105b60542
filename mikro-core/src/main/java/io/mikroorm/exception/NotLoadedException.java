// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.io.Serial;

/** Something was read that has not been loaded: a collection, or the object behind a reference. */
public class NotLoadedException extends ValidationException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Made by the factory of the package whose rule was broken. */
    public NotLoadedException(int code, String message) {
        super(code, message);
    }
}
