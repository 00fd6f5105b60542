// SPDX-License-Identifier: MIT
package io.mikroorm.query;

/** When a query flushes first. */
public enum FlushMode {
    /**
     * Before a query for entities of a class of which some were persisted or removed since the last flush; a stream, and a query into records, also
     * of those classes that come with it. The default.
     */
    AUTO,
    /** Never: only {@code flush()} and {@code commit()} write. */
    COMMIT,
    /** Before each query. */
    ALWAYS
}
