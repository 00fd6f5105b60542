// SPDX-License-Identifier: MIT
package io.mikroorm.sql;

import io.mikroorm.query.FindOptions;
import io.mikroorm.query.FlushMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How a statement in the application's own words is run. Filled in by a lambda. Not thread-safe. */
public final class ExecuteOptions {

    private final FindOptions<Object> options = new FindOptions<>();

    /** No options yet. */
    public ExecuteOptions() {}

    /** Chooses whether it flushes first. */
    public ExecuteOptions flushMode(FlushMode mode) {
        options.flushMode(mode);
        return this;
    }

    /** Lets it take so long at most; then it is ended, with a {@code QueryTimeoutException}. */
    public ExecuteOptions timeout(Duration most) {
        options.timeout(most);
        return this;
    }

    /** The mode that was chosen; null for the entity manager's. */
    public @Nullable FlushMode flushMode() {
        return options.flushMode();
    }

    /** How long it may take; null for as long as it takes. */
    public @Nullable Duration timeout() {
        return options.reading().timeout();
    }
}
