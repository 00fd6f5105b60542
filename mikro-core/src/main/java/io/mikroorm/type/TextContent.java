// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Text that may be too long to hold: a book, a transcript, a log. As a property of an entity it is stored in a column of the entity's row,
 * but loading the entity reads its length only; {@link #open()} reads the characters, in parts, with statements of its own. A flush
 * opens a content that was set anew, reads it once, and closes it.
 *
 * <p>A content never changes: to store other text, set another one. The flush takes another object for a change, and the same one for
 * none, whatever is in it.
 */
public interface TextContent {

    /**
     * How many bytes the text has in UTF-8. Not its characters, which a database would have to read the whole text to count; neither
     * {@code String.length()} nor the number of code points is more than this.
     */
    long length();

    /**
     * Opens the text, which the caller closes. Each call begins anew, so a content can be read, or flushed, again. Of a content that is
     * stored, what the database cannot do is a {@code MikroOrmException}, here and while reading.
     *
     * @throws IOException when the text cannot be had
     */
    Reader open() throws IOException;

    /** The whole text at once, for contents that are small; more than a string holds is an error. */
    default String text() {
        ContentErrors.requireArray(length());
        StringBuilder text = new StringBuilder();
        try (Reader in = open()) {
            char[] part = new char[8_192];
            for (int count = in.read(part); count >= 0; count = in.read(part)) {
                text.append(part, 0, count);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A content of this text. */
    static TextContent of(String text) {
        return new GivenContent.Text(text);
    }

    /**
     * The content of a file in UTF-8, whose length is asked for when it is needed. The file must be there until the flush has
     * succeeded.
     */
    static TextContent of(Path file) {
        return new GivenContent.TextFile(file);
    }

    /**
     * A content that comes from elsewhere.
     *
     * @param length how many bytes the text has in UTF-8; a flush refuses the content when there are fewer or more
     * @param source opens the text; called once by each flush that writes it, a flush that failed and is repeated among them
     */
    static TextContent of(long length, Source source) {
        return new GivenContent.TextSource(length, source);
    }

    /** Where text comes from. */
    @FunctionalInterface
    interface Source {

        /**
         * Opens the text from its beginning.
         *
         * @throws IOException when it cannot be had
         */
        Reader open() throws IOException;
    }
}
