// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.driver.ContentPart;
import io.mikroorm.driver.ContentReader;
import io.mikroorm.driver.DriverSession;
import io.mikroorm.hydration.StoredContent;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one stored content, one after another; the first is there from the beginning. Long contents have longer parts, since
 * databases look for the beginning of each part from that of the content: so the work grows with the length and not with its square.
 */
final class ContentParts implements AutoCloseable {

    /** The bytes, or characters, of a part of an ordinary content. */
    static final int SHORTEST = 1 << 20;

    /** Those of a part of the longest. */
    private static final int LONGEST = 1 << 24;

    /** How many parts a content has at most, unless it is so long that its parts are the longest. */
    private static final int MOST_PARTS = 64;

    private final StoredContent content;
    private final ContentReader reader;
    private final int count;
    private final @Nullable Object version;
    private @Nullable Object next;
    private long position;
    private boolean ended;
    private @Nullable RuntimeException failure;

    /** With the version that the entity has; null where it is not known. */
    ContentParts(DriverSession driver, StoredContent content, @Nullable Object version) {
        this.content = content;
        this.version = version;
        this.count = (int) Math.min(LONGEST, Math.max(SHORTEST, content.length() / MOST_PARTS));
        this.reader = driver.readContent(content.entity(), content.column(), content.key(), content.length());
        read();
    }

    /** The next part, {@code byte[]} or {@code String}; null after the last one. What failed once fails again: it is no end. */
    @Nullable
    Object next() {
        if (failure != null) {
            throw failure;
        }
        if (next == null && !ended) {
            read();
        }
        Object part = next;
        next = null;
        return part;
    }

    private void read() {
        try {
            ContentPart part = reader.read(position, count);
            if (part == null) {
                throw SessionErrors.contentGone(content);
            }
            if (part.length() != content.length() || version != null && !version.equals(part.version())) {
                throw SessionErrors.contentChanged(content);
            }
            next = part.value();
            position += count;
            ended = position >= content.length() || isShort(part.value());
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        } finally {
            if (next == null || ended) {
                close();
            }
        }
    }

    /**
     * A text that has fewer characters than bytes ends earlier. It may have as many as were asked for by one way of counting and fewer by
     * the other: then there is one part more, which is empty.
     */
    private boolean isShort(Object part) {
        return part instanceof String text && text.length() < count;
    }

    @Override
    public void close() {
        ended = true;
        reader.close();
    }
}
