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
}
