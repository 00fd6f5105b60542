// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import org.jspecify.annotations.Nullable;

/**
 * Remembers of objects that are no longer managed, or never were, that they are references whose rows nobody has read, for as long as the objects
 * live: but for their keys they look like new ones. A stream notes one or more with each row, so the notes lie in one table, by the identity of the
 * objects, and those of objects that are gone are swept out when the table is full: each note is the weak reference and nothing else.
 */
final class Unread {

    private static final int FIRST = 64;
    private static final int SHARE = 4;

    private @Nullable WeakIdentity[] notes = new @Nullable WeakIdentity[FIRST];

    /** How many places are taken, by notes of objects that are gone too. */
    private int taken;

    /** Notes what is known of an object that is let go of. */
    void note(EntityState state) {
        Object entity = state.entity();
        if (entity != null) {
            note(entity, state.status() == Status.REFERENCE);
        }
    }

    void note(Object entity, boolean unread) {
        if (unread) {
            add(entity);
            return;
        }
        WeakIdentity known = taken == 0 ? null : notes[place(entity)];
        if (known != null) {
            known.clear(); // its place stays taken, so that those behind it are found
        }
    }

    private void add(Object entity) {
        int place = place(entity);
        if (notes[place] != null) {
            return;
        }
        notes[place] = new WeakIdentity(entity, null);
        taken++;
        if (taken > notes.length / 2) {
            sweep();
        }
    }

    /** Where the note of an object is, or where it would be. */
    private int place(Object entity) {
        int last = notes.length - 1;
        int place = WeakIdentity.hash(entity) & last;
        WeakIdentity at = notes[place];
        while (at != null && !at.refersTo(entity)) {
            place = (place + 1) & last;
            at = notes[place];
        }
        return place;
    }

    /** Leaves room for as many again, at least, as live. */
    private void sweep() {
        @Nullable WeakIdentity[] before = notes;
        int living = 0;
        for (int i = 0; i < before.length; i++) {
            WeakIdentity each = before[i];
            living += each == null || each.refersTo(null) ? 0 : 1;
        }
        int size = FIRST;
        while (size < living * SHARE) {
            size <<= 1;
        }
        notes = new @Nullable WeakIdentity[size];
        taken = 0;
        for (int i = 0; i < before.length; i++) {
            WeakIdentity each = before[i];
            if (each != null && !each.refersTo(null)) {
                put(each);
            }
        }
    }

    private void put(WeakIdentity note) {
        int last = notes.length - 1;
        int place = note.hashCode() & last;
        while (notes[place] != null) {
            place = (place + 1) & last;
        }
        notes[place] = note;
        taken++;
    }

    /** Whether an object is such a reference. */
    boolean has(Object entity) {
        return taken > 0 && notes[place(entity)] != null;
    }

    /** How many places there are for notes. */
    int room() {
        return notes.length;
    }
}
