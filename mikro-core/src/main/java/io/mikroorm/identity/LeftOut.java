// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers of objects that are no longer managed which lazy values they were never given, for as long as the objects live: a row that is made of
 * one would lack them.
 */
final class LeftOut {

    private final Map<WeakIdentity, BitSet> known = new HashMap<>();
    private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

    /** Notes what an object lacks; null for nothing. */
    void note(Object object, @Nullable BitSet missing) {
        for (Reference<?> each = gone.poll(); each != null; each = gone.poll()) {
            known.remove(each);
        }
        if (missing != null) {
            known.put(new WeakIdentity(object, gone), missing);
        } else if (!known.isEmpty()) {
            known.remove(new WeakIdentity(object, null));
        }
    }

    /** What an object lacks; null for nothing. */
    @Nullable
    BitSet of(Object object) {
        return known.isEmpty() ? null : known.get(new WeakIdentity(object, null));
    }
}
