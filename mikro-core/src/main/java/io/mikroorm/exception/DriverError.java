// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a database reported.
 *
 * @param message what happened, in the words of this library
 * @param statement the statement, without its values; null when there was none
 * @param constraint the constraint that was broken, where the database names it
 * @param cause the driver's own exception
 * @param properties the properties that it is about, as {@code Author.email}, where the model leads to them
 */
public record DriverError(
        String message,
        @Nullable String statement,
        @Nullable String constraint,
        @Nullable Throwable cause,
        List<String> properties) {

    /** Takes a copy of the properties. */
    public DriverError {
        properties = List.copyOf(properties);
    }

    /** An error of which it is not known which properties it is about. */
    public DriverError(
            String message, @Nullable String statement, @Nullable String constraint, @Nullable Throwable cause) {
        this(message, statement, constraint, cause, List.of());
    }

    /** The same error, about these properties. */
    public DriverError about(List<String> properties) {
        return new DriverError(message, statement, constraint, cause, properties);
    }
}
