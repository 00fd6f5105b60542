// SPDX-License-Identifier: MIT
package io.mikroorm.query;

/**
 * How rows are kept from being changed by others between reading and writing them. A pessimistic lock needs a transaction that
 * may write and lasts until its end; a database that cannot lock rows holds all of itself for such a transaction instead.
 */
public enum LockMode {
    /** Nothing is locked; the version tells when the row is written. The entity must have one. */
    OPTIMISTIC,
    /** Others may read and lock to read, and wait to write. Waits for those who write. */
    PESSIMISTIC_READ,
    /** Others wait to lock and to write. Waits for those who hold a lock. */
    PESSIMISTIC_WRITE,
    /** As {@link #PESSIMISTIC_READ}, but rows that cannot be locked at once are left out. */
    PESSIMISTIC_PARTIAL_READ,
    /** As {@link #PESSIMISTIC_WRITE}, but rows that cannot be locked at once are left out: the way of a queue of jobs. */
    PESSIMISTIC_PARTIAL_WRITE,
    /** As {@link #PESSIMISTIC_READ}, but fails instead of waiting. */
    PESSIMISTIC_READ_OR_FAIL,
    /** As {@link #PESSIMISTIC_WRITE}, but fails instead of waiting. */
    PESSIMISTIC_WRITE_OR_FAIL;

    /** Whether rows are locked in the database. */
    public boolean isPessimistic() {
        return this != OPTIMISTIC;
    }

    /** Whether others may hold the same lock. */
    public boolean isShared() {
        return this == PESSIMISTIC_READ || this == PESSIMISTIC_PARTIAL_READ || this == PESSIMISTIC_READ_OR_FAIL;
    }

    /** Whether rows that cannot be locked at once are left out. */
    public boolean isPartial() {
        return this == PESSIMISTIC_PARTIAL_READ || this == PESSIMISTIC_PARTIAL_WRITE;
    }

    /** Whether a row that cannot be locked at once is a failure. */
    public boolean isOrFail() {
        return this == PESSIMISTIC_READ_OR_FAIL || this == PESSIMISTIC_WRITE_OR_FAIL;
    }

    /** The mode for one row, of which none can be left out: partial modes fail instead. */
    public LockMode ofOne() {
        return switch (this) {
            case PESSIMISTIC_PARTIAL_READ -> PESSIMISTIC_READ_OR_FAIL;
            case PESSIMISTIC_PARTIAL_WRITE -> PESSIMISTIC_WRITE_OR_FAIL;
            default -> this;
        };
    }
}
