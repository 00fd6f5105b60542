// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The root of the exceptions of this library. Unchecked, with a stable code that leads to the page of the error. */
public class MikroOrmException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int code;

    /** Made with the number behind {@code MO-} and a message that says what, why and what to do. */
    public MikroOrmException(int code, String message) {
        this(code, message, null);
    }

    /** As the other constructor, with the exception that caused this one. */
    public MikroOrmException(int code, String message, @Nullable Throwable cause) {
        super("[MO-" + code + "] " + message, cause);
        this.code = code;
    }

    /** The stable number of the error, as in {@code MO-2104}. */
    public final int code() {
        return code;
    }
}
