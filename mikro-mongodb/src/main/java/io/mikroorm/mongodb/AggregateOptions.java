// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import com.mongodb.ReadPreference;
import com.mongodb.client.model.Collation;
import io.mikroorm.mongodb.driver.ReadSettings;
import io.mikroorm.query.FlushMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How an aggregation is done. Filled in by a lambda: {@code o -> o.hint("name_1").timeout(Duration.ofSeconds(2))}. Not
 * thread-safe.
 */
public final class AggregateOptions {

    private @Nullable Collation collation;
    private @Nullable Duration timeout;
    private @Nullable Boolean allowDiskUse;
    private @Nullable String hint;
    private @Nullable ReadPreference readPreference;
    private @Nullable FlushMode flushMode;

    /** No options yet. */
    AggregateOptions() {}

    /** Says how texts compare and sort. */
    public AggregateOptions collation(Collation value) {
        this.collation = value;
        return this;
    }

    /** Lets the server work on it for so long at most, in whole milliseconds ({@code maxTimeMS}). */
    public AggregateOptions timeout(Duration value) {
        if (value.compareTo(Duration.ofMillis(1)) < 0 || value.compareTo(Duration.ofMillis(Integer.MAX_VALUE)) > 0) {
            throw CallErrors.badTimeout(value);
        }
        this.timeout = value;
        return this;
    }

    /** Says whether stages may keep on disk what does not fit into the memory that they have; the server's setting unless said. */
    public AggregateOptions allowDiskUse(boolean value) {
        this.allowDiskUse = value;
        return this;
    }

    /** Names the index by which documents are looked for. */
    public AggregateOptions hint(String index) {
        this.hint = index;
        return this;
    }

    /** Says which servers of a replica set may answer. In a transaction, the primary does. */
    public AggregateOptions readPreference(ReadPreference value) {
        this.readPreference = value;
        return this;
    }

    /** Chooses whether it flushes first. */
    public AggregateOptions flushMode(FlushMode value) {
        this.flushMode = value;
        return this;
    }

    ReadSettings settings() {
        return new ReadSettings(collation, timeout, allowDiskUse, hint, readPreference);
    }

    @Nullable
    FlushMode flushMode() {
        return flushMode;
    }
}
