// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.io.Serial;

/** A setting is missing, or two settings contradict each other. */
public class ConfigurationException extends MikroOrmException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Made by the factory of the package whose rule was broken. */
    public ConfigurationException(int code, String message) {
        super(code, message);
    }

    /** The same, for what something else has made known. */
    public ConfigurationException(int code, String message, Throwable cause) {
        super(code, message, cause);
    }
}
