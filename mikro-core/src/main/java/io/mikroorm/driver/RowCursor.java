// SPDX-License-Identifier: MIT
package io.mikroorm.driver;

import io.mikroorm.exception.TransactionStateException;

/** The rows of a query, fetched from the store while they are asked for. Holds what the store needs for that. Not thread-safe. */
public interface RowCursor extends AutoCloseable {

    /**
     * Pushes the next row to the sink of the query. False when there is none any more; then, and after a failure, everything is let go of.
     */
    boolean next();

    /** For {@link #next} where the transaction that the rows were read in is over: a stream's reader does not know that by itself. */
    static TransactionStateException transactionIsOver() {
        return new TransactionStateException(
                4215,
                "The rows of a stream were being read in a transaction, which is over, or has gone back to a savepoint that was set before;"
                        + " so there are no further ones. Read the stream to its end before, or open it outside of the transaction.");
    }

    /** For another statement while a cursor is open in its transaction, where the store runs none then. */
    static TransactionStateException rowsAreBeingRead() {
        return new TransactionStateException(
                4216,
                "A stream is open in this transaction, and until it has been read to its end or closed, the database runs no other statement"
                        + " on its connection. Close it first, or open it outside of the transaction, or with another entity manager:"
                        + " em.fork().stream(…).");
    }

    /** Ends the query and lets go of everything. Closing again does nothing. */
    @Override
    void close();
}
