// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Bytes that may be too many to hold: an image, a scan, a recording. As a property of an entity it is stored in a column of the entity's
 * row, but loading the entity reads its length only; {@link #open()} reads the bytes, in parts, with statements of its own. A flush
 * opens a content that was set anew, reads it once, and closes it.
 *
 * <p>A content never changes: to store other bytes, set another one. The flush takes another object for a change, and the same one
 * for none, whatever is in it.
 */
public interface BinaryContent {

    /** How many bytes there are. */
    long length();

    /**
     * Opens the bytes, which the caller closes. Each call begins anew, so a content can be read, or flushed, again. Of a content that is
     * stored, what the database cannot do is a {@code MikroOrmException}, here and while reading.
     *
     * @throws IOException when the bytes cannot be had
     */
    InputStream open() throws IOException;

    /** All bytes at once, for contents that are small; more than an array holds are an error. */
    default byte[] bytes() {
        ContentErrors.requireArray(length());
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A content of these bytes, of which it takes a copy. */
    static BinaryContent of(byte[] bytes) {
        return new GivenContent.Bytes(bytes.clone());
    }

    /** The content of a file, whose length is asked for when it is needed. The file must be there until the flush has succeeded. */
    static BinaryContent of(Path file) {
        return new GivenContent.BinaryFile(file);
    }

    /**
     * A content that comes from elsewhere.
     *
     * @param length how many bytes there are; a flush refuses the content when there are fewer or more
     * @param source opens the bytes; called once by each flush that writes them, a flush that failed and is repeated among them
     */
    static BinaryContent of(long length, Source source) {
        return new GivenContent.BinarySource(length, source);
    }

    /** Where bytes come from. */
    @FunctionalInterface
    interface Source {

        /**
         * Opens the bytes from their beginning.
         *
         * @throws IOException when they cannot be had
         */
        InputStream open() throws IOException;
    }
}
