// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the statements of a query are carried out. What they are is not changed by it.
 *
 * @param timeout how long each of them may take; null for as long as it takes
 * @param connection which server may answer; null where the settings of the connection say
 * @param others options that only one kind of store knows
 */
public record ReadOptions(
        @Nullable Duration timeout, @Nullable ConnectionType connection, List<StoreOption> others) {

    /** As the store does it by itself. */
    public static final ReadOptions NONE = new ReadOptions(null, null, List.of());

    /** Takes a copy. */
    public ReadOptions {
        others = List.copyOf(others);
    }
}
