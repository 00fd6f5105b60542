// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.hydration.EntityState;

/** Takes snapshots anew once rows have been written, so that a rollback finds what they were. */
public final class Snapshots {

    private Snapshots() {}

    /** Takes all that the entity of a state holds for stored. */
    public static void take(Journal journal, EntityState state) {
        save(journal, state);
        state.takeSnapshot();
        takeInverses(journal, state);
    }

    /** Takes what the inverse to-ones of the entity of a state hold for stored. */
    public static void takeInverses(Journal journal, EntityState state) {
        if (!state.metadata().inverseToOnes().isEmpty()) {
            saveInverses(journal, state);
            state.takeInverseSnapshot();
        }
    }

    /** Keeps the snapshot, which is about to change, for a rollback. */
    public static void save(Journal journal, EntityState state) {
        if (journal.isActive()) {
            EntityState saved = state.newState();
            saved.copySnapshot(state);
            journal.record(new Saved(state, saved));
        }
    }

    /** The same of inverse to-ones. */
    public static void saveInverses(Journal journal, EntityState state) {
        if (journal.isActive()) {
            EntityState saved = state.newState();
            saved.copyInverseSnapshot(state);
            journal.record(new SavedInverses(state, saved));
        }
    }

    private record Saved(EntityState state, EntityState saved) implements Journal.Undo {

        @Override
        public void undo() {
            state.copySnapshot(saved);
        }
    }

    private record SavedInverses(EntityState state, EntityState saved) implements Journal.Undo {

        @Override
        public void undo() {
            state.copyInverseSnapshot(saved);
        }
    }
}
