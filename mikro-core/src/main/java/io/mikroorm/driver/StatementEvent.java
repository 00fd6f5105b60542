// SPDX-License-Identifier: MIT
package io.mikroorm.driver;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that ran.
 *
 * @param statement its text, with placeholders
 * @param values the values that were bound, only where {@code logging.showValues} is on; empty otherwise, and for batches the first row's
 * @param executions how many times it ran with other values; more than one for a batch
 * @param nanoseconds how long it took, from sending it to the last row
 * @param rows the rows it returned or changed
 * @param failure why it failed; null when it did not
 */
public record StatementEvent(
        String statement,
        List<@Nullable Object> values,
        int executions,
        long nanoseconds,
        long rows,
        @Nullable Throwable failure) {}
