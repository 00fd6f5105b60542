// SPDX-License-Identifier: MIT
package io.mikroorm.driver;

/** The rows of a query, fetched from the store while they are asked for. Holds what the store needs for that. Not thread-safe. */
public interface RowCursor extends AutoCloseable {

    /**
     * Pushes the next row to the sink of the query. False when there is none any more; then, and after a failure, everything is let go of.
     */
    boolean next();

    /** Ends the query and lets go of everything. Closing again does nothing. */
    @Override
    void close();
}
