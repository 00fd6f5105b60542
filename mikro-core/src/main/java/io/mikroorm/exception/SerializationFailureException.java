// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.io.Serial;

/** What the transaction has read was changed by another one, and its isolation level does not allow it to go on. */
public class SerializationFailureException extends DriverException implements Retriable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Made by a driver's exception converter from what the database reported. */
    public SerializationFailureException(DriverError error) {
        super(error);
    }
}
