// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers of objects that are no longer managed which lazy values they were never given, for as long as the objects live: a row that is made of
 * one would lack them.
 */
final class LeftOut {

    private final Map<Key, BitSet> known = new HashMap<>();
    private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

    /** Stands for an object, without keeping it. */
    private static final class Key extends WeakReference<Object> {

        private final int hash;

        Key(Object object, @Nullable ReferenceQueue<Object> queue) {
            super(object, queue);
            this.hash = System.identityHashCode(object);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            Object object = get();
            return this == other || object != null && other instanceof Key key && key.get() == object;
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** Notes what an object lacks; null for nothing. */
    void note(Object object, @Nullable BitSet missing) {
        for (Reference<?> each = gone.poll(); each != null; each = gone.poll()) {
            known.remove(each);
        }
        if (missing != null) {
            known.put(new Key(object, gone), missing);
        } else if (!known.isEmpty()) {
            known.remove(new Key(object, null));
        }
    }

    /** What an object lacks; null for nothing. */
    @Nullable
    BitSet of(Object object) {
        return known.isEmpty() ? null : known.get(new Key(object, null));
    }
}
