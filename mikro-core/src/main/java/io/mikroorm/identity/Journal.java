// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.hydration.EntityState;
import java.util.ArrayList;
import java.util.List;

/**
 * What was done to the managed entities since a transaction began, so that a rollback can take it back. Off outside of
 * transactions, where it costs a check. Not thread-safe.
 */
public final class Journal {

    /** Takes one thing back. */
    @FunctionalInterface
    public interface Undo {

        /** Does so. Called at most once, after everything that was recorded later was taken back. */
        void undo();
    }

    private final List<Object> entries = new ArrayList<>();
    private final IdentityMap map;
    /** How many entries were let go of; marks count them. */
    private long forgotten;

    private boolean active;

    Journal(IdentityMap map) {
        this.map = map;
    }

    /** Whether changes must be recorded. */
    public boolean isActive() {
        return active;
    }

    /** Starts recording: an outermost transaction begins. */
    public void activate() {
        active = true;
    }

    /** Stops recording and forgets: the outermost transaction is over. */
    public void deactivate() {
        active = false;
        forgotten = 0;
        entries.clear();
    }

    /** A point to which {@link #undoTo} can go back. */
    public long mark() {
        return forgotten + entries.size();
    }

    /** Records how to take back what is being done. Does nothing while it is not active. */
    public void record(Undo undo) {
        if (active) {
            entries.add(undo);
        }
    }

    /**
     * Lets go of all that was recorded: what it was about is no longer managed, and no rollback brings it back. Marks stay what
     * they are.
     */
    public void forget() {
        forgotten += entries.size();
        entries.clear();
    }

    /** Records that a state came into the map; the state itself is the entry, since a transaction may load thousands. */
    void registered(EntityState state) {
        entries.add(state);
    }

    /** Takes everything back that was recorded since a mark and not forgotten, the latest first. */
    public void undoTo(long mark) {
        boolean wasActive = active;
        active = false;
        RuntimeException failure = null;
        while (!entries.isEmpty() && mark() > mark) {
            try {
                undo(entries.remove(entries.size() - 1));
            } catch (RuntimeException e) { // of a setter of the application: the rest is undone all the same
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        active = wasActive;
        if (failure != null) {
            throw failure;
        }
    }

    private void undo(Object entry) {
        if (entry instanceof EntityState state) {
            map.evict(state);
        } else {
            ((Undo) entry).undo();
        }
    }
}
