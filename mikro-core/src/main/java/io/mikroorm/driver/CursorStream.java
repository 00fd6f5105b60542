// SPDX-License-Identifier: MIT
package io.mikroorm.driver;

import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A stream of what a cursor comes by, each when it is asked for: nothing is read ahead, so it is never split, not even where the application
 * calls it parallel. Not thread-safe.
 */
public final class CursorStream<T> implements Spliterator<T> {

    private final Supplier<? extends @Nullable T> source;

    private CursorStream(Supplier<? extends @Nullable T> source) {
        this.source = source;
    }

    /**
     * Streams until there is nothing more.
     *
     * @param source gives the next one; null when there is none any more
     * @param close lets go of what it comes from, when the stream is closed
     */
    public static <T> Stream<T> of(Supplier<? extends @Nullable T> source, Runnable close) {
        return StreamSupport.stream(new CursorStream<T>(source), false).onClose(close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        T next = source.get();
        if (next == null) {
            return false;
        }
        action.accept(next);
        return true;
    }

    @Override
    public @Nullable Spliterator<T> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }
}
