// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import io.mikroorm.driver.RowCursor;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What a cursor comes by, each when it is asked for. Not thread-safe, and never split. */
final class DocumentStream<T> implements Spliterator<T> {

    private final RowCursor cursor;
    private final List<T> taken;

    private DocumentStream(RowCursor cursor, List<T> taken) {
        this.cursor = cursor;
        this.taken = taken;
    }

    /**
     * Holds the cursor until its end, or until it is closed.
     *
     * @param taken where the cursor puts what it comes by
     */
    static <T> Stream<T> over(RowCursor cursor, List<T> taken) {
        return StreamSupport.stream(new DocumentStream<>(cursor, taken), false).onClose(cursor::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (!cursor.next()) {
            return false;
        }
        action.accept(taken.remove(0));
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
