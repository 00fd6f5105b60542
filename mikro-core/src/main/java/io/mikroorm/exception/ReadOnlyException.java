// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.io.Serial;

/** A write was sent to a database or connection that only reads. */
public class ReadOnlyException extends DriverException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Made by a driver's exception converter from what the database reported. */
    public ReadOnlyException(DriverError error) {
        super(error);
    }
}
