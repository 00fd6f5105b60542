// SPDX-License-Identifier: MIT
package io.mikroorm.transaction;

import org.jspecify.annotations.Nullable;

/** One level of a transaction. */
final class Frame {

    final @Nullable String savepoint;
    final long mark;
    final boolean readOnly;
    private boolean doomed;
    private @Nullable Throwable reason;

    /**
     * A level that was just begun.
     *
     * @param savepoint where a rollback goes back to; null for the outermost level
     * @param mark where the journal goes back to
     * @param readOnly whether a flush may write nothing in it
     */
    Frame(@Nullable String savepoint, long mark, boolean readOnly) {
        this.savepoint = savepoint;
        this.mark = mark;
        this.readOnly = readOnly;
    }

    /** From now on it can only be rolled back; the first reason is kept. */
    void doom(Throwable why) {
        reason = doomed ? reason : why;
        doomed = true;
    }

    boolean isDoomed() {
        return doomed;
    }

    @Nullable
    Throwable reason() {
        return reason;
    }
}
