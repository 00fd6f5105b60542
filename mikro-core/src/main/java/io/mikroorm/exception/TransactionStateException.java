// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.io.Serial;

/** A transaction was required and there was none, or one was open where none may be. */
public class TransactionStateException extends ValidationException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Made by the factory of the package whose rule was broken. */
    public TransactionStateException(int code, String message) {
        super(code, message);
    }
}
