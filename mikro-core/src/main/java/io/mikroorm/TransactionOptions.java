// SPDX-License-Identifier: MIT
package io.mikroorm;

import io.mikroorm.query.FlushMode;
import org.jspecify.annotations.Nullable;

/** How a transaction runs. Filled in by a lambda: {@code t -> t.propagation(REQUIRED)}. Not thread-safe. */
public final class TransactionOptions {

    private Propagation propagation = Propagation.NESTED;
    private @Nullable IsolationLevel isolation;
    private @Nullable FlushMode flushMode;
    private boolean readOnly;
    private int retries;

    /** The defaults. */
    public TransactionOptions() {}

    /** Chooses what to do when there is a transaction already. */
    public TransactionOptions propagation(Propagation value) {
        this.propagation = value;
        return this;
    }

    /** Chooses the isolation level, of an outermost transaction only. */
    public TransactionOptions isolation(IsolationLevel value) {
        this.isolation = value;
        return this;
    }

    /** Chooses when queries in the transaction flush first. */
    public TransactionOptions flushMode(FlushMode value) {
        this.flushMode = value;
        return this;
    }

    /** Makes the transaction read only: there is no flush at its end, and one that would write is refused. */
    public TransactionOptions readOnly() {
        this.readOnly = true;
        return this;
    }

    /**
     * Does the work again, in a new transaction, when it has failed with what is {@code Retriable}: it met another transaction, or a row that
     * others have changed. At most so many times, after short pauses that grow. The work is begun anew with an empty entity manager, so this
     * one must be empty too, and in no transaction.
     */
    public TransactionOptions retries(int most) {
        this.retries = most;
        return this;
    }

    /** How many more times the work may be done; 0 for once only. */
    public int retries() {
        return retries;
    }

    /** What to do when there is a transaction already. */
    public Propagation propagation() {
        return propagation;
    }

    /** The isolation level; null for the database's own. */
    public @Nullable IsolationLevel isolation() {
        return isolation;
    }

    /** The flush mode; null for the entity manager's. */
    public @Nullable FlushMode flushMode() {
        return flushMode;
    }

    /** Whether the transaction only reads. */
    public boolean isReadOnly() {
        return readOnly;
    }
}
