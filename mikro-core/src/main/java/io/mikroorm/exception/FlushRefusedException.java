// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.io.Serial;

/** A flush that no order of statements could carry out, refused before anything was sent. */
public class FlushRefusedException extends ValidationException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Made by the factory of the package whose rule was broken. */
    public FlushRefusedException(int code, String message) {
        super(code, message);
    }
}
