// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The database, or the way to it, refused. Keeps the statement and the driver's own exception. */
public class DriverException extends MikroOrmException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The code of errors that the database reports. */
    public static final int CODE = 5001;

    private final @Nullable String statement;
    private final @Nullable String constraint;

    /** Made by a driver's exception converter from what the database reported. */
    public DriverException(DriverError error) {
        super(CODE, text(error), error.cause());
        this.statement = error.statement();
        this.constraint = error.constraint();
    }

    /** The statement that failed, with placeholders; null when there was none. */
    public final @Nullable String statement() {
        return statement;
    }

    /** The constraint that was broken, where the database names it. */
    public final @Nullable String constraint() {
        return constraint;
    }

    private static String text(DriverError error) {
        return error.statement() == null ? error.message() : error.message() + "\n  Statement: " + error.statement();
    }
}
