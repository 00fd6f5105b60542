// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import java.io.IOException;
import java.io.Reader;
import java.util.Objects;

/** The text of a stored content as a stream, which holds one part at a time. Not thread-safe. */
final class StoredCharacters extends Reader {

    private final ContentParts parts;
    private String part = "";
    private int at;
    private boolean closed;

    StoredCharacters(ContentParts parts) {
        this.parts = parts;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, part.length() - at);
        part.getChars(at, at + count, into, offset);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        if (closed) {
            throw new IOException("The stream is closed");
        }
        while (at == part.length()) {
            part = ""; // the next one is not read beside it
            at = 0;
            if (!(parts.next() instanceof String next)) {
                return false;
            }
            part = next;
        }
        return true;
    }

    @Override
    public void close() {
        closed = true;
        part = "";
        at = 0;
        parts.close();
    }
}
