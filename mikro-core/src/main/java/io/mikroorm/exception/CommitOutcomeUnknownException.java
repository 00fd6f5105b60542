// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.io.Serial;

/** The commit itself failed: whether the database kept the changes is unknown. Look before you repeat them. */
public class CommitOutcomeUnknownException extends DriverException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Made by a driver's exception converter from what the database reported. */
    public CommitOutcomeUnknownException(DriverError error) {
        super(error);
    }
}
