// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import org.jspecify.annotations.Nullable;

/**
 * What a database reported.
 *
 * @param message what happened, in the words of this library
 * @param statement the statement, without its values; null when there was none
 * @param constraint the constraint that was broken, where the database names it
 * @param cause the driver's own exception
 */
public record DriverError(
        String message,
        @Nullable String statement,
        @Nullable String constraint,
        @Nullable Throwable cause) {}
