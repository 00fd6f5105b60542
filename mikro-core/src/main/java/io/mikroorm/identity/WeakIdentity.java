// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/** Stands for an object, and for no other that is equal to it, without keeping it. */
final class WeakIdentity extends WeakReference<Object> {

    private final int hash;

    /** To be told by the queue when the object is gone; to look it up, without one. */
    WeakIdentity(Object object, @Nullable ReferenceQueue<Object> queue) {
        super(object, queue);
        this.hash = hash(object);
    }

    /** That of each which stands for an object. */
    static int hash(Object object) {
        return System.identityHashCode(object);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        Object object = get();
        return this == other || object != null && other instanceof WeakIdentity key && key.get() == object;
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
