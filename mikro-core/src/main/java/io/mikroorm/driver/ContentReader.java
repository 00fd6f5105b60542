// SPDX-License-Identifier: MIT
package io.mikroorm.driver;

import org.jspecify.annotations.Nullable;

/** Reads one content of one row, part after part. Holds what the store needs for that until it is closed. Not thread-safe. */
public interface ContentReader extends AutoCloseable {

    /**
     * The next part: of bytes so many, of text so many characters as the store counts them, fewer at the end. All parts but the last are
     * asked for with the same count.
     *
     * @param from where the part begins, in the same unit, from 0: where the one before it ended
     * @return null when there is no such row, or no content in it
     */
    @Nullable
    ContentPart read(long from, int count);

    /** Lets go of everything. Closing again does nothing. */
    @Override
    void close();
}
