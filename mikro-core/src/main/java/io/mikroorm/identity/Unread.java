// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.HashSet;
import java.util.Set;

/**
 * Remembers of objects that are no longer managed, or never were, that they are references whose rows nobody has read, for as long as the objects
 * live: but for their keys they look like new ones.
 */
final class Unread {

    private final Set<WeakIdentity> known = new HashSet<>();
    private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

    /** Notes what is known of an object that is let go of. */
    void note(EntityState state) {
        for (Reference<?> each = gone.poll(); each != null; each = gone.poll()) {
            known.remove(each);
        }
        Object entity = state.entity();
        if (entity != null && state.status() == Status.REFERENCE) {
            known.add(new WeakIdentity(entity, gone));
        } else if (entity != null && !known.isEmpty()) {
            known.remove(new WeakIdentity(entity, null));
        }
    }

    /** Whether an object is such a reference. */
    boolean has(Object entity) {
        return !known.isEmpty() && known.contains(new WeakIdentity(entity, null));
    }
}
