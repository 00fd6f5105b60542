// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import io.mikroorm.benchmarks.ground.Database;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The database of one claim after another. To fill one takes longer than most work on it, so claims of the same work on the same ground
 * share it, unless the work leaves it changed. Not thread-safe.
 */
public final class SharedDatabase implements AutoCloseable {

    private @Nullable Database current;
    private @Nullable Work filledFor;

    /** None yet. */
    public SharedDatabase() {}

    /** A database for a claim, filled. It lasts until the next one is asked for. */
    Database of(SameWork.Claim claim) throws SQLException {
        Database known = current;
        if (known == null
                || known.ground() != claim.ground()
                || filledFor != claim.work()
                || claim.work() == Work.CHANGE) {
            close();
            known = Database.openWatched(claim.ground(), claim.work());
            current = known;
            filledFor = claim.work();
        }
        return known;
    }

    /** Closes the last one. */
    @Override
    public void close() throws SQLException {
        Database known = current;
        current = null;
        if (known != null) {
            known.close();
        }
    }
}
