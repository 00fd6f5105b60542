// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a state whose object was read in half, since a setter of the application has failed: it is one that is not loaded, so that
 * nothing of the half is written, and the next query reads it again.
 */
final class HalfRead {

    private HalfRead() {}

    /**
     * Makes a state one that is not loaded.
     *
     * @param before the object that there was before the row was read, which others may hold; null for none
     */
    static void leave(EntityState state, @Nullable Object before, Throwable failure) {
        state.status(Status.REFERENCE);
        if (before == null) {
            withoutObject(state);
            return;
        }
        try {
            state.takeSnapshot();
        } catch (RuntimeException unreadable) { // of a getter, which cannot do with a half either
            failure.addSuppressed(unreadable);
            withoutObject(state);
        }
    }

    private static void withoutObject(EntityState state) {
        state.entity(null);
        int shown =
                state.metadata().hasPlainToManys() ? state.metadata().toManys().size() : 0;
        for (int i = 0; i < shown; i++) {
            state.shown(i, null);
        }
    }
}
