// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Goes on where a setter or getter of the application fails, so that all other entities hear of what has become of their rows; the first
 * failure is thrown when that is done, and has the others with it. Not thread-safe.
 */
public final class FirstFailure {

    private @Nullable RuntimeException first;

    /** Without failures yet. */
    public FirstFailure() {}

    /** Does something with each, whatever fails. */
    public <T> void each(Iterable<T> all, Consumer<? super T> work) {
        for (T one : all) {
            try {
                work.accept(one);
            } catch (RuntimeException e) {
                add(e);
            }
        }
    }

    /** Does something, which may fail. */
    public void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            add(e);
        }
    }

    /** Keeps a failure for later. */
    public void add(RuntimeException failure) {
        if (first == null) {
            first = failure;
        } else if (first != failure) {
            first.addSuppressed(failure);
        }
    }

    /** Throws what has failed, which is then no longer kept. */
    public void throwIfAny() {
        RuntimeException failure = first;
        first = null;
        if (failure != null) {
            throw failure;
        }
    }
}
