// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.io.Serial;

/** No row, where exactly one was required. */
public class EntityNotFoundException extends MikroOrmException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Made by the factory of the package whose rule was broken. */
    public EntityNotFoundException(int code, String message) {
        super(code, message);
    }
}
