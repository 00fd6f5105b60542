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

    private final String reported;
    private final @Nullable String statement;
    private final @Nullable String constraint;

    /** Made by a driver's exception converter from what the database reported. */
    public DriverException(DriverError error) {
        super(CODE, text(error), error.cause());
        this.reported = error.message();
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

    /** What the database reported, to make an exception of that says more. */
    final DriverError error() {
        return new DriverError(reported, statement, constraint, getCause());
    }

    private static String text(DriverError error) {
        String message = error.message();
        if (!error.properties().isEmpty()) {
            message += " It is about " + String.join(" and ", error.properties()) + ".";
        }
        return error.statement() == null ? message : message + "\n  Statement: " + error.statement();
    }
}
