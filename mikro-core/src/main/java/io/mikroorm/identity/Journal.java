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
        entries.clear();
    }

    /** A point to which {@link #undoTo} can go back. */
    public int mark() {
        return entries.size();
    }

    /** Records how to take back what is being done. Does nothing while it is not active. */
    public void record(Undo undo) {
        if (active) {
            entries.add(undo);
        }
    }

    /** Records that everything was forgotten, which no rollback takes back: what it would bring back is forgotten again. */
    public void forgotten(Runnable forget) {
        if (active) {
            entries.add(new Forgotten(forget));
        }
    }

    private record Forgotten(Runnable again) {}

    /** Records that a state came into the map; the state itself is the entry, since a transaction may load thousands. */
    void registered(EntityState state) {
        entries.add(state);
    }

    /** Takes everything back that was recorded since a mark, the latest first. */
    public void undoTo(int mark) {
        boolean wasActive = active;
        active = false;
        Forgotten forgotten = null;
        while (entries.size() > mark) {
            Object entry = entries.remove(entries.size() - 1);
            if (entry instanceof EntityState state) {
                map.evict(state);
            } else if (entry instanceof Forgotten last) {
                forgotten = last;
            } else {
                ((Undo) entry).undo();
            }
        }
        if (forgotten != null) {
            forgotten.again.run();
            entries.add(forgotten);
        }
        active = wasActive;
    }
}
